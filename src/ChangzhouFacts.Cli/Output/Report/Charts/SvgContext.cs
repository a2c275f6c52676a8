using System.Globalization;
using OxyPlot;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// Draws the charts of the plotting library into the page. Unlike the library's own SVG, shapes have classes instead of colours, so
/// that charts follow the page's theme and the page can forbid all other styles.
/// </summary>
internal sealed class SvgContext(HtmlWriter html) : RenderContextBase
{
    // About the widest of the fonts that a page may be shown in, so that labels have rather too much room than too little.
    private const double CharacterWidth = 0.58;
    private const double LineHeight = 1.2;

    private int _clipCount;

    public override int ClipCount => _clipCount;

    // The charts draw nothing outside of themselves, so clipping is not needed.
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

    /// <summary>Discs of one size are one path, as the round ends of lines without a length. Discs with an outline are circles.</summary>
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

        // The distance from the middle or the top of a line to its baseline.
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

    /// <summary>The approximate size of a text, the same on every machine, whatever its fonts.</summary>
    public static OxySize Measure(string? text, double fontSize) =>
        string.IsNullOrEmpty(text) ? OxySize.Empty : new OxySize(text.Length * CharacterWidth * fontSize, LineHeight * fontSize);

    /// <summary>A length or coordinate in the chart's units, to a tenth, which is finer than any screen.</summary>
    public static string ToText(double place) => ToText(Round(place));

    /// <summary>A rounded length or coordinate.</summary>
    public static string ToText(decimal place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A length or coordinate, rounded to a tenth.</summary>
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
