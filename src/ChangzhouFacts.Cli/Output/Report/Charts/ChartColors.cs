using OxyPlot;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// The colours of a chart's parts. The plotting library requires colours. These encode names, and the page's style sheet decides
/// how each looks on a light or a dark screen and on paper.
/// </summary>
internal static class ChartColors
{
    // The red component of a colour is its position in this list, from 1.
    private static readonly List<string> Names = [];

    /// <summary>The figures.</summary>
    public static readonly OxyColor Figure = Named("figure");

    /// <summary>The interval of a figure.</summary>
    public static readonly OxyColor Interval = Named("interval");

    /// <summary>The standard uncertainty of a figure.</summary>
    public static readonly OxyColor Uncertainty = Named("uncertainty");

    /// <summary>The line that joins the figures.</summary>
    public static readonly OxyColor Course = Named("course");

    /// <summary>Axes and their ticks.</summary>
    public static readonly OxyColor Axis = Named("axis");

    /// <summary>Grid lines.</summary>
    public static readonly OxyColor Grid = Named("grid");

    /// <summary>The labels of the axes.</summary>
    public static readonly OxyColor Scale = Named("scale");

    /// <summary>The labels of the figures.</summary>
    public static readonly OxyColor Label = Named("label");

    /// <summary>The background of the chart.</summary>
    public static readonly OxyColor Paper = Named("paper");

    /// <summary>The members of a family, one after another.</summary>
    public static readonly IReadOnlyList<OxyColor> Members = [Named("member-1"), Named("member-2"), Named("member-3"), Named("member-4")];

    /// <summary>The name of a colour in the style sheet; null if nothing is drawn.</summary>
    public static string? NameOf(OxyColor color, double thickness = 1) =>
        color.IsUndefined() || color.IsInvisible() || thickness <= 0 ? null : Names[color.R - 1];

    private static OxyColor Named(string name)
    {
        Names.Add(name);
        return OxyColor.FromRgb((byte)Names.Count, 0, 0);
    }
}
