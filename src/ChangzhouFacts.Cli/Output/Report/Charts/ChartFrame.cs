using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>What all charts have in common: their size, the look of their axes, and how they are written to the page.</summary>
internal static class ChartFrame
{
    /// <summary>The font size.</summary>
    public const double FontSize = 12;

    /// <summary>The width of the plot, without the axis of the figures.</summary>
    public const double PlotWidth = 340;

    /// <summary>The size of a chart.</summary>
    public static readonly OxySize Whole = new(400, 230);

    /// <summary>A chart with axes and only the zero line on them.</summary>
    public static PlotModel Model(HeightAxis heights, PeriodAxis periods)
    {
        var model = new PlotModel
        {
            Culture = CultureInfo.InvariantCulture,
            DefaultFontSize = FontSize,
            TextColor = ChartColors.Scale,
            PlotAreaBorderThickness = new OxyThickness(0),
            Padding = new OxyThickness(2, 4, 2, 2),
            IsLegendVisible = false,
        };
        heights.TickStyle = TickStyle.None;
        heights.MajorGridlineStyle = LineStyle.Solid;
        heights.MajorGridlineColor = ChartColors.Grid;
        heights.AxisTickToLabelDistance = 6;
        model.Axes.Add(heights);
        periods.TickStyle = TickStyle.Outside;
        periods.TicklineColor = ChartColors.Axis;
        periods.MajorTickSize = 4;
        model.Axes.Add(periods);
        if (!heights.IsBroken)
        {
            model.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Horizontal,
                Y = 0,
                Color = ChartColors.Axis,
                LineStyle = LineStyle.Solid,
                StrokeThickness = 1,
                Layer = AnnotationLayer.BelowSeries,
            });
        }

        return model;
    }

    /// <summary>Draws a chart.</summary>
    /// <param name="html">The page.</param>
    /// <param name="model">The chart.</param>
    /// <param name="heights">Its axis of the figures.</param>
    /// <param name="size">Its size.</param>
    /// <param name="alternative">Its text alternative.</param>
    public static void Write(HtmlWriter html, PlotModel model, HeightAxis heights, OxySize size, string alternative)
    {
        string box = string.Create(CultureInfo.InvariantCulture, $"0 0 {size.Width} {size.Height}");
        using (html.Open("svg", ("viewBox", box), ("role", "img"), ("aria-label", alternative)))
        {
            var plot = (IPlotModel)model;
            plot.Update(updateData: true);
            plot.Render(new SvgContext(html), new OxyRect(0, 0, size.Width, size.Height));
            if (heights.IsBroken)
            {
                WriteBreak(html, model.PlotArea);
            }
        }
    }

    /// <summary>Writes a zigzag at the foot of the axis, the usual sign of an omitted part.</summary>
    private static void WriteBreak(HtmlWriter html, OxyRect plot)
    {
        string start = $"M{SvgContext.ToText(plot.Left)} {SvgContext.ToText(plot.Bottom + 4)}";
        html.Shape("path", ("d", start + "v-5l-5-3l10-5l-10-5l10-5l-5-3v-5"), ("class", "stroke-axis break"), ("stroke-width", "1.5"));
    }
}
