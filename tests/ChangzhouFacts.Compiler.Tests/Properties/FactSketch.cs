using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>A fact as it is to be written, and all that has to come of it.</summary>
/// <param name="Keys">Its mapping.</param>
/// <param name="Expected">The fact, without its changes, the interval of a rounded double, and the name of its unit's marker.</param>
/// <param name="LastDigitPowers">For each observation the power of ten of its last digit; null where nothing says that it was rounded.</param>
internal sealed record FactSketch(Table Keys, Fact Expected, IReadOnlyList<int?> LastDigitPowers);
