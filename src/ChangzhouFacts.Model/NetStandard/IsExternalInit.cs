namespace System.Runtime.CompilerServices;

/// <summary>The C# compiler needs this type for <c>init</c> accessors, which every record has.</summary>
internal static class IsExternalInit;
