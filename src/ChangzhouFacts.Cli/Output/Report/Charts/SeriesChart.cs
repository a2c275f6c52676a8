using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Series;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>The figures of a series over time. Nothing unknown is drawn: a side without an end has an arrow, of the same length for all figures.</summary>
internal sealed class SeriesChart
{
    // More figures are drawn as a line, on which only the ends and the extremes are marked.
    private const int MostMarked = 15;

    private readonly bool _isSteps;
    private readonly bool _isLine;
    private readonly List<PlottedObservation> _figures;
    private readonly HeightAxis _heights;
    private readonly PowerOfTen _power;

    public SeriesChart(Fact fact)
    {
        _isSteps = fact.Kind == FactKind.Steps;
        IReadOnlyList<Observation> observations = fact.Observations;
        PowerOfTen power = PowerOfTen.For(observations.Select(observation => observation.Value));
        _power = power;
        _figures = observations.Select((observation, place) => PlottedObservation.Of(observation, fact.EndOf(place) is not null, power)).ToList();
        _isLine = _figures.Count > MostMarked;
        _heights = new HeightAxis(_figures);
    }

    /// <summary>Sentences that explain how to read the chart.</summary>
    public IEnumerable<string> Reading()
    {
        yield return _heights.Reading;
        if (_isSteps)
        {
            yield return _figures.Exists(figure => figure.IsCut) ? "Each figure holds until the next; in a gap there is none." : "Each figure holds until the next.";
        }

        string[] bars = [.. _figures.Where(HasWhisker).Select(figure => figure.IsQualified ? "the bounds that the source gives" : "what rounds to it").Distinct()];
        if (bars.Length > 0)
        {
            yield return $"Bars span what a figure can be: {string.Join(", or ", bars)}.";
        }

        if (_figures.Exists(figure => figure.HalfLength > 0))
        {
            yield return "Level bars span the years of a figure.";
        }

        if (_isLine)
        {
            yield return "The first, the last, the largest and the smallest figure are marked.";
        }

        if (_figures.Any(figure => !figure.IsReached))
        {
            yield return "A ring is a number that the figure is above or below, but does not equal.";
        }

        if (_figures.Any(figure => figure.Lower is null || figure.Upper is null))
        {
            yield return "A dashed arrow points to an unknown end; its length has no meaning.";
        }

        if (_figures.Any(figure => figure.Uncertainty is not null))
        {
            yield return "Bands are the standard uncertainty.";
        }
    }

    /// <summary>What the axis counts, such as millions; null if it counts the unit itself.</summary>
    public string? Counts => _power.Words;

    /// <summary>Draws the chart.</summary>
    /// <param name="html">The page.</param>
    /// <param name="alternative">Its text alternative.</param>
    public void Write(HtmlWriter html, string alternative) => ChartFrame.Write(html, Model(), _heights, ChartFrame.Whole, alternative);

    private PlotModel Model()
    {
        var periods = new PeriodAxis(_figures, ChartFrame.PlotWidth, ChartFrame.FontSize);
        PlotModel model = ChartFrame.Model(_heights, periods);
        model.Series.Add(_isSteps ? Steps(periods.Maximum) : Course());
        model.Series.Add(Whiskers(ChartColors.Uncertainty, 7, 0, _figures.Where(figure => figure.Uncertainty is not null).Select(figure =>
            new ScatterErrorPoint(figure.Place, figure.Height, 0, 2 * figure.Uncertainty!.Value))));
        model.Series.Add(Whiskers(ChartColors.Interval, 1.5, MarkerSize * 1.75, _figures.Where(figure => HasWhisker(figure) || figure.HalfLength > 0).Select(Whisker)));
        var labels = new FigureLabels(_figures, _heights, periods, _isLine, MarkerSize);
        List<PlottedObservation> marked = Marked(labels).ToList();
        model.Series.Add(Markers(marked.Where(figure => figure.IsReached), ChartColors.Figure));
        model.Series.Add(Markers(marked.Where(figure => !figure.IsReached), ChartColors.Paper));
        foreach (Annotation annotation in _figures.SelectMany(Arrows).Concat<Annotation>(labels.All()))
        {
            model.Annotations.Add(annotation);
        }

        return model;
    }

    private double MarkerSize => _isLine ? 3 : 4;

