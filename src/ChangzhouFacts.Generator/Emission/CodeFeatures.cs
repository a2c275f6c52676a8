namespace ChangzhouFacts.Generator.Emission;

/// <summary>What the project's C# and its framework have beyond C# 7.3 and netstandard2.0.</summary>
/// <param name="HasUtf8Literals">Whether there are <c>u8</c> literals: C# 11 and later.</param>
/// <param name="HasNullableAnnotations">
/// Whether the code says what can be null, so that a record which was not found is not used: C# 8 and later, on a framework with the attribute that ties the null to
/// what a method returns.
/// </param>
internal readonly record struct CodeFeatures(bool HasUtf8Literals, bool HasNullableAnnotations)
{
    /// <summary>The attribute that <see cref="HasNullableAnnotations"/> needs.</summary>
    public const string NullableAttribute = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";
}
