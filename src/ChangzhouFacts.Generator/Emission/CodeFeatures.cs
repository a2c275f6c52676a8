namespace ChangzhouFacts.Generator.Emission;

/// <summary>The features of the project's C# and framework beyond C# 7.3 and netstandard2.0.</summary>
/// <param name="HasUtf8Literals">Whether there are <c>u8</c> literals: C# 11 and later.</param>
/// <param name="HasNullableAnnotations">
/// Whether the code has nullable annotations, so that a record is not used if it was not found: C# 8 and later, on a framework with the attribute
/// that relates null to the return value.
/// </param>
internal readonly record struct CodeFeatures(bool HasUtf8Literals, bool HasNullableAnnotations)
{
    /// <summary>The attribute that <see cref="HasNullableAnnotations"/> needs.</summary>
    public const string NullableAttribute = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";
}
