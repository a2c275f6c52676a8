using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// Splits a text into cells and rows, as in RFC 4180, and checks every character. After a misplaced quote, it is not certain where the
/// cells of the row end. So the remaining cells of the row are faulty, and no further error of its quotes is reported.
/// </summary>
/// <param name="file">The text.</param>
/// <param name="delimiter">The character between two cells.</param>
/// <param name="report">Receives the findings.</param>
/// <param name="cancellationToken">Cancels the work.</param>
internal sealed class CsvScanner(LocatedText file, char delimiter, Action<Finding, Location> report, CancellationToken cancellationToken)
{
    private const char Quote = '"';
    private const int CancellationInterval = 1 << 16;

    private readonly string _text = file.Text;
    private int _nextCancellationCheck;

    /// <summary>The position of the next cell.</summary>
    public int Position { get; private set; }

    /// <summary>Whether no row follows.</summary>
    public bool IsAtEnd => Position == _text.Length;

    /// <summary>Whether the row has a misplaced quote, so that its cells are not certain.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>The position of the cell, including its opening quote.</summary>
    public int Start { get; private set; }

    /// <summary>The position after it, including its closing quote.</summary>
    public int End { get; private set; }

    /// <summary>The length of its content, with doubled quotes counted once.</summary>
    public int TextLength { get; private set; }

    /// <summary>Whether a part of it was refused.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Begins a row, which has at least one cell.</summary>
    public void BeginRow() => IsInDoubt = false;

    /// <summary>Reads a cell and what ends it. Returns whether another cell of the row follows.</summary>
    public bool ReadCell()
    {
        Start = Position;
        IsFaulty = false;
        if (IsAt(Quote))
        {
            ReadQuoted();
        }
        else
        {
            ReadPlain();
        }

        End = Position;
        IsFaulty |= IsInDoubt;
        return PassEndOfCell();
    }

    /// <summary>Whether a range has only spaces and tabs.</summary>
    public bool IsBlank(int start, int end) => _text.AsSpan(start, end - start).Trim([' ', '\t']).IsEmpty;

    private void ReadQuoted()
    {
        PassQuotes();
        int behind = Position;
        PassRestOfCell();
        if (Position > behind)
        {
            string message = CsvMessages.TextBehindQuote(file.Locate(Start, Start).Line, file.Locate(behind, behind).Line);
            Doubt(message, behind, Position);
        }
    }

    private void ReadPlain()
    {
        PassText(isQuoted: false);
        if (IsAt(Quote))
        {
            int quote = Position;
            if (!IsBlank(Start, quote))
            {
                Doubt(CsvMessages.BareQuote, quote, quote + 1);
            }
            else if (PassQuotes())
            {
                // The intention is clear, so the cell is read as quoted: there can be delimiters and line ends in it.
                Doubt(CsvMessages.BlanksBeforeQuote, quote, quote + 1);
            }

            PassRestOfCell();
        }

        TextLength = Position - Start;
    }

    // Moves past an opening quote and everything to its closing quote; false if there is none.
    private bool PassQuotes()
    {
        int opening = Position++;
        int escapes = 0;
        while (true)
        {
            PassText(isQuoted: true);
            if (Position == _text.Length)
            {
                // The rest of the file is lost, so this is always reported.
                report(Rules.Reading.CsvSyntax(CsvMessages.OpenQuote), file.Locate(opening, opening + 1));
                IsInDoubt = true;
                return false;
            }

            Position++;
            if (!IsAt(Quote))
            {
                TextLength = Position - opening - 2 - escapes;
                return true;
            }

            Position++;
            escapes++;
        }
    }

    private void PassRestOfCell()
    {
        PassText(isQuoted: false);
        while (IsAt(Quote))
        {
            Position++;
            PassText(isQuoted: false);
        }
    }

    // Moves past text to a quote or the end of the file; outside quotes, also to what ends the cell.
    private void PassText(bool isQuoted)
    {
        string text = _text;
        char end = isQuoted ? Quote : delimiter;
        int i = Position;
        for (; i < text.Length; i++)
        {
            if (i >= _nextCancellationCheck)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _nextCancellationCheck = i + CancellationInterval;
            }

            // Fast path: nearly every character is printable ASCII.
            char c = text[i];
            if (c == Quote || c == end)
            {
                break;
            }

            if (c is < ' ' or >= '\u007F')
            {
                if (!isQuoted && c is '\n' or '\r')
                {
                    break;
                }

                i += CheckCharacter(i) - 1;
            }
        }

        Position = i;
    }

    // Reports the character at a position if it is forbidden, and returns its length.
    private int CheckCharacter(int index)
    {
        int forbidden = Characters.ForbiddenLength(_text, index);
        if (forbidden > 0)
        {
            report(Rules.Reading.ForbiddenCharacterInTable(Characters.CodePoint(_text, index)), file.Locate(index, index + forbidden));
            IsFaulty = true;
            return forbidden;
        }

        return char.IsHighSurrogate(_text[index]) ? 2 : 1;
    }

    private bool PassEndOfCell()
    {
        if (Position == _text.Length)
        {
            return false;
        }

        char c = _text[Position++];
        if (c == '\r' && IsAt('\n'))
        {
            Position++;
        }

        return c == delimiter;
    }

    // A forbidden character can make a quote look misplaced, so one report for a cell is enough.
    private void Doubt(string message, int start, int end)
    {
        if (!IsInDoubt && !IsFaulty)
        {
            report(Rules.Reading.CsvSyntax(message), file.Locate(start, end));
        }

        IsInDoubt = true;
    }

    private bool IsAt(char c) => Position < _text.Length && _text[Position] == c;
}
