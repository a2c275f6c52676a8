using OxyPlot.Axes;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>The axis of time, to scale. It has a tick at each observation and at each end of steps, and labels for as many as there is room for.</summary>
internal sealed class PeriodAxis : LinearAxis
{
    /// <summary>The margin at each end, as a share of the time between the ends.</summary>
    public const double Margin = 0.1;

    private readonly double[] _places;
    private readonly Dictionary<double, string> _periods;
    private readonly double[] _labelled;

    /// <summary>An axis with these observations.</summary>
    /// <param name="figures">The observations in order of time.</param>
    /// <param name="width">The width of the axis.</param>
    /// <param name="fontSize">The font size of its labels.</param>
    public PeriodAxis(IReadOnlyList<PlottedObservation> figures, double width, double fontSize)
    {
        _periods = figures.Select(figure => (figure.Place, figure.Period))
            .Concat(figures.Where(figure => figure.IsCut).Select(figure => (Place: figure.End!.Value, Period: figure.Until!)))
            .DistinctBy(tick => tick.Place)
            .ToDictionary(tick => tick.Place, tick => tick.Period);
        _places = _periods.Keys.Order().ToArray();
        double first = figures.Min(figure => figure.Place - figure.HalfLength);
        double last = figures.Max(figure => Math.Max(figure.Place + figure.HalfLength, figure.End ?? double.MinValue));
        double free = last > first ? (last - first) * Margin : 1;
        Position = AxisPosition.Bottom;
        Minimum = first - free;
        Maximum = last + free;
        _labelled = WithRoom(width / (Maximum - Minimum), fontSize).ToArray();
    }

    public override void GetTickValues(out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        majorLabelValues = _labelled;
        majorTickValues = _places;
        minorTickValues = [];
    }

    protected override string FormatValueOverride(double x) => _periods[x];

    /// <summary>The places with a label: always the last, and from the first on each that leaves room for the previous and the last one.</summary>
    private IEnumerable<double> WithRoom(double scale, double fontSize)
    {
        double length = _periods.Values.Max(period => SvgContext.Measure(period, fontSize).Width + fontSize);
        double reached = double.NegativeInfinity;
        foreach (double place in _places.SkipLast(1))
        {
            if ((place - reached) * scale >= length && (_places[^1] - place) * scale >= length)
            {
                reached = place;
                yield return place;
            }
        }

        yield return _places[^1];
    }
}
