using System.Text;

namespace ChangzhouFacts.Compiler.Names;

/// <summary>C# names from ids and from a project's root namespace.</summary>
internal static class Identifiers
{
    // A C# name has at most 1023 bytes in metadata. This leaves room for prefixes and suffixes.
    private const int MaximumNameLength = 500;

    /// <summary>The C# name of a kebab-case id: each part with its first letter raised.</summary>
    public static string ToPascalCase(string id)
    {
        var name = new StringBuilder(id.Length);
        bool isFirst = true;
        foreach (char c in id)
        {
            if (c == '-')
            {
                isFirst = true;
                continue;
            }

            name.Append(isFirst && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
            isFirst = false;
        }

        return name.ToString();
    }

    /// <summary>Whether <paramref name="name"/> is a C# identifier of ASCII characters. Keywords are allowed, because emission escapes them.</summary>
    public static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= MaximumNameLength
        && (IsLetter(name[0]) || name[0] == '_')
        && name.All(c => IsLetter(c) || IsDigit(c) || c == '_');

    /// <summary>Whether <paramref name="name"/> consists of identifiers of ASCII characters, joined by dots.</summary>
    public static bool IsNamespace(string name) => name.Length <= MaximumNameLength && name.Split('.').All(IsIdentifier);

    /// <summary>
    /// A project's root namespace as a valid C# namespace. Invalid characters become <c>_</c>, as in MSBuild and the templates;
    /// letters beyond ASCII stay.
    /// </summary>
    public static string MakeNamespace(string rootNamespace)
    {
        string name = string.Join(".", rootNamespace.Split('.').Where(part => part.Length > 0).Select(MakeIdentifier));
        return name.Length <= MaximumNameLength ? name : name.Substring(0, MaximumNameLength).TrimEnd('.');
    }

    private static string MakeIdentifier(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        foreach (char c in part)
        {
            name.Append(char.IsLetter(c) || IsDigit(c) || c == '_' ? c : '_');
        }

        if (IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
