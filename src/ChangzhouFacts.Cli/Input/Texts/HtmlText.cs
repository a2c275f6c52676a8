using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Reads a web page as a person sees it: its paragraphs, and the cells of its tables.</summary>
internal static class HtmlText
{
    // Browsers and the parser nest up to 512 levels. Beyond that, the parser's time grows with the square of the depth.
    private const int MaximumDepth = 500;

    // The document, <html> and <body>.
    private const int AroundBody = 3;

    /// <summary>The passages of a page. Nothing is fetched, and no script runs.</summary>
    /// <param name="bytes">The page, which declares its own encoding.</param>
    /// <returns>The passages; null if elements are nested deeper than browsers allow.</returns>
    public static IReadOnlyList<TextPassage>? Read(byte[] bytes)
    {
        // Chinese pages are often in GB 18030.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(bytes, writable: false);
        using IDocument? document = Parse(stream);
        if (document is null)
        {
            return null;
        }

        var passages = new List<TextPassage>();
        int tables = 0;
        int blocks = 0;
        if (document.Body is { } body)
        {
            new HtmlBlocks(AddBlock, AddTable).Read(body);
        }

        return TableNumbers.Assign(passages);

        void AddBlock(string text) => passages.Add(new TextPassage(text) { Block = ++blocks });

        void AddTable(IElement table)
        {
            blocks++;
            tables++;
            passages.AddRange(HtmlTable.Read(table).Select(cell => cell with { Block = blocks, Table = tables }));
        }
    }

    private static IDocument? Parse(Stream stream)
    {
        IElement? last = null;
        var options = new HtmlParserOptions { IsScripting = false, OnCreated = (element, _) => Add(element) };
        try
        {
            IDocument document = new HtmlParser(options).ParseDocument(stream);
            Add(null);
            return document;
        }
        catch (TooDeepException)
        {
            return null;
        }

        // An element is in its final place only when the next one is created.
        void Add(IElement? next)
        {
            int depth = 0;
            for (INode? node = last; node is not null; node = node.Parent)
            {
                depth++;
            }

            last = depth > MaximumDepth + AroundBody ? throw new TooDeepException() : next;
        }
    }

    // An exception is the only way to stop the parser.
    private sealed class TooDeepException : Exception;
}
