namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

/// <summary>Marks the test of a rule that no example on the diagnostics page can show.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
