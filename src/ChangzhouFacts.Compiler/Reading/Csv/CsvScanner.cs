using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading.Csv;

/// <summary>
/// Divides a text into cells and rows, as RFC 4180 has them, and looks at every character on its way. Once a row has a quote in a wrong
/// place, it is in doubt where its cells end: those from there on are faulty, and what else seems wrong with its quotes is not reported.
/// </summary>
/// <param name="file">The text.</param>
/// <param name="delimiter">What stands between two cells.</param>
/// <param name="report">Takes what is found.</param>
/// <param name="cancellationToken">Ends the work early.</param>
internal sealed class CsvScanner(LocatedText file, char delimiter, Action<Finding, Location> report, CancellationToken cancellationToken)
{
    private const char Quote = '"';
    private const int CancellationInterval = 1 << 16;

    private readonly string _text = file.Text;
    private int _nextCancellationCheck;

    /// <summary>Where the next cell begins.</summary>
    public int Position { get; private set; }

    /// <summary>Whether no row follows.</summary>
    public bool IsAtEnd => Position == _text.Length;

    /// <summary>Whether the row has a quote in a wrong place, so that it may have other cells than were read.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>Where the cell begins, its opening quote included.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, its closing quote included.</summary>
    public int End { get; private set; }

    /// <summary>How long its text is, without its quotes and with one for two inside of it.</summary>
    public int TextLength { get; private set; }

    /// <summary>Whether something in it was refused.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Begins a row; it has one cell at least.</summary>
    public void BeginRow() => IsInDoubt = false;

    /// <summary>Reads a cell and what ends it; whether another cell of its row follows.</summary>
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

    /// <summary>Whether nothing but spaces and tabs stands there.</summary>
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
                // What is meant is clear, and read so: the quotes can have delimiters and line ends between them.
                Doubt(CsvMessages.BlanksBeforeQuote, quote, quote + 1);
            }

            PassRestOfCell();
        }

        TextLength = Position - Start;
    }

    // Steps over an opening quote and all to its closing one; false where it has none.
    private bool PassQuotes()
    {
        int opening = Position++;
        int escapes = 0;
        while (true)
        {
            PassText(isQuoted: true);
            if (Position == _text.Length)
            {
                // This loses the rest of the file, so it is told of in any case.
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

    // Steps over text to a quote or the end of the file; outside of quotes also to what ends the cell.
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

            // Nearly every character is neither of these nor a control character or beyond ASCII.
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

    // Reports the character at a position if it is forbidden; how long it is in any case.
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

    // A forbidden character can be what makes a quote seem out of place, so one report of a cell is enough.
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
