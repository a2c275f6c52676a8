namespace ChangzhouFacts.Wording;

/// <summary>A unit of measure with a word of its own in facts.yaml; currencies and physical units use their codes.</summary>
/// <param name="code">The word: <c>percentage-point</c>. In PascalCase, it names the unit's type in generated code.</param>
/// <param name="meaning">Its meaning, as a sentence for editors and for the page.</param>
internal sealed class UnitWord(string code, string meaning)
{
    public string Code { get; } = code;

    public string Meaning { get; } = meaning;

    /// <summary>The text behind a figure; may be empty.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>Its name before its <c>of</c>: <c>percentage points</c>.</summary>
    public string Name { get; init; } = code;

    /// <summary>What its <c>of</c> says, if it needs one; else null.</summary>
    public string? NeedsOf { get; init; }

    /// <summary>Whether it takes the <c>of</c> of the file's defaults.</summary>
    public bool TakesDefaultOf { get; init; }

    /// <summary>Whether it has a group: it needs <c>per</c> and <c>for</c>, which no other unit has.</summary>
    public bool HasGroup { get; init; }

    /// <summary>The unit of the difference of two of its figures; null if that is the unit itself.</summary>
    public string? Difference { get; init; }

    /// <summary>Whether ratios of its figures are computed. A ratio of percentages is easily mistaken for their difference, so they have none.</summary>
    public bool HasRatios { get; init; } = true;

    /// <summary>Its code in UCUM, or null.</summary>
    public string? UcumCode { get; init; }

    /// <summary>Its code in UN/ECE Recommendation 20, or null.</summary>
    public string? UneceCode { get; init; }

    /// <summary>Its code in SDMX's list of units of measure, or null.</summary>
    public string? SdmxCode { get; init; }
}

/// <summary>
/// Everything known about the units with words. All code that reads, checks, shows, exports or names a unit uses this table; so do the schema for
/// editors and its page.
/// </summary>
internal static class UnitWords
{
    public static readonly UnitWord[] All =
    [
        new(UnitWording.Percent, "Hundredths of what 'of' names, if there is a whole.")
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

    /// <summary>The unit of a word; null if there is none.</summary>
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
