namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the C# compiler that a method does not return when the argument is this.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class DoesNotReturnIfAttribute(bool parameterValue) : Attribute
{
    public bool ParameterValue { get; } = parameterValue;
}
