namespace ChangzhouFacts.Cli.Output;

/// <summary>The families of a set: groups of facts that differ by their codes.</summary>
internal static class Families
{
    /// <summary>The set with only the members of a family.</summary>
    public static FactSet OfFamily(this FactSet set, string family) => new(set.Dataset, set.Facts.Where(fact => fact.Family == family).ToList())
    {
        Title = set.Title,
        Description = set.Description,
        Subject = set.Subject,
        Sources = set.Sources,
        CodeLists = set.CodeLists,
    };

    /// <summary>The label of a family: the common beginning of its members' labels, before those of their codes, else its id.</summary>
    public static string LabelOf(IReadOnlyList<Fact> members)
    {
        List<string?> labels = members.Select(member => MemberLabel.FamilyIn(member.Label, member.Codes)).Distinct().ToList();
        return labels is [{ } label] ? label : members[0].Family!;
    }
}
