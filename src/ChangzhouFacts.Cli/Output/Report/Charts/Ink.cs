using OxyPlot;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// What the parts of a chart are drawn with. The plotting library wants colours; these stand for names, and the page's
/// style sheet decides what each looks like on a light or a dark screen and on paper.
/// </summary>
internal static class Ink
{
    /// <summary>The figures.</summary>
    public static readonly OxyColor Figure = OxyColor.FromRgb(1, 0, 0);

    /// <summary>What a figure can be.</summary>
    public static readonly OxyColor Interval = OxyColor.FromRgb(2, 0, 0);

    /// <summary>The standard uncertainty of a figure.</summary>
    public static readonly OxyColor Uncertainty = OxyColor.FromRgb(3, 0, 0);

    /// <summary>What joins the figures.</summary>
    public static readonly OxyColor Course = OxyColor.FromRgb(4, 0, 0);

    /// <summary>Axes and their ticks.</summary>
    public static readonly OxyColor Axis = OxyColor.FromRgb(5, 0, 0);

    /// <summary>Grid lines.</summary>
    public static readonly OxyColor Grid = OxyColor.FromRgb(6, 0, 0);

    /// <summary>The words at the axes.</summary>
    public static readonly OxyColor Scale = OxyColor.FromRgb(7, 0, 0);

    /// <summary>The words at the figures.</summary>
    public static readonly OxyColor Label = OxyColor.FromRgb(8, 0, 0);

    /// <summary>What the chart lies on.</summary>
    public static readonly OxyColor Paper = OxyColor.FromRgb(9, 0, 0);

    private static readonly Dictionary<OxyColor, string> Names = new()
    {
        [Figure] = "figure",
        [Interval] = "interval",
        [Uncertainty] = "uncertainty",
        [Course] = "course",
        [Axis] = "axis",
        [Grid] = "grid",
        [Scale] = "scale",
        [Label] = "label",
        [Paper] = "paper",
    };

    /// <summary>The name in the style sheet of what is drawn; null where nothing is.</summary>
    public static string? NameOf(OxyColor color, double thickness = 1) =>
        color.IsUndefined() || color.IsInvisible() || thickness <= 0 ? null : Names[color];
}
