using System.Text;
using AngleSharp.Dom;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>Walks through a part of a web page in document order, and passes on each block of text and each table.</summary>
/// <param name="addBlock">Receives the text of a block.</param>
/// <param name="addTable">Receives a table; null if tables are blocks like any other.</param>
internal sealed class HtmlBlocks(Action<string> addBlock, Action<IElement>? addTable)
{
    // Replaces visible characters that cannot be read as text.
    private const char Unreadable = '\uFFFD';

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
        "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    // Elements that are invisible, not text, or struck out.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "audio", "button", "canvas", "datalist", "del", "embed", "head", "iframe", "input", "noembed", "noframes", "noscript", "object", "rp", "rt", "s",
        "script", "select", "strike", "style", "template", "textarea", "title", "video",
    };

    private readonly StringBuilder _text = new();

    /// <summary>Walks through everything inside a node.</summary>
    public void Read(INode root)
    {
        // With indexes instead of NextSibling, which searches all siblings.
        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out (INode Node, int Next) at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                Leave(at.Node);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            INode child = at.Node.ChildNodes[at.Next];
            if (Enter(child))
            {
                open.Push((child, 0));
            }
        }

        End();
    }

    // Whether the content of a node is read.
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            _text.Append(text.Data);
            return false;
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || IsHidden(element))
        {
            return false;
        }

        if (Blocks.Contains(element.LocalName))
        {
            End();
        }

        switch (element.LocalName)
        {
            case "br":
                _text.Append('\n');
                return false;
            case "math" or "svg":
                _text.Append(Unreadable);
                return false;
            case "sup":
                Superscript.Append(_text, element.TextContent, IsNote(element));
                return false;
            case "sub":
                Superscript.AppendLowered(_text, element.TextContent);
                return false;
            case "table" when addTable is not null && element.QuerySelector("table") is null:
                addTable(element);
                return false;
            default:
                return true;
        }
    }

    private void Leave(INode node)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName))
        {
            End();
        }
    }

    private void End()
    {
        if (!string.IsNullOrWhiteSpace(_text.ToString()))
        {
            addBlock(_text.ToString());
        }

        _text.Clear();
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var rules
            && (rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    private static bool IsNote(IElement raised) =>
        raised.ParentElement?.LocalName == "a"
        || raised.QuerySelector("a") is not null
        || (raised.ClassName is { } names && (names.Contains("note", StringComparison.OrdinalIgnoreCase) || names.Contains("ref", StringComparison.OrdinalIgnoreCase)));
}
