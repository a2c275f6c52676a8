using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Takes a PDF apart: its lines as they are printed, its paragraphs and cells as its tags or its lines' distances have them.</summary>
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
            return SourceText.None("it is a PDF that unpacks to too much");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library has no end of exceptions for files that are damaged.
            return SourceText.None("it is a damaged PDF, or none that is known");
        }
    }
}
