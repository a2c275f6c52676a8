namespace ChangzhouFacts.Cli.Comparison;

/// <summary>The number of facts that were added, removed and changed.</summary>
internal readonly record struct DifferenceCount(int Added, int Removed, int Changed)
{
    public static DifferenceCount Of(IReadOnlyCollection<FactDifference> differences)
    {
        int added = differences.Count(difference => difference.Was is null);
        int removed = differences.Count(difference => difference.Is is null);
        return new DifferenceCount(added, removed, differences.Count - added - removed);
    }

    /// <summary>In words: <c>1 fact added, 2 removed, 3 changed</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Added} {(Added == 1 ? "fact" : "facts")} added, {Removed} removed, {Changed} changed");
}
