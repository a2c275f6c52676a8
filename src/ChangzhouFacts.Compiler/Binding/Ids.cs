using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The ids of sets, facts and sources.</summary>
internal static class Ids
{
    private const int MaximumLength = 128;

    /// <summary>Whether <paramref name="key"/> is an id; reported if not.</summary>
    public static bool Check(ScalarNode key, DiagnosticBag diagnostics)
    {
        if (!IsId(key.Text))
        {
            diagnostics.Report(Rules.Schema.InvalidId(key.Text), key.Location);
            return false;
        }

        if (key.Text.Length > MaximumLength)
        {
            diagnostics.Report(Rules.Schema.IdTooLong(key.Text.Length), key.Location);
            return false;
        }

        return true;
    }

    /// <summary>Whether <paramref name="key"/> is the id of a fact or of a member of a family; reported if not.</summary>
    public static bool CheckFact(ScalarNode key, DiagnosticBag diagnostics)
    {
        string[] parts = key.Text.Split('/');
        return parts.Length is > 1 and <= 4 && IsId(parts[0]) && parts[0].Length <= MaximumLength && parts.Skip(1).All(BoundCodeList.IsCode)
            || Check(key, diagnostics);
    }

    // [a-z][a-z0-9]*(-[a-z0-9]+)*
    private static bool IsId(string text)
    {
        if (text.Length == 0 || text[0] is not (>= 'a' and <= 'z') || text[text.Length - 1] == '-')
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            bool isWordCharacter = text[i] is >= 'a' and <= 'z' || text[i] is >= '0' and <= '9';
            if (!isWordCharacter && !(text[i] == '-' && text[i - 1] != '-'))
            {
                return false;
            }
        }

        return true;
    }
}
