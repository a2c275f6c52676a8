namespace ChangzhouFacts;

/// <summary>
/// A unit of measure as a type: an empty struct that stands for one <see cref="ChangzhouFacts.Unit"/>, so that figures in
/// different units, <see cref="Quantity{TUnit}"/>, do not mix.
/// </summary>
/// <remarks>Implementations hold nothing: their default value answers with the same unit at all times, on any thread.</remarks>
public interface IUnit
{
    /// <summary>The unit that the type stands for; never null and always the same.</summary>
    Unit Unit { get; }
}
