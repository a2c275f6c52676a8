namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the C# compiler that a method does not return if the argument has this value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class DoesNotReturnIfAttribute(bool parameterValue) : Attribute
{
    public bool ParameterValue { get; } = parameterValue;
}
