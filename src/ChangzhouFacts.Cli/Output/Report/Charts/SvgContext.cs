using System.Globalization;
using OxyPlot;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// Draws for the plotting library into the page. Unlike the library's own SVG, what is drawn has classes and no colours, so
/// that charts follow the page's theme and the page can forbid styles of other origin.
/// </summary>
internal sealed class SvgContext(HtmlWriter html) : RenderContextBase
{
    // Of the fonts that a page may be shown in, about the widest: labels are given a little too much room, not too little.
    private const double CharacterWidth = 0.58;
    private const double LineHeight = 1.2;

    private int _clipCount;

    public override int ClipCount => _clipCount;

    // Nothing that the charts draw lies outside them.
    public override void PushClip(OxyRect clippingRectangle) => _clipCount++;

    public override void PopClip() => _clipCount--;

    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (ChartColors.NameOf(stroke, thickness) is { } color && points.Count > 1)
        {
            html.Shape("polyline", ("points", ToText(points)), ("class", "stroke-" + color), ("stroke-width", Thickness(thickness)), ("stroke-dasharray", Dashes(dashArray)));
        }
    }

    public override void DrawLineSegments(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (SvgPath.OfSegments(points) is { } path && ChartColors.NameOf(stroke, thickness) is { } color)
        {
            html.Shape("path", ("d", path), ("class", "stroke-" + color), ("stroke-width", Thickness(thickness)), ("stroke-dasharray", Dashes(dashArray)));
        }
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points,
        OxyColor fill,
        OxyColor stroke,
        double thickness,
        EdgeRenderingMode edgeRenderingMode,
        double[] dashArray,
        LineJoin lineJoin)
    {
        if (ClassOf(fill, stroke, thickness) is { } classes)
        {
            html.Shape("polygon", ("points", ToText(points)), ("class", classes), ("stroke-width", Thickness(thickness)));
        }
    }

    /// <summary>Discs of one size are the round ends of lines without a length; what has an outline of its own is a circle each.</summary>
    public override void DrawEllipses(IList<OxyRect> extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (fill == stroke && extents.Count > 0 && ChartColors.NameOf(fill) is { } color)
        {
            string path = SvgPath.OfDots(extents.Select(extent => extent.Center));
            html.Shape("path", ("d", path), ("class", "dots stroke-" + color), ("stroke-width", Thickness(extents[0].Width + thickness)));
        }
        else
        {
            base.DrawEllipses(extents, fill, stroke, thickness, edgeRenderingMode);
        }
    }

    public override void DrawEllipse(OxyRect extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (ClassOf(fill, stroke, thickness) is { } classes)
        {
            html.Shape(
                "circle",
                ("cx", ToText(extents.Center.X)),
                ("cy", ToText(extents.Center.Y)),
                ("r", ToText(extents.Width / 2)),
                ("class", classes),
                ("stroke-width", Thickness(thickness)));
        }
    }

    public override void DrawText(
        ScreenPoint p,
        string text,
        OxyColor fill,
        string fontFamily,
        double fontSize,
        double fontWeight,
        double rotation,
        HorizontalAlignment horizontalAlignment,
        VerticalAlignment verticalAlignment,
        OxySize? maxSize)
    {
        if (ChartColors.NameOf(fill) is not { } color)
        {
            return;
        }

        // From the middle or the top of a line to its base.
        double drop = verticalAlignment switch
        {
            VerticalAlignment.Top => 0.8,
            VerticalAlignment.Middle => 0.35,
            _ => -0.2,
        };
        string anchor = horizontalAlignment switch
        {
            HorizontalAlignment.Left => " start",
            HorizontalAlignment.Right => " end",
            _ => "",
        };
        html.Write("text", text, ("x", ToText(p.X)), ("y", ToText(p.Y + (drop * fontSize))), ("class", $"fill-{color}{anchor}"));
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) => Measure(text, fontSize);

    /// <summary>About how much room a text takes. The same on every machine, whatever fonts it has.</summary>
    public static OxySize Measure(string? text, double fontSize) =>
        string.IsNullOrEmpty(text) ? OxySize.Empty : new OxySize(text.Length * CharacterWidth * fontSize, LineHeight * fontSize);

    /// <summary>A length or place in the chart's own units, to a tenth: no screen shows less.</summary>
    public static string ToText(double place) => ToText(Round(place));

    /// <summary>A rounded length or place.</summary>
    public static string ToText(decimal place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A length or place to a tenth.</summary>
    public static decimal Round(double place) => (decimal)Math.Round(place, 1);

    private static string ToText(IList<ScreenPoint> points) => string.Join(' ', points.Select(point => $"{ToText(point.X)},{ToText(point.Y)}"));

    private static string Thickness(double thickness) => thickness.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Dashes(double[]? dashArray) => dashArray is { Length: > 0 } ? string.Join(' ', dashArray.Select(ToText)) : null;

    private static string? ClassOf(OxyColor fill, OxyColor stroke, double thickness)
    {
        string? filled = ChartColors.NameOf(fill) is { } inside ? "fill-" + inside : null;
        string? drawn = ChartColors.NameOf(stroke, thickness) is { } outline ? "stroke-" + outline : null;
        return filled is null || drawn is null ? filled ?? drawn : $"{filled} {drawn}";
    }
}
