using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>What the generated class, and the file with it, are called.</summary>
internal static class HintNames
{
    // A project can have generated files written into its obj folder, deep down, where 255 bytes a name and, on Windows, 260 characters
    // a path are all there is.
    private const int MaximumLength = 100;
    private const int KeptLength = 60;
    private const string Extension = ".g.cs";

    /// <summary>
    /// The generated file's name. A letter beyond ASCII becomes <c>+</c> and its number, which no identifier contains, so
    /// that two classes never share a file on any file system. Of a long name the end is kept, behind a digest of the whole one and a
    /// hyphen, which no identifier contains either.
    /// </summary>
    public static string HintName(string fullName)
    {
        string name = string.Concat(fullName.Select(Ascii));
        return (name.Length + Extension.Length <= MaximumLength ? name : Digest(name) + "-" + name.Substring(name.Length - KeptLength)) + Extension;
    }

    private static string Ascii(char c) => c < 128 ? c.ToString() : "+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string Digest(string name)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.ASCII.GetBytes(name)).Take(16).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
