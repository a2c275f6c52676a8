using System.Text;

namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>A text, number or word.</summary>
internal sealed class OutlineScalar : OutlineNode
{
    private readonly string _file;

    /// <param name="file">The text of the file.</param>
    /// <param name="start">Its start offset, opening quote included.</param>
    /// <param name="end">Its end offset, closing quote included.</param>
    public OutlineScalar(string file, int start, int end)
        : base(start)
    {
        _file = file;
        End = end;
    }

    /// <summary>Whether it is quoted.</summary>
    public bool IsQuoted => Start < End && _file[Start] is '"' or '\'';

    /// <summary>The source text, quotes included.</summary>
    public ReadOnlySpan<char> Written => _file.AsSpan(Start, End - Start);

    /// <summary>Whether it has this value.</summary>
    public bool Is(string text) => IsQuoted ? Text == text : Written.SequenceEqual(text);

    /// <summary>The value, created on each call. Values in facts files need no escapes but those of quotes, backslashes and line breaks.</summary>
    public string Text
    {
        get
        {
            if (!IsQuoted)
            {
                return Written.ToString();
            }

            char quote = _file[Start];
            int end = End - Start > 1 && _file[End - 1] == quote ? End - 1 : End;
            return Unescape(_file.AsSpan(Start + 1, Math.Max(0, end - Start - 1)), quote);
        }
    }

    private static string Unescape(ReadOnlySpan<char> content, char quote)
    {
        char escape = quote == '"' ? '\\' : '\'';
        if (content.IndexOf(escape) < 0)
        {
            return content.ToString();
        }

        var text = new StringBuilder(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            bool isEscaped = content[i] == escape && i + 1 < content.Length;
            i += isEscaped ? 1 : 0;
            text.Append(isEscaped && quote == '"' && content[i] == 'n' ? '\n' : content[i]);
        }

        return text.ToString();
    }
}
