using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Takes a web page apart as a reader sees it: its paragraphs, and the cells of its tables.</summary>
internal static class HtmlText
{
    /// <summary>The passages of a page. Nothing that it refers to is fetched, and no script runs.</summary>
    /// <param name="bytes">The page, whose encoding it says itself.</param>
    public static IReadOnlyList<TextPassage> Read(byte[] bytes)
    {
        // Chinese pages are often in GB 18030.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(bytes, writable: false);
        using IDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(stream);
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
}
