using OxyPlot;
using OxyPlot.Annotations;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// The labels of the figures in the chart of a series, as far as there is room: the first and the last, then those between if there are only a few, or the
/// largest and the smallest if there are so many that they are drawn as a line.
/// </summary>
internal sealed class FigureLabels(IReadOnlyList<PlottedObservation> figures, HeightAxis heights, PeriodAxis periods, bool isLine, double markerSize)
{
    private const double Distance = 5;
    private const int MostBetween = 6;

    // The approximate height of a chart without its axis, and the share of it in which a label would overlap the axis.
    private const double PlotHeight = 190;
    private const double Foot = 0.12;

    private int Last => figures.Count - 1;

    /// <summary>The indexes of the figures that have a label if there is room.</summary>
    public IEnumerable<int> Places
    {
        get
        {
            IEnumerable<int> all = Enumerable.Range(0, figures.Count);
            IEnumerable<int> between = isLine ? [all.MaxBy(place => figures[place].Height), all.MinBy(place => figures[place].Height)]
                : figures.Count <= MostBetween ? all
                : [];
            return between.Prepend(Last).Prepend(0).Distinct();
        }
    }

    /// <summary>The labels.</summary>
    public IEnumerable<TextAnnotation> All()
    {
        var taken = new List<OxyRect>();
        foreach (int place in Places)
        {
            PlottedObservation figure = figures[place];
            OxySize size = SvgContext.Measure(figure.Words, ChartFrame.FontSize);

            // Keep a wide label at an end within the chart.
            bool isWide = size.Width / 2 > ChartFrame.PlotWidth * PeriodAxis.Margin;
            HorizontalAlignment alignment = !isWide || (place > 0 && place < Last) ? HorizontalAlignment.Center
                : place == 0 ? HorizontalAlignment.Left
                : HorizontalAlignment.Right;
            bool isAbove = IsAbove(place);
            OxyRect room = RoomFor(figure, size, alignment, isAbove);
            if (size.Width < ChartFrame.PlotWidth * 0.4 && !taken.Exists(other => Overlap(other, room)))
            {
                taken.Add(room);
                yield return Label(figure, alignment, isAbove);
            }
        }
    }

    /// <summary>Whether a label is above its figure. It is below a negative one, and on a line on the side away from the line.</summary>
    private bool IsAbove(int place)
    {
        PlottedObservation figure = figures[place];
        if (!isLine)
        {
            return figure.Height >= 0;
        }

        bool isLower = place == 0 ? figure.Height < figures[1].Height : figure.Height < figures[place - 1].Height;
        return !isLower || ShareOf(figure.Height) < Foot;
    }

    // A few labels must not overlap in one row. On a line, the largest and the smallest may be above each other.
    private OxyRect RoomFor(PlottedObservation figure, OxySize size, HorizontalAlignment alignment, bool isAbove)
    {
        double place = (figure.Place - periods.Minimum) / (periods.Maximum - periods.Minimum) * ChartFrame.PlotWidth;
        double left = alignment switch
        {
            HorizontalAlignment.Left => place - markerSize,
            HorizontalAlignment.Right => place + markerSize - size.Width,
            _ => place - (size.Width / 2),
        };
        double top = (1 - ShareOf(figure.Height)) * PlotHeight;
        return isLine
            ? new OxyRect(left, isAbove ? top - Distance - size.Height : top + Distance, size.Width, size.Height)
            : new OxyRect(left, 0, size.Width, PlotHeight);
    }

    private static bool Overlap(OxyRect one, OxyRect other) =>
        one.Left < other.Right + Distance && other.Left < one.Right + Distance && one.Top < other.Bottom && other.Top < one.Bottom;

    private double ShareOf(double height) => (height - heights.Minimum) / (heights.Maximum - heights.Minimum);

    private TextAnnotation Label(PlottedObservation figure, HorizontalAlignment alignment, bool isAbove)
    {
        double arrow = isAbove ? (figure.Upper is null ? heights.ArrowLength : 0) : (figure.Lower is null ? -heights.ArrowLength : 0);
        double side = alignment switch
        {
            HorizontalAlignment.Left => -markerSize,
            HorizontalAlignment.Right => markerSize,
            _ => 0,
        };
        return new TextAnnotation
        {
            Text = figure.Words,
            TextColor = ChartColors.Label,
            FontSize = ChartFrame.FontSize,
            Stroke = OxyColors.Undefined,
            TextPosition = new DataPoint(figure.Place, (isAbove ? figure.Top : figure.Bottom) + arrow),
            Offset = new ScreenVector(side, isAbove ? -Distance : Distance),
            TextHorizontalAlignment = alignment,
            TextVerticalAlignment = isAbove ? VerticalAlignment.Bottom : VerticalAlignment.Top,
        };
    }
}
