namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the C# compiler that an argument is not null when the method returns this.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
