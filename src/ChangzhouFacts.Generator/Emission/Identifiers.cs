namespace ChangzhouFacts.Generator.Emission;

/// <summary>The one place where a name becomes a C# identifier.</summary>
internal static class Identifiers
{
    /// <summary>
    /// A name without an upper-case letter may be a keyword, of this C# or of a later one, and as a type warns (CS8981);
    /// <c>@</c> answers both. Letters beyond ASCII, which a root namespace can have, are escaped.
    /// </summary>
    public static string Escape(string name)
    {
        string ascii = string.Concat(name.Select(c => c < 128 ? c.ToString() : Literals.Escape(c)));
        return name.Any(c => c is >= 'A' and <= 'Z') ? ascii : "@" + ascii;
    }

    /// <summary>A dotted name, each part escaped.</summary>
    public static string EscapeDotted(string name) => string.Join(".", name.Split('.').Select(Escape));
}
