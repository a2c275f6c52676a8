using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>A glyph of a PDF's page, in coordinates along its reading direction.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Turn">The direction, in quarter turns.</param>
/// <param name="Left">Its start, along its direction.</param>
/// <param name="Right">Its end, along its direction.</param>
/// <param name="Baseline">Its height, across its direction; lower glyphs have less.</param>
/// <param name="Size">Its font size.</param>
internal readonly record struct PdfGlyph(string Text, int Turn, double Left, double Right, double Baseline, double Size)
{
    // Replaces a glyph whose character is unknown.
    private const string Unreadable = "\uFFFD";

    /// <summary>Converts a letter of a page.</summary>
    public static PdfGlyph Of(Letter letter)
    {
        PdfPoint start = letter.StartBaseLine;
        PdfPoint end = letter.EndBaseLine;
        double across = Math.Abs(end.X - start.X);
        double along = Math.Abs(end.Y - start.Y);
        int turn = along > across ? (end.Y > start.Y ? 1 : 3) : end.X < start.X ? 2 : 0;
        double size = Math.Abs(letter.PointSize) > 1 ? Math.Abs(letter.PointSize) : Math.Max(1, letter.BoundingBox.Height);
        (double left, double baseline) = Turned(start, turn);
        (double right, _) = Turned(end, turn);
        return new PdfGlyph(TextOf(letter.Value), turn, left, Math.Max(left, right), baseline, size);
    }

    private static (double Along, double Height) Turned(PdfPoint point, int turn) => turn switch
    {
        1 => (point.Y, -point.X),
        2 => (-point.X, -point.Y),
        3 => (-point.Y, point.X),
        _ => (point.X, point.Y),
    };

    // Ligatures become single letters.
    private static string TextOf(string value) =>
        value.Length == 0 || value[0] == '\0' ? Unreadable
        : value[0] is >= '\uFB00' and <= '\uFB06' ? value.Normalize(NormalizationForm.FormKC)
        : value;
}
