using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The names of the generated class and of its file.</summary>
internal static class HintNames
{
    // A project can have generated files written to a folder deep inside obj, where a name is limited to 255 bytes and, on Windows, a path to
    // 260 characters.
    private const int MaximumLength = 100;
    private const int KeptLength = 60;
    private const string Extension = ".g.cs";

    /// <summary>
    /// The generated file's name. A letter beyond ASCII becomes <c>+</c> and its number, which no identifier contains, so
    /// that two classes never share a file on any file system. A long name is reduced to its end, after a digest of the whole name and a
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
