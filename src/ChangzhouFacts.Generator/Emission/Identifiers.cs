namespace ChangzhouFacts.Generator.Emission;

/// <summary>The only place that turns a name into a C# identifier.</summary>
internal static class Identifiers
{
    /// <summary>
    /// A name without an upper-case letter may be a keyword in this or a later C#, and is reported if it names a type (CS8981);
    /// <c>@</c> solves both. Letters beyond ASCII, which a root namespace can contain, are escaped.
    /// </summary>
    public static string Escape(string name)
    {
        string ascii = string.Concat(name.Select(c => c < 128 ? c.ToString() : Literals.Escape(c)));
        return name.Any(c => c is >= 'A' and <= 'Z') ? ascii : "@" + ascii;
    }

    /// <summary>A dotted name, each part escaped.</summary>
    public static string EscapeDotted(string name) => string.Join(".", name.Split('.').Select(Escape));
}
