namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>Finds the words and phrases of a language's tables in a text. Other words become unknown tokens.</summary>
internal sealed class Tokenizer
{
    private static readonly Word Digits = new(Role.Digits);
    private static readonly Word Unknown = new(Role.Unknown);
    private static readonly Word Own = new(Role.Own);

    private readonly Language _language;
    private readonly FactWords _own;
    private readonly List<Piece> _pieces;
    private readonly List<Token> _tokens = [];
    private int _next;

    private Tokenizer(string text, Language language, DigitStyle style, FactWords own)
    {
        _language = language;
        _own = own;
        _pieces = Piece.Split(text, style, language.Fold);
    }

    /// <summary>The tokens of a text. Together they have all of its characters except white space.</summary>
    public static List<Token> Tokenize(string text, Language language, DigitStyle style, FactWords own)
    {
        var tokenizer = new Tokenizer(text, language, style, own);

        // Every step consumes at least one piece.
        while (tokenizer._next < tokenizer._pieces.Count)
        {
            tokenizer.ReadToken();
        }

        return tokenizer._tokens;
    }

    private void ReadToken()
    {
        Piece piece = _pieces[_next];
        Word? word = _language.Lexicon.Find(_pieces, _next, out int length);
        if (_language.FindNumeral(_pieces, _next, out int numeralLength) is { } numeral && numeralLength >= length)
        {
            Add(numeral.Word, numeralLength, numeral.Number, numeralLength == 1 ? piece.Digits : null);
        }
        else if (word is not null)
        {
            Add(GoesOnWithFact(word, length) ? Own : word, length);
        }
        else if (piece.Script == Script.Digits)
        {
            Add(Digits, 1, piece.Digits!.Number, piece.Digits);
        }
        else if (piece.Script == Script.Latin && Currencies.FindCode(piece.Text) is { } code)
        {
            Add(code, 1);
        }
        else
        {
            Add(IsOwn(piece) ? Own : Unknown, 1);
        }
    }

    // Whether a word continues one of the fact's own: 列 is a counter, but in 以色列企业 part of a name.
    private bool GoesOnWithFact(Word word, int length) =>
        FactWords.IsHarmless(word.Role)
        && _tokens.Count > 0
        && _tokens[_tokens.Count - 1] is { Role: Role.Own, Last: Script.Han }
        && _pieces[_next].FollowsDirectly
        && _own.HasRun(RunBefore() + string.Concat(_pieces.Skip(_next).Take(length).Select(piece => piece.Key)));

    // Chinese characters must be a single run in the fact's words, from the first unknown character on.
    private bool IsOwn(Piece piece) =>
        piece.Script == Script.Han ? _own.HasRun(RunBefore() + piece.Key) : piece.Script == Script.Latin && _own.HasWord(piece.Key);

    private string RunBefore()
    {
        string run = "";
        for (int i = _tokens.Count - 1; i >= 0 && _tokens[i] is { Role: Role.Own, Last: Script.Han }; i--)
        {
            run = _tokens[i].Key.Replace(" ", "") + run;
        }

        return run;
    }

    private void Add(Word word, int length, PrintedNumber? number = null, DigitRun? digits = null)
    {
        Piece first = _pieces[_next];
        Piece last = _pieces[_next + length - 1];
        IEnumerable<Piece> pieces = _pieces.Skip(_next).Take(length);
        string text = string.Concat(pieces.Select((piece, i) => i == 0 || piece.FollowsDirectly ? piece.Text : " " + piece.Text));
        string key = length == 1 ? first.Key : string.Join(" ", pieces.Select(piece => piece.Key));
        _tokens.Add(new Token(word, text, key, first.Start, first.FollowsDirectly, first.Script, last.Script)
        {
            End = last.End,
            Number = number,
            Digits = digits,
        });
        _next += length;
    }
}
