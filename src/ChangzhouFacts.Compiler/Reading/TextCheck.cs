using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// Checks every character before the YAML parser reads them, because the parser silently drops some: NUL, and whole lines that
/// begin with <c>%</c>.
/// </summary>
internal static class TextCheck
{
    /// <summary>
    /// Reports what is forbidden, and replaces it with something harmless of the same length, so that the rest of the file
    /// can be read and no position changes.
    /// </summary>
    public static string Clean(string text, LineMap lines, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        char[]? cleaned = null;
        for (int i = 0; i < text.Length; i++)
        {
            if ((i & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            // Fast path: nearly every character is one of these.
            char c = text[i];
            if (c is (> '%' and < '\u007F') or ' ' or '\n')
            {
                continue;
            }

            int forbidden = Characters.ForbiddenLength(text, i);
            if (forbidden > 0)
            {
                diagnostics.Report(Rules.Reading.ForbiddenCharacter(Characters.CodePoint(text, i)), lines.Locate(i, i + forbidden));
                cleaned ??= text.ToCharArray();
                for (int j = i; j < i + forbidden; j++)
                {
                    cleaned[j] = Characters.Replacement;
                }

                i += forbidden - 1;
            }
            else if (c == '%' && (i == 0 || text[i - 1] is '\n' or '\r'))
            {
                diagnostics.Report(Rules.Reading.Directive(), lines.Locate(i, i + 1));
                cleaned ??= text.ToCharArray();
                cleaned[i] = '#';
            }
            else if (char.IsHighSurrogate(c))
            {
                i++;
            }
        }

        return cleaned is null ? text : new string(cleaned);
    }
}
