namespace ChangzhouFacts;

/// <summary>The usual label of a member of a family: the family's label, followed by those of its codes.</summary>
internal static class MemberLabel
{
    private const string Separator = ", ";

    /// <summary>The label of a member.</summary>
    /// <param name="family">Its family's label.</param>
    /// <param name="codes">Its codes.</param>
    /// <param name="language">The language of the labels; null for the default labels.</param>
    public static string Of(string family, IReadOnlyList<Code> codes, string? language = null) => family + Behind(codes, language);

    /// <summary>The family's label within a member's; null if the labels of the codes do not follow it.</summary>
    public static string? FamilyIn(string label, IReadOnlyList<Code> codes, string? language = null)
    {
        string behind = Behind(codes, language);
        return label.Length > behind.Length && label.EndsWith(behind, StringComparison.Ordinal) ? label.Substring(0, label.Length - behind.Length) : null;
    }

    private static string Behind(IReadOnlyList<Code> codes, string? language) => string.Concat(codes.Select(code => Separator + code.LabelIn(language)));
}
