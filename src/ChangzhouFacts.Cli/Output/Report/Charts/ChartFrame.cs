using System.Globalization;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>What all charts have in common: their size, how their axes look, and how they come onto the page.</summary>
internal static class ChartFrame
{
    /// <summary>The size of the words.</summary>
    public const double FontSize = 12;

    /// <summary>The room between the axis of the figures and the other side.</summary>
    public const double PlotWidth = 340;

    /// <summary>The size of a chart.</summary>
    public static readonly OxySize Whole = new(400, 230);

    /// <summary>A chart with axes and nothing on them but the line of zero.</summary>
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
    /// <param name="html">Where to.</param>
    /// <param name="model">What is on it.</param>
    /// <param name="heights">Its axis of the figures.</param>
    /// <param name="size">How large it is.</param>
    /// <param name="alternative">What it shows, in words.</param>
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

    /// <summary>A zigzag at the foot of the axis, the usual sign of a part left out.</summary>
    private static void WriteBreak(HtmlWriter html, OxyRect plot)
    {
        string start = $"M{SvgContext.ToText(plot.Left)} {SvgContext.ToText(plot.Bottom + 4)}";
        html.Shape("path", ("d", start + "v-5l-5-3l10-5l-10-5l10-5l-5-3v-5"), ("class", "stroke-axis break"), ("stroke-width", "1.5"));
    }
}