    /// <summary>The figures with a marker: all, or on a line only those with a label and those that the line skips.</summary>
    private IEnumerable<PlottedObservation> Marked(FigureLabels labels)
    {
        HashSet<int> labelled = [.. labels.Places];
        return _figures.Where((figure, place) => !_isLine || labelled.Contains(place) || !(_isSteps || (IsJoined(place) && (IsJoined(place - 1) || IsJoined(place + 1)))));
    }

    private bool IsJoined(int place) => place >= 0 && place < _figures.Count && _figures[place] is { IsQualified: false, HalfLength: 0 };

    /// <summary>A line from figure to figure. It skips figures that the source qualifies, because its course there is unknown. Ranges of years may overlap.</summary>
    private LineSeries Course()
    {
        LineSeries course = Line();
        for (int place = 0; place < _figures.Count; place++)
        {
            PlottedObservation figure = _figures[place];
            course.Points.Add(IsJoined(place) ? new DataPoint(figure.Place, figure.Height) : DataPoint.Undefined);
        }

        return course;
    }

    /// <summary>A level line for each step, connected to the next one, with gaps where no figure holds. The last continues to the end of the axis.</summary>
    private LineSeries Steps(double end)
    {
        LineSeries course = Line();
        foreach (PlottedObservation figure in _figures)
        {
            course.Points.AddRange(Step(figure, end));
        }

        return course;
    }

    /// <summary>The points of a step: its start, its end or the end of the axis, and an undefined point if no figure follows.</summary>
    public static IEnumerable<DataPoint> Step(PlottedObservation figure, double end)
    {
        yield return new DataPoint(figure.Place, figure.Height);
        yield return new DataPoint(figure.End ?? end, figure.Height);
        if (figure.IsCut)
        {
            yield return DataPoint.Undefined;
        }
    }

    private static LineSeries Line() => new() { Color = ChartColors.Course, StrokeThickness = 1.5, MarkerType = MarkerType.None };

    // On a line, the rounding intervals of all figures would look like a second line.
    private bool HasWhisker(PlottedObservation figure) => (!_isLine || figure.IsQualified) && (figure.Lower ?? figure.Height) < (figure.Upper ?? figure.Height);

    /// <summary>
    /// A bar from end to end, or from the number if an end is unknown, and over the years of a range. The library's error bars are symmetric, so the
    /// point is in the middle.
    /// </summary>
    private ScatterErrorPoint Whisker(PlottedObservation figure)
    {
        double lower = HasWhisker(figure) ? figure.Lower ?? figure.Height : figure.Height;
        double upper = HasWhisker(figure) ? figure.Upper ?? figure.Height : figure.Height;
        return new ScatterErrorPoint(figure.Place, lower + ((upper - lower) / 2), figure.HalfLength * 2, upper - lower);
    }

    private static ScatterErrorSeries Whiskers(OxyColor color, double thickness, double stopWidth, IEnumerable<ScatterErrorPoint> points)
    {
        var whiskers = new ScatterErrorSeries
        {
            MarkerType = MarkerType.None,
            ErrorBarColor = color,
            ErrorBarStrokeThickness = thickness,
            ErrorBarStopWidth = stopWidth,
        };
        whiskers.Points.AddRange(points);
        return whiskers;
    }

    private ScatterSeries Markers(IEnumerable<PlottedObservation> marked, OxyColor fill)
    {
        var markers = new ScatterSeries
        {
            MarkerType = MarkerType.Circle,
            MarkerSize = MarkerSize,
            MarkerFill = fill,
            MarkerStroke = ChartColors.Figure,
            MarkerStrokeThickness = 1.75,
        };
        markers.Points.AddRange(marked.Select(figure => new ScatterPoint(figure.Place, figure.Height)));
        return markers;
    }

    private IEnumerable<ArrowAnnotation> Arrows(PlottedObservation figure)
    {
        if (figure.Lower is null)
        {
            yield return Arrow(figure.Place, figure.Height, figure.Height - _heights.ArrowLength);
        }

        if (figure.Upper is null)
        {
            yield return Arrow(figure.Place, figure.Height, figure.Height + _heights.ArrowLength);
        }
    }

    private static ArrowAnnotation Arrow(double place, double from, double to) => new()
    {
        StartPoint = new DataPoint(place, from),
        EndPoint = new DataPoint(place, to),
        Color = ChartColors.Interval,
        LineStyle = LineStyle.Dash,
        StrokeThickness = 1.5,
        HeadLength = 5,
        HeadWidth = 3,
        Layer = AnnotationLayer.BelowSeries,
    };
}
