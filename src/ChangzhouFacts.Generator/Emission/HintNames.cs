using System.Globalization;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>What the generated class, and the file with it, are called.</summary>
internal static class HintNames
{
    /// <summary>Namespace and class, as a person writes them.</summary>
    public static string FullName(FactSet set) => set.Namespace.Length == 0 ? set.ClassName : set.Namespace + "." + set.ClassName;

    /// <summary>
    /// The generated file's name. A letter beyond ASCII becomes <c>+</c> and its number, which no identifier contains, so
    /// that two classes never share a file on any file system.
    /// </summary>
    public static string HintName(FactSet set) => string.Concat(FullName(set).Select(Ascii)) + ".g.cs";

    private static string Ascii(char c) => c < 128 ? c.ToString() : "+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
