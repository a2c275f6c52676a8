namespace ChangzhouFacts;

/// <summary>A code that figures are broken down by: a country, a fuel, an edition.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two codes are equal if all their properties are equal; texts compare character by character.</remarks>
public sealed partial record Code
{
    private readonly ValueList<LocalizedText> _labels = ValueList<LocalizedText>.Empty;

    /// <summary>Creates a code.</summary>
    /// <param name="list">The id of its list: ASCII kebab-case.</param>
    /// <param name="value">The code itself.</param>
    /// <param name="label">What it means.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="list"/> is not an id, <paramref name="value"/> is not a code, or <paramref name="label"/> is empty.</exception>
    public Code(string list, string value, string label)
    {
        List = Preconditions.CheckId(list, nameof(list));
        Value = Preconditions.CheckCode(value, nameof(value));
        Label = Preconditions.CheckText(label, nameof(label));
    }

    /// <summary>The id of its list: <c>country</c>.</summary>
    public string List { get; }

    /// <summary>The code: <c>FRA</c>. ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c>; the first is a letter, a digit or <c>_</c>. Case-sensitive.</summary>
    public string Value { get; }

    /// <summary>What it means: <c>France</c>.</summary>
    public string Label { get; }

    /// <summary>The label in other languages.</summary>
    /// <exception cref="ArgumentException">The list contains null.</exception>
    public IReadOnlyList<LocalizedText> Labels
    {
        get => _labels;
        init => _labels = new ValueList<LocalizedText>(value ?? [], nameof(value));
    }

    /// <summary>The label in a language; <see cref="Label"/> if there is none.</summary>
    internal string LabelIn(string? language) => Labels.FirstOrDefault(label => label.Language == language)?.Text ?? Label;

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;
}
