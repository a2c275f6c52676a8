#if NET8_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

// Code compiled against the netstandard2.0 build refers to the types of NetStandard/ as types of that build; on a newer framework
// it must find the framework's.
[assembly: TypeForwardedTo(typeof(DoesNotReturnIfAttribute))]
[assembly: TypeForwardedTo(typeof(Index))]
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
[assembly: TypeForwardedTo(typeof(NotNullWhenAttribute))]
#endif
