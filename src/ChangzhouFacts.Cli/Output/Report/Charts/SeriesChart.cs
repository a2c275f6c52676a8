using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Series;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>The figures of a series over time. What is not known is not drawn: a side without an end has an arrow, which is as long for one figure as for another.</summary>
internal sealed class SeriesChart
{
    private const double LabelDistance = 5;
    private const int MostLabels = 6;

    private readonly bool _isSteps;
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
        _heights = new HeightAxis(_figures);
    }

    /// <summary>What has to be known to read the chart, in sentences.</summary>
    public IEnumerable<string> Reading()
    {
        yield return _heights.Reading;
        if (_isSteps)
        {
            yield return _figures.Exists(figure => figure.IsCut) ? "Each figure holds until the next; in a gap there is none." : "Each figure holds until the next.";
        }

        if (_figures.Any(HasWhisker))
        {
            yield return "Bars span what a figure can be.";
        }

        if (_figures.Any(figure => !figure.IsReached))
        {
            yield return "A ring is a number that the figure is not, but lies above or below.";
        }

        if (_figures.Any(figure => figure.Lower is null || figure.Upper is null))
        {
            yield return "A dashed arrow points to where no end is known; its length says nothing.";
        }

        if (_figures.Any(figure => figure.Uncertainty is not null))
        {
            yield return "Bands are the standard uncertainty.";
        }
    }

    /// <summary>What the axis counts, such as millions; null where that is the unit itself.</summary>
    public string? Counts => _power.Words;

    /// <summary>Draws it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="alternative">What it shows, in words.</param>
    public void Write(HtmlWriter html, string alternative) => ChartFrame.Write(html, Model(), _heights, alternative);

    private PlotModel Model()
    {
        var periods = new PeriodAxis(_figures, ChartFrame.PlotWidth, ChartFrame.FontSize);
        PlotModel model = ChartFrame.Model(_heights, periods);
        model.Series.Add(_isSteps ? Steps(periods.Maximum) : Course());
        model.Series.Add(Whiskers(ChartColors.Uncertainty, 7, 0, _figures.Where(figure => figure.Uncertainty is not null).Select(figure =>
            new ScatterErrorPoint(figure.Place, figure.Height, 0, 2 * figure.Uncertainty!.Value))));
        model.Series.Add(Whiskers(ChartColors.Interval, 1.5, MarkerSize * 1.75, _figures.Where(HasWhisker).Select(Whisker)));
        model.Series.Add(Markers(figure => figure.IsReached, ChartColors.Figure));
        model.Series.Add(Markers(figure => !figure.IsReached, ChartColors.Paper));
        foreach (Annotation annotation in _figures.SelectMany(Arrows).Concat<Annotation>(Labels()))
        {
            model.Annotations.Add(annotation);
        }

        return model;
    }

    private double MarkerSize => _figures.Count <= 30 ? 4 : _figures.Count <= 100 ? 2.5 : 1.5;

    /// <summary>A line from figure to figure, but none to a figure that the source limits: its course is not known. Ranges of years may overlap.</summary>
    private LineSeries Course()
    {
        LineSeries course = Line();
        foreach (PlottedObservation figure in _figures)
        {
            bool isJoined = !figure.IsQualified && figure.HalfLength == 0;
            course.Points.Add(isJoined ? new DataPoint(figure.Place, figure.Height) : DataPoint.Undefined);
        }

        return course;
    }

    /// <summary>A level line for each step, up or down to the next one, and nothing where none holds; the last goes on to the end of the axis.</summary>
    private LineSeries Steps(double end)
    {
        LineSeries course = Line();
        foreach (PlottedObservation figure in _figures)
        {
            course.Points.Add(new DataPoint(figure.Place, figure.Height));
            course.Points.Add(new DataPoint(figure.End ?? end, figure.Height));
            if (figure.IsCut)
            {
                course.Points.Add(DataPoint.Undefined);
            }
        }

        return course;
    }

    private static LineSeries Line() => new() { Color = ChartColors.Course, StrokeThickness = 1.5, MarkerType = MarkerType.None };

    private static bool HasWhisker(PlottedObservation figure) => figure.HalfLength > 0 || (figure.Lower ?? figure.Height) < (figure.Upper ?? figure.Height);

    /// <summary>From end to end, or from the number where an end is not known. The library's error bars are symmetric, and as long as their error: it stands in the middle.</summary>
    private static ScatterErrorPoint Whisker(PlottedObservation figure)
    {
        double lower = figure.Lower ?? figure.Height;
        double upper = figure.Upper ?? figure.Height;
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

    private ScatterSeries Markers(Func<PlottedObservation, bool> isMarked, OxyColor fill)
    {
        var markers = new ScatterSeries
        {
            MarkerType = MarkerType.Circle,
            MarkerSize = MarkerSize,
            MarkerFill = fill,
            MarkerStroke = ChartColors.Figure,
            MarkerStrokeThickness = 1.75,
        };
        markers.Points.AddRange(_figures.Where(isMarked).Select(figure => new ScatterPoint(figure.Place, figure.Height)));
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

    /// <summary>The first and the last number, and those between where there are few and room for them.</summary>
    private IEnumerable<TextAnnotation> Labels()
    {
        double left = _figures[0].Place;
        double scale = ChartFrame.PlotWidth * 0.8 / Math.Max(1e-9, _figures[^1].Place - left);
        double reached = double.NegativeInfinity;
        double last = (_figures[^1].Place - left) * scale;
        bool isFew = _figures.Count <= MostLabels;
        for (int i = 0; i < _figures.Count; i++)
        {
            PlottedObservation figure = _figures[i];
            double half = SvgContext.Measure(figure.Words, ChartFrame.FontSize).Width / 2;
            double place = (figure.Place - left) * scale;
            bool isEnd = i == 0 || i == _figures.Count - 1;
            bool hasRoom = place - half > reached && (isEnd || place + half < last - half);
            if ((isEnd || isFew) && hasRoom && half < ChartFrame.PlotWidth / 5)
            {
                // A wide one at an end stays within the chart.
                bool isWide = half > ChartFrame.PlotWidth * PeriodAxis.Margin;
                HorizontalAlignment alignment = !isWide || !isEnd ? HorizontalAlignment.Center : i == 0 ? HorizontalAlignment.Left : HorizontalAlignment.Right;
                reached = place + (alignment == HorizontalAlignment.Left ? half * 2 : half);
                yield return Label(figure, alignment);
            }
        }
    }

    private TextAnnotation Label(PlottedObservation figure, HorizontalAlignment alignment)
    {
        bool isAbove = figure.Height >= 0;
        double arrow = isAbove ? (figure.Upper is null ? _heights.ArrowLength : 0) : (figure.Lower is null ? -_heights.ArrowLength : 0);
        return new TextAnnotation
        {
            Text = figure.Words,
            TextColor = ChartColors.Label,
            FontSize = ChartFrame.FontSize,
            Stroke = OxyColors.Undefined,
            TextPosition = new DataPoint(figure.Place, (isAbove ? figure.Top : figure.Bottom) + arrow),
            Offset = new ScreenVector(SideStep(alignment), isAbove ? -LabelDistance : LabelDistance),
            TextHorizontalAlignment = alignment,
            TextVerticalAlignment = isAbove ? VerticalAlignment.Bottom : VerticalAlignment.Top,
        };
    }

    private double SideStep(HorizontalAlignment alignment) => alignment switch
    {
        HorizontalAlignment.Left => -MarkerSize,
        HorizontalAlignment.Right => MarkerSize,
        _ => 0,
    };
}
