namespace ChangzhouFacts;

/// <summary>A list of codes that facts are broken down by.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two are equal if id and label are, and their codes one by one.</remarks>
public sealed partial record CodeList
{
    private readonly ValueList<Code> _codes;

    /// <summary>Describes a list.</summary>
    /// <param name="id">Its id: ASCII kebab-case.</param>
    /// <param name="codes">Its codes, each once.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id; or the codes have a null, one of another list, or one twice.</exception>
    public CodeList(string id, IReadOnlyList<Code> codes)
    {
        Id = Preconditions.CheckId(id, nameof(id));
        _codes = new ValueList<Code>(codes, nameof(codes));
        Preconditions.Check(_codes.All(code => code.List == id), nameof(codes), "A code is of another list.");
        Preconditions.Check(new HashSet<string>(_codes.Select(code => code.Value), StringComparer.Ordinal).Count == _codes.Count, nameof(codes), "A code is in the list twice.");
    }

    /// <summary>Its id, ASCII kebab-case: <c>country</c>.</summary>
    public string Id { get; }

    /// <summary>What it is a list of, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Its codes, in the order of the facts file.</summary>
    public IReadOnlyList<Code> Codes => _codes;

    /// <summary>Its label, else its id.</summary>
    public override string ToString() => Label ?? Id;
}
