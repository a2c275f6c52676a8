namespace ChangzhouFacts;

/// <summary>The label of a member of a family, as it usually is: its family's, and behind it those of its codes.</summary>
internal static class MemberLabel
{
    private const string Separator = ", ";

    /// <summary>The label of a member.</summary>
    /// <param name="family">Its family's label.</param>
    /// <param name="codes">Its codes.</param>
    /// <param name="language">The language of the labels; null for those that are in none.</param>
    public static string Of(string family, IReadOnlyList<Code> codes, string? language = null) => family + Behind(codes, language);

    /// <summary>The family's label in a member's; null where its codes' labels do not stand behind it.</summary>
    public static string? FamilyIn(string label, IReadOnlyList<Code> codes, string? language = null)
    {
        string behind = Behind(codes, language);
        return label.Length > behind.Length && label.EndsWith(behind, StringComparison.Ordinal) ? label.Substring(0, label.Length - behind.Length) : null;
    }

    private static string Behind(IReadOnlyList<Code> codes, string? language) => string.Concat(codes.Select(code => Separator + code.LabelIn(language)));
}
