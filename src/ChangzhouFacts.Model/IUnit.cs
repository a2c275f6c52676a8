namespace ChangzhouFacts;

/// <summary>
/// A unit of measure as a type: an empty struct that represents one <see cref="ChangzhouFacts.Unit"/>, so that figures in
/// different units, <see cref="Quantity{TUnit}"/>, do not mix.
/// </summary>
/// <remarks>Implementations have no state: their default value always returns the same unit, on any thread.</remarks>
public interface IUnit
{
    /// <summary>The unit that the type represents; never null and always the same.</summary>
    Unit Unit { get; }
}
