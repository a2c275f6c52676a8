using System.Net;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// Writes HTML and the SVG in it. Names of elements and attributes are the page's own. Data is only text or the value of an
/// attribute, and both are escaped only here.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    // Elements that begin a new line, for readable HTML. White space between them has no effect.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "style", "body", "header", "nav", "main", "footer", "section", "article", "div", "h1", "h2", "h3", "p", "ol",
        "ul", "li", "dl", "dt", "table", "caption", "thead", "tbody", "tr", "figure", "figcaption", "details", "summary", "svg", "line", "polyline",
        "polygon", "circle", "path", "text",
    };

    // Elements whose end tag can always be omitted on this page.
    private static readonly HashSet<string> WithoutEnd = new(StringComparer.Ordinal) { "li", "dt", "dd", "thead", "tbody", "tr", "th", "td" };

    /// <summary>Begins the document.</summary>
    public void Doctype() => writer.Write("<!DOCTYPE html>");

    /// <summary>Opens an element, which ends when the result is disposed of.</summary>
    public Element Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        return new Element(writer, name);
    }

    /// <summary>Writes an element that contains only text.</summary>
    public void Write(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Writes an element that contains only text, without its end tag: the end of its parent, or the next element of its kind, ends it.</summary>
    public void Last(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(name, attributes, onLineOfItsOwn: false);
        writer.Write('>');
        Text(text);
    }

    /// <summary>Writes an element without content or end tag, such as <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Begin(name, attributes);

    /// <summary>Writes an SVG shape, which has no content.</summary>
    public void Shape(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(name, attributes);
        writer.Write("/>");
    }

    /// <summary>Writes text.</summary>
    public void Text(string text) => WebUtility.HtmlEncode(text, writer);

    /// <summary>Writes the page's own style sheet, unescaped: browsers don't read escapes in it, and the page contains its hash.</summary>
    public void Style(string css)
    {
        using (Open("style"))
        {
            writer.Write(css);
        }
    }

    private void Begin(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(name, attributes);
        writer.Write('>');
    }

    private void WriteStart(string name, ReadOnlySpan<(string Name, string? Value)> attributes, bool onLineOfItsOwn = true)
    {
        writer.Write(onLineOfItsOwn && Blocks.Contains(name) ? "\n<" : "<");
        writer.Write(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                writer.Write(' ');
                writer.Write(attribute);
                writer.Write("=\"");
                Text(value);
                writer.Write('"');
            }
        }
    }

    /// <summary>An open element.</summary>
    public readonly struct Element(TextWriter writer, string name) : IDisposable
    {
        /// <summary>Ends the element.</summary>
        public void Dispose()
        {
            if (!WithoutEnd.Contains(name))
            {
                writer.Write("</");
                writer.Write(name);
                writer.Write('>');
            }
        }
    }
}
