namespace ChangzhouFacts.LanguageServer.Outlines;

/// <summary>Finds where the words of a text end.</summary>
internal sealed class OutlineScanner(string text)
{
    private const char None = '\0';

    public string Text => text;

    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    public char Current => CharacterAt(Position);

    /// <summary>Whether nothing but a comment stands on the rest of the line.</summary>
    public bool IsAtLineEnd => IsAtEnd || IsLineEnd(Current) || (Current == '#' && (Position == 0 || IsBlankOrLineEnd(CharacterAt(Position - 1))));

    /// <summary>Whether a dash stands here that begins an item of a list.</summary>
    public bool IsDash => Current == '-' && IsBlankOrEnd(Position + 1);

    public bool IsFlowStart => Current is '{' or '[';

    /// <summary>Whether a colon stands here that no key is right before.</summary>
    public bool IsLoneColon => Current == ':' && IsBlankOrEnd(Position + 1);

    /// <summary>Whether a line begins here that is no content: the mark of a document, or a directive.</summary>
    public bool IsDocumentMark => Current == '%'
        || ((text.AsSpan(Position).StartsWith("---") || text.AsSpan(Position).StartsWith("...")) && IsBlankOrEnd(Position + 3));

    /// <summary>Goes to the first character of the line that is no blank; how many blanks there were.</summary>
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

    /// <summary>Goes behind the end of the line.</summary>
    public void SkipLine() => Position = NextLine(LineEnd(Position));

    /// <summary>Goes behind anchors and tags, which facts files do not have.</summary>
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

    /// <summary>Reads a key and goes behind its colon; null, and goes nowhere, where the line has none.</summary>
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

    /// <summary>Reads a word or what stands on the rest of the line.</summary>
    public OutlineScalar ReadWord()
    {
        int start = Position;
        Position = Current is '"' or '\'' ? QuoteEnd(start, LineEnd(start)) : Math.Max(PlainEnd(start, isInFlow: false), start + 1);
        return new OutlineScalar(text, start, Position);
    }

    /// <summary>Whether nothing else is on the line, and the next line that has something begins with a key as far to the right.</summary>
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

    /// <summary>Reads a value in block style, which may go on over several lines.</summary>
    /// <param name="parentIndent">What it goes on with is indented more than this.</param>
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

    /// <summary>Where a text in quotes ends; where it is left open, at the end of its first line.</summary>
    /// <param name="start">Where its opening quote stands.</param>
    /// <param name="limit">Where it ends at the latest.</param>
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

    /// <summary>Where a text without quotes ends on its line.</summary>
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

    /// <summary>Where the text ends, at the latest, that goes on only on lines which are indented more.</summary>
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

    /// <summary>Where the next line begins.</summary>
    /// <param name="lineEnd">Where this one ends.</param>
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
