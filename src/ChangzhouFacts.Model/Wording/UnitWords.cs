namespace ChangzhouFacts.Wording;

/// <summary>A unit of measure that has a word of its own in facts.yaml; the others are currencies and physical units, by their codes.</summary>
/// <param name="code">The word: <c>percentage-point</c>. In PascalCase it is the name of the unit's type in generated code.</param>
/// <param name="meaning">What it means, in a sentence for editors and for the page.</param>
internal sealed class UnitWord(string code, string meaning)
{
    public string Code { get; } = code;

    public string Meaning { get; } = meaning;

    /// <summary>What stands behind a figure; empty for nothing.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>What it is called before what it is of: <c>percentage points</c>.</summary>
    public string Name { get; init; } = code;

    /// <summary>What its <c>of</c> says, where it needs one; null where it does not.</summary>
    public string? NeedsOf { get; init; }

    /// <summary>Whether it takes the <c>of</c> of the file's defaults.</summary>
    public bool TakesDefaultOf { get; init; }

    /// <summary>Whether it is for a group of so many: it needs <c>per</c> and <c>for</c>, which no other unit has.</summary>
    public bool HasGroup { get; init; }

    /// <summary>The unit that two of its figures differ by; null where that is the unit itself.</summary>
    public string? Difference { get; init; }

    /// <summary>Whether one of its figures can be so many times another. A ratio of percentages is easily taken for their difference, so they have none.</summary>
    public bool HasRatios { get; init; } = true;

    /// <summary>Its code in UCUM, or null.</summary>
    public string? UcumCode { get; init; }

    /// <summary>Its code in UN/ECE Recommendation 20, or null.</summary>
    public string? UneceCode { get; init; }

    /// <summary>Its code in SDMX's list of units of measure, or null.</summary>
    public string? SdmxCode { get; init; }
}

/// <summary>
/// All that is known of the units that have words: whatever reads, checks, shows, exports or names a unit asks here, and so do the schema for editors and
/// the page about it.
/// </summary>
internal static class UnitWords
{
    public static readonly UnitWord[] All =
    [
        new(UnitWording.Percent, "Hundredths of what 'of' names, where there is a whole.")
        {
            Symbol = "%", TakesDefaultOf = true, HasRatios = false, Difference = UnitWording.PercentagePoint, UcumCode = "%", UneceCode = "P1",
        },
        new(UnitWording.PercentagePoint, "A difference of percentages.")
        {
            Symbol = "percentage points", Name = "percentage points", HasRatios = false, SdmxCode = "PD",
        },
        new(UnitWording.Count, "A number of what 'of' names.") { NeedsOf = "what is counted", TakesDefaultOf = true },
        new(UnitWording.PerGroup, "How many 'of' there are for each 'per' 'for': patents per 10000 persons.") { NeedsOf = "what there are so many of", TakesDefaultOf = true, HasGroup = true },
        new(UnitWording.Ratio, "A number without a unit: one figure divided by another."),
        new(UnitWording.Index, "A number without a unit: a level against a base."),
    ];

    /// <summary>The words alone.</summary>
    public static readonly string[] Codes = Array.ConvertAll(All, unit => unit.Code);

    /// <summary>The unit of that word; null where the code is none of these.</summary>
    public static UnitWord? Find(string code)
    {
        foreach (UnitWord unit in All)
        {
            if (string.Equals(unit.Code, code, StringComparison.Ordinal))
            {
                return unit;
            }
        }

        return null;
    }
}
