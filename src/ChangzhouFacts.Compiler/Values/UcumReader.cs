namespace ChangzhouFacts.Compiler.Values;

/// <summary>The result of reading a UCUM code.</summary>
/// <param name="Problem">What is wrong with its form, as a clause; null if nothing is.</param>
/// <param name="Units">The positions and lengths of its units, without exponents, known or not.</param>
internal sealed record UcumReading(string? Problem, IReadOnlyList<(int Start, int Length)> Units);

/// <summary>
/// Reads a code by the grammar of UCUM: units with exponents, and numbers, joined by <c>.</c> and <c>/</c>, optionally in parentheses and with
/// annotations in braces.
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

    /// <summary>Reads a code, up to the first error in its form.</summary>
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
                // The published grammar does not allow one here, but UCUM's own examples have it: g/(8.h){shift}.
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
                // Everything in square brackets is part of a name.
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
            // A sign without a digit after it is not an exponent.
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

    // Moves past an annotation; false if it does not end.
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
