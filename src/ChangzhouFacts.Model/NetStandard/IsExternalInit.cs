namespace System.Runtime.CompilerServices;

/// <summary>What the C# compiler asks for where a type has <c>init</c> accessors, as every record has.</summary>
internal static class IsExternalInit;
