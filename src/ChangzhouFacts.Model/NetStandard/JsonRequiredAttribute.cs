using System.Diagnostics;

namespace ChangzhouFacts;

/// <summary>Stands in for the framework's attribute of this name; it is conditional and therefore not in the assembly.</summary>
[Conditional("NET8_0_OR_GREATER")]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonRequiredAttribute : Attribute;
