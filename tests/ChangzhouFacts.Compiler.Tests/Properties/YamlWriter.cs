using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>
/// Writes a file in a random style (block or flow, plain, quoted, escaped, folded or literal, with any line breaks, comments and
/// indentation) and records the place of each piece. The style does not change the content.
/// </summary>
internal sealed class YamlWriter
{
    // A plain scalar must not be one of these, because YAML reads them as null.
    private static readonly string[] NullWords = ["", "~", "null", "Null", "NULL"];

    private static readonly string[] Comments =
        ["# a comment", "#", "# - key: &x *y !z {", "#\t'\"", "# \u5E38\u5DDE", "#: [", "# %YAML 1.2"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _newLine;
    private readonly int _flowChance;
    private readonly bool _hasComments;
    private int _line = 1;
    private int _lineStart;

    // After a literal block, a comment would be part of the text.
    private bool _isInLiteral;

    private YamlWriter(Random random, bool mayFlow)
    {
        _random = random;
        _newLine = random.Next(4) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
        _flowChance = mayFlow ? random.Next(0, 101) : 0;
        _hasComments = random.Next(3) == 0;
    }

    /// <summary>Writes a file, records the place of each piece, and returns the text.</summary>
    public static string Write(Table file, Random random)
    {
        var writer = new YamlWriter(random, mayFlow: !HasFlowIndicator(file));
        writer.File(file);
        return writer._text.ToString();
    }

    // In flow style, these would end a verbatim value.
    private static bool HasFlowIndicator(Piece piece) => piece switch
    {
        Word word => word.IsVerbatim && word.Text.IndexOfAny([',', '[', ']', '{', '}']) >= 0,
        Items items => items.Pieces.Exists(HasFlowIndicator),
        Table table => table.Entries.Exists(entry => HasFlowIndicator(entry.Key) || HasFlowIndicator(entry.Value)),
        _ => false,
    };

    private void File(Table file)
    {
        Noise(0);
        if (Happens(10))
        {
            Append("---");
            StartLine(0);
        }

        if (_flowChance > 0 && Happens(5))
        {
            Flow(file, 0);
        }
        else
        {
            BlockTable(file, Happens(20) ? 2 : 0, isIndented: false);
        }

        if (!_isInLiteral)
        {
            TrailingComment();
        }

        // A literal block with a final line break needs one.
        if (_isInLiteral || Happens(90))
        {
            NewLine();
            if (!_isInLiteral)
            {
                Noise(0);
            }

            if (Happens(10))
            {
                Append("..." + _newLine);
            }
        }
    }

    // The first key is at the current position, unless the line is not indented yet.
    private void BlockTable(Table table, int indent, bool isIndented = true)
    {
        if (!isIndented)
        {
            Append(new string(' ', indent));
        }

        Note(table);
        for (int i = 0; i < table.Entries.Count; i++)
        {
            if (i > 0)
            {
                StartLine(indent);
            }

            (Word key, Piece value) = table.Entries[i];
            if (value is Word && Happens(3))
            {
                Append("? ");
                Scalar(key, indent, isInFlow: false, mayBreak: false);
                StartLine(indent);
                Append(":");
            }
            else
            {
                Scalar(key, indent, isInFlow: false, mayBreak: false);
                Append(Happens(5) ? " :" : ":");
            }

            BlockValue(value, indent);
        }
    }

    private void BlockValue(Piece value, int indent)
    {
        switch (value)
        {
            case Table { Entries.Count: > 0 } table when !Happens(_flowChance):
                int tableIndent = indent + _random.Next(1, 5);
                StartLine(tableIndent);
                BlockTable(table, tableIndent);
                break;
            case Items { Pieces.Count: > 0 } items when !Happens(_flowChance):
                int itemIndent = indent + _random.Next(0, 4);
                StartLine(itemIndent);
                BlockItems(items, itemIndent);
                break;
            case Word word:
                Append(Spaces(1));
                Scalar(word, indent, isInFlow: false, mayBreak: true);
                break;
            default:
                Append(Spaces(1));
                Flow(value, indent);
                break;
        }
    }

    private void BlockItems(Items items, int indent)
    {
        Note(items);
        for (int i = 0; i < items.Pieces.Count; i++)
        {
            if (i > 0)
            {
                StartLine(indent);
            }

            Append("-" + Spaces(1));
            switch (items.Pieces[i])
            {
                case Table { Entries.Count: > 0 } table when !Happens(_flowChance):
                    BlockTable(table, _text.Length - _lineStart);
                    break;
                case Word word:
                    Scalar(word, indent, isInFlow: false, mayBreak: true);
                    break;
                default:
                    Flow(items.Pieces[i], indent);
                    break;
            }
        }
    }

    private void Flow(Piece piece, int indent)
    {
        switch (piece)
        {
            case Word word:
                Scalar(word, indent, isInFlow: true, mayBreak: false);
                break;
            case Items items:
                FlowCollection(items, '[', ']', indent, items.Pieces.Count, i => Flow(items.Pieces[i], indent));
                break;
            case Table table:
                FlowCollection(table, '{', '}', indent, table.Entries.Count, i =>
                {
                    Scalar(table.Entries[i].Key, indent, isInFlow: true, mayBreak: false);
                    Append(":" + Spaces(1));
                    Flow(table.Entries[i].Value, indent);
                });
                break;
            default:
                throw new ArgumentException("There are three kinds of pieces.", nameof(piece));
        }
    }

    private void FlowCollection(Piece piece, char opening, char closing, int indent, int count, Action<int> write)
    {
        Note(piece);
        Append(opening.ToString());
        for (int i = 0; i < count; i++)
        {
            FlowSpace(indent);
            write(i);
            if (i < count - 1 || Happens(10))
            {
                Append(Happens(5) ? " ," : ",");
            }
        }

        FlowSpace(indent);
        Append(closing.ToString());
    }

    private void FlowSpace(int indent)
    {
        if (Happens(10))
        {
            StartLine(indent + 1);
        }

        Append(Spaces(0));
    }

    private void Scalar(Word word, int indent, bool isInFlow, bool mayBreak)
    {
        Note(word);
        string text = word.Text;
        if (word.IsVerbatim)
        {
            Append(text);
            return;
        }

        bool mayBeLiteral = mayBreak && !isInFlow && CanBeLiteral(text);
        switch (_random.Next(mayBeLiteral ? 4 : 3))
        {
            case 0 when IsPlain(text):
            case 1 when IsPlain(text):
                Append(mayBreak ? Broken(text, indent) : text);
                break;
            case 1 when !text.Any(char.IsControl):
                Append("'" + text.Replace("'", "''", StringComparison.Ordinal) + "'");
                break;
            case 3:
                Literal(text, indent);
                break;
            default:
                Append("\"" + Escaped(text) + "\"");
                break;
        }
    }

    // A line break between two words is a space.
    private string Broken(string text, int indent) => Happens(20)
        ? string.Concat(text.Select((c, i) => c == ' ' && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]) && Happens(30)
            ? _newLine + new string(' ', indent + 1 + _random.Next(3))
            : c.ToString()))
        : text;

    private void Literal(string text, int indent)
    {
        Append(text.EndsWith('\n') ? "|" : "|-");
        string margin = new(' ', indent + 1 + _random.Next(3));
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            NewLine();
            Append(line.Length == 0 ? "" : margin + line);
        }

        _isInLiteral = true;
    }

    // Conservative: these texts mean themselves in block and flow style alike.
    private static bool IsPlain(string text) =>
        !NullWords.Contains(text)
        && (char.IsLetterOrDigit(text[0]) || text[0] > '\u00FF')
        && text[^1] is not (' ' or ':')
        && !text.Any(c => c is ',' or '[' or ']' or '{' or '}' or '"' or '\'' or '|' or '>' || char.IsControl(c))
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Contains("  ", StringComparison.Ordinal)
        && !char.IsWhiteSpace(text[0]);

    private static bool CanBeLiteral(string text) =>
        text.Length > 0
        && text[0] is not (' ' or '\n' or '\t')
        && !text.Contains('\r', StringComparison.Ordinal)
        && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && text.Split('\n').All(line => line.Length == 0 || (line[0] is not (' ' or '\t') && line[^1] is not (' ' or '\t')));

    private string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c);
            if (isPair && Happens(20))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(c, text[++i]):X8}");
                continue;
            }

            string? name = c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '"' => "\\\"", '\\' => "\\\\", _ => null };
            if (name is not null)
            {
                escaped.Append(name);
            }
            else if (!isPair && !char.IsLowSurrogate(c) && Happens(5))
            {
                escaped.Append(c < '\u0100' && Happens(50) ? $"\\x{(int)c:x2}" : $"\\u{(int)c:X4}");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    private void StartLine(int indent)
    {
        if (!_isInLiteral)
        {
            TrailingComment();
        }

        NewLine();
        if (!_isInLiteral)
        {
            Noise(indent);
        }

        _isInLiteral = false;
        Append(new string(' ', indent));
    }

    private void TrailingComment()
    {
        if (_hasComments && Happens(20))
        {
            Append(Spaces(1) + Comments[_random.Next(Comments.Length)]);
        }
    }

    private void Noise(int indent)
    {
        while (_hasComments && Happens(20))
        {
            Append(Happens(50) ? "" : new string(' ', _random.Next(indent + 3)) + Comments[_random.Next(Comments.Length)]);
            NewLine();
        }
    }

    private void NewLine() => Append(_newLine);

    private void Append(string text)
    {
        int start = _text.Length;
        _text.Append(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _line++;
                _lineStart = start + i + 1;
            }
        }
    }

    private void Note(Piece piece)
    {
        piece.Line = _line;
        piece.Column = _text.Length - _lineStart + 1;
    }

    private string Spaces(int atLeast) => new(' ', atLeast + (Happens(10) ? _random.Next(3) : 0));

    private bool Happens(int percent) => _random.Next(100) < percent;
}
