#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

// What was compiled against the netstandard2.0 build names the types of NetStandard/ as that build's own; on a newer framework
// it has to find the framework's.
[assembly: TypeForwardedTo(typeof(DoesNotReturnIfAttribute))]
[assembly: TypeForwardedTo(typeof(Index))]
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
[assembly: TypeForwardedTo(typeof(NotNullWhenAttribute))]
#endif
