using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ChangzhouFacts.Cli.Tests.Texts;

/// <summary>Writes small PDFs with positioned lines of text.</summary>
internal sealed class PdfWriter
{
    private const double Size = 12;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>Starts a page of 600 by 850 points.</summary>
    public PdfWriter Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Prints a line of text.</summary>
    public PdfWriter Line(double y, string text, double x = 50) => Print(FormattableString.Invariant($"/F1 {Size} Tf 1 0 0 1 {x} {y} Tm"), text);

    /// <summary>Prints smaller characters above the line, at its end.</summary>
    public PdfWriter Raised(string text)
    {
        // Without a position, they continue where the last ones ended.
        StringBuilder page = _pages[^1];
        page.Length -= "ET\n".Length;
        page.Append(CultureInfo.InvariantCulture, $"5 Ts /F1 7 Tf {Quote(text)} Tj 0 Ts ET\n");
        return this;
    }

    /// <summary>Prints a line from the bottom to the top of the page.</summary>
    public PdfWriter Turned(string text) => Print(FormattableString.Invariant($"/F1 {Size} Tf 0 1 -1 0 400 100 Tm"), text);

    /// <summary>The PDF.</summary>
    public byte[] ToArray()
    {
        string kids = string.Join(' ', _pages.Select((_, i) => $"{4 + (2 * i)} 0 R"));
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii($"<< /Type /Pages /Kids [{kids}] /Count {_pages.Count} >>"),
            Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
        };
        for (int i = 0; i < _pages.Count; i++)
        {
            objects.Add(Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>"));
            byte[] content = Encoding.Latin1.GetBytes(_pages[i].ToString());
            objects.Add([.. Ascii($"<< /Length {content.Length} >>\nstream\n"), .. content, .. Ascii("\nendstream")]);
        }

        return Write(objects);
    }

    /// <summary>A PDF of a few megabytes with a page that decompresses to two gigabytes.</summary>
    public static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            byte[] blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (int i = 0; i < 2048; i++)
            {
                stream.Write(blanks);
            }
        }

        byte[] content = packed.ToArray();
        return Write(
        [
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /Resources << >> /Contents 4 0 R >>"),
            [.. Ascii($"<< /Length {content.Length} /Filter /FlateDecode >>\nstream\n"), .. content, .. Ascii("\nendstream")],
        ]);
    }

    private static byte[] Write(List<byte[]> objects)
    {
        using var pdf = new MemoryStream();
        var offsets = new List<long>();
        pdf.Write(Ascii("%PDF-1.4\n"));
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Write([.. Ascii($"{i + 1} 0 obj\n"), .. objects[i], .. Ascii("\nendobj\n")]);
        }

        long table = pdf.Length;
        string entries = string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        pdf.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{entries}trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return pdf.ToArray();
    }

    private PdfWriter Print(string place, string text)
    {
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT {place} {Quote(text)} Tj ET\n");
        return this;
    }

    private static string Quote(string text) => $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})";

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
