namespace ChangzhouFacts;

/// <summary>The words by which facts.yaml, JSON and the wording of figures know the values of an enum, in the enum's order.</summary>
internal static class EnumWords
{
    /// <summary>The words of <see cref="Qualifier"/>.</summary>
    public static readonly string[] Qualifiers = ["exact", "at-least", "more-than", "less-than", "at-most", "nearly", "about"];

    /// <summary>The words of <see cref="NumberType"/>.</summary>
    public static readonly string[] NumberTypes = ["int", "long", "decimal", "double"];

    /// <summary>The words of <see cref="PeriodKind"/>.</summary>
    public static readonly string[] PeriodKinds = ["year", "month", "day", "year-range"];

    /// <summary>The words of <see cref="FactKind"/>.</summary>
    public static readonly string[] FactKinds = ["text", "figure", "series"];

    /// <summary>The qualifier's word: <c>at-least</c>.</summary>
    public static string ToWord(this Qualifier qualifier) => Qualifiers[(int)qualifier];

    /// <summary>The type's word: <c>decimal</c>.</summary>
    public static string ToWord(this NumberType type) => NumberTypes[(int)type];
}
