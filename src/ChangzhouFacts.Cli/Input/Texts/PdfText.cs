using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Reads a PDF: its lines as printed, joined to paragraphs and cells by its tags or by the distances of its lines.</summary>
internal static class PdfText
{
    private const int MaximumPages = 10_000;
    private const int MaximumGlyphs = 20_000_000;

    /// <summary>The passages of a PDF, or why it cannot be read.</summary>
    public static SourceText Read(byte[] bytes, CancellationToken cancellationToken)
    {
        var filters = new BoundedFilters();
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = filters, SkipMissingFonts = true });
            if (document.NumberOfPages > MaximumPages)
            {
                return SourceText.None("it has more than 10,000 pages");
            }

            var tags = new PdfTags(document.Structure);
            var lines = new PdfLines();
            int glyphs = 0;
            for (int number = 1; number <= document.NumberOfPages; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Page page = document.GetPage(number);
                glyphs += page.Letters.Count;
                if (glyphs > MaximumGlyphs)
                {
                    return SourceText.None("it has too much text");
                }

                lines.Add(page, tags);
            }

            return lines.All.Count == 0
                ? SourceText.None("it has no text; its pages may be pictures")
                : SourceText.Of(TableNumbers.Assign(PdfParagraphs.Of(lines.All)));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (PdfDocumentEncryptedException)
        {
            return SourceText.None("it is an encrypted PDF");
        }
        catch (Exception) when (filters.IsExceeded)
        {
            return SourceText.None("it is a PDF that is too large when decompressed");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws exceptions of many types for damaged files.
            return SourceText.None("it is a PDF that is damaged or of an unknown kind");
        }
    }
}
