namespace ChangzhouFacts.Compiler.Values;

/// <summary>What a UCUM code is made of.</summary>
/// <param name="Problem">What is wrong with its form, as a clause; null where nothing is.</param>
/// <param name="Units">The units in it without their exponents, known or not: where each begins, and how long it is.</param>
internal sealed record UcumReading(string? Problem, IReadOnlyList<(int Start, int Length)> Units);

/// <summary>
/// Reads a code by the grammar of UCUM: units with exponents, and numbers, joined by <c>.</c> and <c>/</c>, in parentheses or not, with annotations in
/// braces.
/// </summary>
internal sealed class UcumReader
{
    private const string Unbalanced = "its brackets are not balanced";
    private const char End = '\0';

    private readonly string _code;
    private readonly List<(int Start, int Length)> _units = [];
    private int _position;

    private UcumReader(string code) => _code = code;

    private char Current => _position < _code.Length ? _code[_position] : End;

    /// <summary>Reads a code, up to the first thing that is wrong with its form.</summary>
    public static UcumReading Read(string code)
    {
        var reader = new UcumReader(code);
        return new UcumReading(reader.ReadTerm(), reader._units);
    }

    private string? ReadTerm()
    {
        int depth = 0;
        Skip('/');
        while (true)
        {
            while (Skip('('))
            {
                depth++;
            }

            int start = _position;
            if (ReadComponent() is { } problem)
            {
                return problem;
            }

            while (Skip(')'))
            {
                depth--;
                // The published grammar has none there; UCUM's own examples do: g/(8.h){shift}.
                if (!SkipAnnotation())
                {
                    return Unbalanced;
                }
            }

            if (depth < 0 || (depth > 0 && Current == End) || Current is ']' or '}')
            {
                return Unbalanced;
            }

            if (Current == End)
            {
                return null;
            }

            if (!Skip('.') && !Skip('/'))
            {
                return Current is > ' ' and <= '~' ? $"nothing joins '{_code.Substring(start, _position - start)}' and '{_code.Substring(_position)}'" : NoCharacter();
            }
        }
    }

    private string? ReadComponent()
    {
        int start = _position;
        if (Current is >= '0' and <= '9')
        {
            SkipDigits();
            if (_code.Substring(start, _position - start) == "10" && (Skip('*') || Skip('^')))
            {
                AddUnit(start);
            }
        }
        else if (Current != '{')
        {
            while (IsInUnit(Current))
            {
                // What stands in square brackets is part of a name, whatever it is.
                _position = Current == '[' ? _code.IndexOf(']', _position) + 1 : _position + 1;
                if (_position == 0)
                {
                    return Unbalanced;
                }
            }

            if (_position == start)
            {
                return Current == End ? "a unit is missing at its end"
                    : Current is ')' or ']' or '}' ? Unbalanced
                    : Current is > ' ' and <= '~' ? $"a unit is missing before '{_code.Substring(_position)}'"
                    : NoCharacter();
            }

            AddUnit(start);
        }

        return SkipAnnotation() ? null : Unbalanced;
    }

    private void AddUnit(int start)
    {
        _units.Add((start, _position - start));
        int end = _position;
        _ = Skip('-') || Skip('+');
        int digits = _position;
        SkipDigits();
        if (_position == digits)
        {
            // A sign that no digit follows belongs to nothing.
            _position = end;
        }
    }

    private string NoCharacter() => Current == ' ' ? "it has a blank" : $"'{Current}' is not one of its characters";

    private static bool IsInUnit(char c) => c is > ' ' and <= '~' and not (>= '0' and <= '9' or '.' or '/' or '(' or ')' or ']' or '{' or '}' or '+' or '-');

    private void SkipDigits()
    {
        while (Current is >= '0' and <= '9')
        {
            _position++;
        }
    }

    // Whether an annotation that begins here also ends.
    private bool SkipAnnotation()
    {
        if (!Skip('{'))
        {
            return true;
        }

        while (Current is > ' ' and <= '~' and not ('{' or '}'))
        {
            _position++;
        }

        return Skip('}');
    }

    private bool Skip(char c)
    {
        bool isThere = Current == c;
        _position += isThere ? 1 : 0;
        return isThere;
    }
}
