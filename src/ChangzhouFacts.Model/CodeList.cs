namespace ChangzhouFacts;

/// <summary>A list of codes that facts are broken down by.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two lists are equal if id and label are equal, and their codes one by one.</remarks>
public sealed partial record CodeList
{
    private readonly ValueList<Code> _codes;

    /// <summary>Creates a list.</summary>
    /// <param name="id">Its id: ASCII kebab-case.</param>
    /// <param name="codes">Its codes, each once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id; or the codes contain null, a code of another list, or a duplicate.</exception>
    public CodeList(string id, IReadOnlyList<Code> codes)
    {
        Id = Preconditions.CheckId(id, nameof(id));
        _codes = new ValueList<Code>(codes, nameof(codes));
        Preconditions.Check(_codes.All(code => code.List == id), nameof(codes), "A code belongs to another list.");
        Preconditions.Check(new HashSet<string>(_codes.Select(code => code.Value), StringComparer.Ordinal).Count == _codes.Count, nameof(codes), "A code is in the list twice.");
    }

    /// <summary>Its id, ASCII kebab-case: <c>country</c>.</summary>
    public string Id { get; }

    /// <summary>What it is a list of; null if not recorded.</summary>
    public string? Label { get; init; }

    /// <summary>Its codes, in the order of the facts file.</summary>
    public IReadOnlyList<Code> Codes => _codes;

    /// <summary>Its label; its id if there is none.</summary>
    public override string ToString() => Label ?? Id;
}
