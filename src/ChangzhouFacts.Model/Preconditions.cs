using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <summary>One-line checks of arguments.</summary>
internal static class Preconditions
{
    private const int MostCodes = 3;

    /// <summary>Rejects null.</summary>
    public static T CheckNotNull<T>(T? argument, string name)
        where T : class =>
        argument ?? throw new ArgumentNullException(name);

    /// <summary>Rejects null and the empty text.</summary>
    public static string CheckText(string? argument, string name)
    {
        Check(CheckNotNull(argument, name).Length > 0, name, "The text is empty.");
        return argument!;
    }

    /// <summary>Rejects a text that is not an id: ASCII kebab-case, <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>.</summary>
    public static string CheckId(string? argument, string name)
    {
        char before = '-';
        bool isKebab = true;
        foreach (char c in CheckText(argument, name))
        {
            isKebab &= c is >= 'a' and <= 'z' or >= '0' and <= '9' || (c == '-' && before != '-');
            before = c;
        }

        Check(isKebab && before != '-' && argument![0] is >= 'a' and <= 'z', name, "The id is not in ASCII kebab-case.");
        return argument;
    }

    /// <summary>Rejects a text that cannot be the id of a fact: ASCII kebab-case; for a member of a family, followed by up to three codes, each after a slash.</summary>
    public static string CheckFactId(string? argument, string name)
    {
        string[] parts = CheckText(argument, name).Split('/');
        CheckId(parts[0], name);
        Check(parts.Length <= 1 + MostCodes, name, "The id has more than three codes.");
        foreach (string code in parts.Skip(1))
        {
            CheckCode(code, name);
        }

        return argument!;
    }

    /// <summary>Rejects a text that is not a code: <c>[A-Za-z0-9_][A-Za-z0-9._-]*</c>.</summary>
    public static string CheckCode(string? argument, string name)
    {
        string code = CheckText(argument, name);
        Check(IsCode(code), name, "The code must consist of ASCII letters, digits, '.', '_' and '-'.");
        return code;
    }

    /// <summary>Whether a text is a code, of any length.</summary>
    public static bool IsCode(string text) => text.Length > 0 && text[0] is not ('.' or '-') && text.All(IsCodeCharacter);

    private static bool IsCodeCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';

    /// <summary>Rejects a number outside <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static int CheckRange(int argument, int least, int most, string name)
    {
        if (argument < least || argument > most)
        {
            throw new ArgumentOutOfRangeException(name, argument, FormattableString.Invariant($"The number must be {least} to {most}."));
        }

        return argument;
    }

    /// <summary>Rejects an argument with a sentence as the reason.</summary>
    public static void Check([DoesNotReturnIf(false)] bool isValid, string name, string sentence)
    {
        if (!isValid)
        {
            throw new ArgumentException(sentence, name);
        }
    }

    /// <summary>Throws if an invariant of this library does not hold.</summary>
    public static void CheckState([DoesNotReturnIf(false)] bool isValid, string sentence)
    {
        if (!isValid)
        {
            throw new InvalidOperationException(sentence);
        }
    }
}
