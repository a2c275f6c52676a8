using System.Net;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>
/// Writes HTML and the SVG in it. Names of elements and attributes are the page's own; whatever comes from data is text or
/// the value of an attribute, and both are escaped here and nowhere else.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    // Elements that begin a line, so that a person can read the page's text; white space between them means nothing.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "style", "body", "header", "nav", "main", "footer", "section", "article", "div", "h1", "h2", "h3", "p", "ol",
        "ul", "li", "dl", "dt", "table", "caption", "thead", "tbody", "tr", "figure", "figcaption", "details", "summary", "svg", "line", "polyline",
        "polygon", "circle", "path", "text",
    };

    // Elements whose end HTML reads from what follows, wherever the page has them.
    private static readonly HashSet<string> WithoutEnd = new(StringComparer.Ordinal) { "li", "dt", "dd", "thead", "tbody", "tr", "th", "td" };

    /// <summary>Begins the document.</summary>
    public void Doctype() => writer.Write("<!DOCTYPE html>");

    /// <summary>An element with what is written until the result is disposed of.</summary>
    public Element Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        return new Element(writer, name);
    }

    /// <summary>An element that holds nothing but text.</summary>
    public void Write(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (Open(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>An element that holds nothing but text, and whose end is that of what it is in, or the next one of its kind.</summary>
    public void Last(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(name, attributes, onLineOfItsOwn: false);
        writer.Write('>');
        Text(text);
    }

    /// <summary>An element without content or end, such as <c>meta</c>.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Begin(name, attributes);

    /// <summary>A shape of SVG, which holds nothing.</summary>
    public void Shape(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteStart(name, attributes);
        writer.Write("/>");
    }

    /// <summary>Text.</summary>
    public void Text(string text) => WebUtility.HtmlEncode(text, writer);

    /// <summary>The page's own style sheet, as it is: a browser takes no escapes in it, and a hash of it stands in the page.</summary>
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

    /// <summary>An element that is not yet ended.</summary>
    public readonly struct Element(TextWriter writer, string name) : IDisposable
    {
        /// <summary>Ends it.</summary>
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
