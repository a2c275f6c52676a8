namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>Finds the ends of tokens.</summary>
internal sealed class OutlineScanner(string text)
{
    private const char None = '\0';

    public string Text => text;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    public char Current => CharacterAt(Position);

    /// <summary>Whether the rest of the line is empty or a comment.</summary>
    public bool IsAtLineEnd => IsAtEnd || IsLineEnd(Current) || (Current == '#' && (Position == 0 || IsBlankOrLineEnd(CharacterAt(Position - 1))));

    /// <summary>Whether a dash here starts an item of a list.</summary>
    public bool IsDash => Current == '-' && IsBlankOrEnd(Position + 1);

    public bool IsFlowStart => Current is '{' or '[';

    /// <summary>Whether a colon is here without a key directly before it.</summary>
    public bool IsLoneColon => Current == ':' && IsBlankOrEnd(Position + 1);

    /// <summary>Whether a line here has no content: a document marker or a directive.</summary>
    public bool IsDocumentMark => Current == '%'
        || ((text.AsSpan(Position).StartsWith("---") || text.AsSpan(Position).StartsWith("...")) && IsBlankOrEnd(Position + 3));

    /// <summary>Moves to the first non-space character of the line; returns the number of spaces.</summary>
    public int SkipIndent() => SkipBlanks();

    public int SkipBlanks()
    {
        int start = Position;
        while (Current is ' ' or '\t')
        {
            Position++;
        }

        return Position - start;
    }

    /// <summary>Moves behind the end of the line.</summary>
    public void SkipLine() => Position = NextLine(LineEnd(Position));

    /// <summary>Moves behind anchors and tags, which facts files do not have.</summary>
    public void SkipProperties()
    {
        while (Current is '&' or '!' || (Current == '?' && IsBlankOrEnd(Position + 1)))
        {
            while (!IsBlankOrEnd(Position))
            {
                Position++;
            }

            SkipBlanks();
        }
    }

    /// <summary>Reads a key and moves behind its colon; null, without moving, if the line has no key.</summary>
    public OutlineScalar? ReadKey()
    {
        if (IsFlowStart)
        {
            return null;
        }

        int start = Position;
        int end = Current is '"' or '\'' ? QuoteEnd(start, LineEnd(start)) : PlainEnd(start, isInFlow: false);
        Position = end;
        SkipBlanks();
        if (end > start && Current == ':' && IsBlankOrEnd(Position + 1))
        {
            Position++;
            return new OutlineScalar(text, start, end);
        }

        Position = start;
        return null;
    }

    /// <summary>Reads a quoted scalar or the rest of the line.</summary>
    public OutlineScalar ReadWord()
    {
        int start = Position;
        Position = Current is '"' or '\'' ? QuoteEnd(start, LineEnd(start)) : Math.Max(PlainEnd(start, isInFlow: false), start + 1);
        return new OutlineScalar(text, start, Position);
    }

    /// <summary>Whether the line has no more content, and the next line with content starts with a key in the same column.</summary>
    public bool IsFollowedByKey(int column)
    {
        int start = Position;
        ReadWord();
        SkipBlanks();
        bool isFollowed = IsAtLineEnd;
        int indent = 0;
        while (isFollowed && IsAtLineEnd && !IsAtEnd)
        {
            SkipLine();
            indent = SkipIndent();
        }

        isFollowed = isFollowed && !IsAtEnd && indent == column && ReadKey() is not null;
        Position = start;
        return isFollowed;
    }

    /// <summary>Reads a value in block style, which may span several lines.</summary>
    /// <param name="parentIndent">Continuation lines are indented more than this.</param>
    public OutlineScalar ReadScalar(int parentIndent)
    {
        int start = Position;
        Position = Current switch
        {
            '|' or '>' => BlockEnd(start, parentIndent),
            '"' or '\'' => QuoteEnd(start, LastEnd(start, parentIndent)),
            _ => PlainEndOfLines(start, parentIndent),
        };
        return new OutlineScalar(text, start, Position);
    }

