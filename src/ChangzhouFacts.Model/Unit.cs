using ChangzhouFacts.Wording;

namespace ChangzhouFacts;

/// <summary>The unit of measure of a figure. Shares of two different wholes are two units.</summary>
/// <remarks>Immutable and thus safe to share between threads. Two units are equal if code, of, per and for are equal, character by character.</remarks>
public sealed partial record Unit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="code">
    /// A word of facts.yaml such as <c>percent</c>, <c>count</c> or <c>per</c>, an ISO 4217 code, or <c>ucum:</c> and a UCUM code.
    /// </param>
    /// <param name="of">What is counted, or the whole of a share; null if the unit has none.</param>
    /// <param name="per">The size of the group of a <c>per</c> figure: 1 or more. Null for every other code.</param>
    /// <param name="for">The members of that group. Null for every other code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The code is none of these; it is <c>per</c> and one of the other three is missing; or it is not <c>per</c> and
    /// <paramref name="per"/> or <paramref name="for"/> is given.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is less than 1.</exception>
#pragma warning disable RS0027 // The other constructor with this many parameters is for JSON.
    public Unit(string code, string? of = null, long? per = null, string? @for = null)
#pragma warning restore RS0027
    {
        Code = Preconditions.CheckText(code, nameof(code));
        Of = of;
        Per = per;
        For = @for;
        Preconditions.Check(UnitWording.IsCode(code), nameof(code), "The code is not a unit of measure.");
        if (UnitWords.Find(code) is not { HasGroup: true })
        {
            Preconditions.Check(per is null, nameof(per), "Only the unit 'per' has a group.");
            Preconditions.Check(@for is null, nameof(@for), "Only the unit 'per' has a group.");
            return;
        }

        Preconditions.Check(of is not null, nameof(of), "The unit 'per' needs what is counted.");
        Preconditions.Check(per is not null, nameof(per), "The unit 'per' needs the size of the group.");
        Preconditions.Check(@for is not null, nameof(@for), "The unit 'per' needs the members of the group.");
        if (per < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(per), per, "The group has at least 1 member.");
        }
    }

    /// <summary>
    /// A word of facts.yaml such as <c>percent</c>, <c>count</c> or <c>per</c>, an ISO 4217 code (<c>CNY</c>), or <c>ucum:</c> and a UCUM code
    /// (<c>ucum:kg</c>).
    /// </summary>
    public string Code { get; }

    /// <summary>What is counted (<c>company</c>), or the whole of a share (<c>regional GDP</c>); null if the unit has none.</summary>
    public string? Of { get; }

    /// <summary>The size of the group of a <c>per</c> figure, 1 or more: <c>10000</c>. Null for every other code.</summary>
    public long? Per { get; }

    /// <summary>The members of the group of a <c>per</c> figure: <c>person</c>. Null for every other code.</summary>
    public string? For { get; }

    /// <summary>The text behind a figure: <c>%</c>, <c>percentage points</c>, the ISO 4217 code, a UCUM unit as usually written (<c>years</c>, <c>°C</c>, <c>m/s²</c>); empty for <c>count</c>, <c>per</c>, <c>ratio</c> and <c>index</c>.</summary>
    [JsonIgnore]
    public string Symbol => UnitWording.Symbol(Code);

    /// <summary>The code in UCUM, the Unified Code for Units of Measure: <c>%</c> for percent, the code of a <c>ucum:</c> unit, else null.</summary>
    [JsonIgnore]
    public string? UcumCode => UnitWording.IsUcum(Code) ? UnitWording.UcumCode(Code) : UnitWords.Find(Code)?.UcumCode;

    /// <summary>The code in UN/ECE Recommendation 20: <c>P1</c> for percent, else null.</summary>
    [JsonIgnore]
    public string? UneceCode => UnitWords.Find(Code)?.UneceCode;

    /// <summary>The code in SDMX's list of units of measure: <c>PD</c> for percentage points, else null.</summary>
    [JsonIgnore]
    public string? SdmxCode => UnitWords.Find(Code)?.SdmxCode;

    /// <summary>The unit of the difference of two figures: percentage points of the same whole for percent, else this unit.</summary>
    [JsonIgnore]
    public Unit Difference => UnitWords.Find(Code)?.Difference is { } difference ? new Unit(difference, Of) : this;

    /// <summary>The unit in words: <c>percent of regional GDP</c>, <c>count of company</c>, <c>patent per 10,000 person</c>, <c>CNY</c>, <c>kg</c>, <c>years</c>.</summary>
    public override string ToString() => UnitWording.Phrase(Code, Of, Per, For);
}
