using System.Globalization;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// The characters that are forbidden in a facts file: invisible ones, those that reorder text, and those that end a line for
/// some programs only.
/// </summary>
internal static class Characters
{
    /// <summary>Replaces a refused character. It is forbidden itself, so it marks what was already reported.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>The length in UTF-16 units of the forbidden character at <paramref name="index"/>; 0 if it is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">A position in it; not the second half of a surrogate pair.</param>
    public static int ForbiddenLength(string text, int index)
    {
        char c = text[index];
        if (c is >= ' ' and < '\u007F' or '\t' or '\n' or '\r' or (>= '\u00A0' and < '\u061C'))
        {
            return 0;
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            // The last two code points of every plane are noncharacters.
            return (char.ConvertToUtf32(c, text[index + 1]) & 0xFFFE) == 0xFFFE ? 2 : 0;
        }

        return IsForbidden(c) ? 1 : 0;
    }

    /// <summary>The position of the first forbidden character, or -1.</summary>
    public static int IndexOfForbidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (ForbiddenLength(text, i) > 0)
            {
                return i;
            }

            if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        return -1;
    }

    /// <summary>The code point at <paramref name="index"/> as <c>U+202E</c>.</summary>
    public static string CodePoint(string text, int index)
    {
        bool isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        int codePoint = isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        return "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static bool IsForbidden(char c) =>
        char.IsControl(c)
        || char.IsSurrogate(c)
        || c is '\u061C' or '\u200E' or '\u200F' // Arabic letter mark, left-to-right and right-to-left marks
            or (>= '\u202A' and <= '\u202E') // embeddings and overrides
            or (>= '\u2066' and <= '\u2069') // isolates
            or '\u2028' or '\u2029' // line and paragraph separator
            or '\uFEFF' // a byte order mark that is not first
            or Replacement
            or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF'; // noncharacters
}