    /// <summary>The end of a quoted scalar; if it is not closed, the end of its first line.</summary>
    /// <param name="start">The position of its opening quote.</param>
    /// <param name="limit">Its last possible end.</param>
    public int QuoteEnd(int start, int limit)
    {
        char quote = text[start];
        for (int i = start + 1; i < limit; i++)
        {
            if (text[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || CharacterAt(i + 1) != quote)
                {
                    return i + 1;
                }

                i++;
            }
        }

        return TrimBack(start, Math.Min(LineEnd(start), limit));
    }

    /// <summary>The end of a plain scalar on its line.</summary>
    public int PlainEnd(int start, bool isInFlow)
    {
        int i = start;
        for (; i < text.Length && !IsLineEnd(text[i]); i++)
        {
            char c = text[i];
            bool isFlowSign = isInFlow && IsFlowSign(c);
            bool isColon = c == ':' && (IsBlankOrEnd(i + 1) || (isInFlow && IsFlowSign(CharacterAt(i + 1))));
            bool isComment = c == '#' && i > start && (text[i - 1] is ' ' or '\t');
            if (isFlowSign || isColon || isComment)
            {
                break;
            }
        }

        return TrimBack(start, i);
    }

    public bool IsBlankOrEnd(int position) => position >= text.Length || IsBlankOrLineEnd(text[position]);

    /// <summary>The last possible end of a scalar that only continues on lines with more indentation.</summary>
    public int LastEnd(int start, int parentIndent)
    {
        int end = LineEnd(start);
        while (end < text.Length)
        {
            int line = NextLine(end);
            int first = SkipBlanksFrom(line);
            if (first < text.Length && !IsLineEnd(text[first]) && first - line <= parentIndent)
            {
                break;
            }

            end = LineEnd(line);
        }

        return end;
    }

    public int LineEnd(int position)
    {
        while (position < text.Length && !IsLineEnd(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The start of the next line.</summary>
    /// <param name="lineEnd">The end of this line.</param>
    public int NextLine(int lineEnd) => Math.Min(text.Length, lineEnd + (CharacterAt(lineEnd) == '\r' && CharacterAt(lineEnd + 1) == '\n' ? 2 : 1));

    public int SkipBlanksFrom(int position)
    {
        while (CharacterAt(position) is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private int PlainEndOfLines(int start, int parentIndent)
    {
        int end = Math.Max(PlainEnd(start, isInFlow: false), start + 1);
        int lineEnd = LineEnd(end);
        while (lineEnd < text.Length && SkipBlanksFrom(end) == lineEnd)
        {
            int line = lineEnd;
            int first;
            do
            {
                line = NextLine(line);
                first = SkipBlanksFrom(line);
                lineEnd = LineEnd(first);
            }
            while (first == lineEnd && lineEnd < text.Length);

            Position = line;
            bool isContent = first < lineEnd && first - line > parentIndent && text[first] != '#' && !(first == line && IsDocumentMark);
            int next = isContent ? PlainEnd(first, isInFlow: false) : first;
            if (!isContent || CharacterAt(SkipBlanksFrom(next)) == ':')
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private int BlockEnd(int start, int parentIndent)
    {
        int end = LastEnd(start, parentIndent);
        while (end > start && (IsLineEnd(text[end - 1]) || text[end - 1] is ' ' or '\t'))
        {
            end--;
        }

        return end;
    }

    private int TrimBack(int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private char CharacterAt(int position) => position < text.Length ? text[position] : None;

    private static bool IsFlowSign(char c) => c is ',' or '[' or ']' or '{' or '}';

    private static bool IsLineEnd(char c) => c is '\n' or '\r';

    private static bool IsBlankOrLineEnd(char c) => c is ' ' or '\t' || IsLineEnd(c);
}
