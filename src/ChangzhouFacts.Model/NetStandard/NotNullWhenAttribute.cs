namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the C# compiler that an argument is not null if the method returns this value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
