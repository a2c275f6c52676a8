using System.Text;

namespace ChangzhouFacts.Compiler;

/// <summary>The paths of tables in facts files: relative to the folder of the facts file, with forward slashes.</summary>
public static class TablePath
{
    private const char Separator = '/';

    // Characters with a special meaning in MSBuild.
    private const string SpecialCharacters = "%*?@$();'";

    /// <summary>Whether a text is such a path: on every system, it stays below the folder.</summary>
    /// <param name="path">The text.</param>
    public static bool IsPath(string path) =>
        path.IndexOf('\\') < 0
        && !(path.Length > 1 && path[1] == ':' && char.ToLowerInvariant(path[0]) is >= 'a' and <= 'z')
        && path.Split(Separator).All(name => name is not ("." or "..") && !string.IsNullOrWhiteSpace(name));

    /// <summary>The path of a table's file.</summary>
    /// <param name="factsPath">The path of the facts file that names it.</param>
    /// <param name="table">The path of the table in the facts file.</param>
    /// <returns>The path, with the separators of the facts file's path.</returns>
    public static string Beside(string factsPath, string table)
    {
        int end = factsPath.LastIndexOfAny([Separator, '\\']);
        return end < 0 ? table : factsPath.Substring(0, end + 1) + table.Replace(Separator, factsPath[end]);
    }

    /// <summary>The item that adds the table to a project.</summary>
    internal static string ItemOf(string path)
    {
        var include = new StringBuilder();
        foreach (char c in path)
        {
            include.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ when SpecialCharacters.IndexOf(c) >= 0 => FormattableString.Invariant($"%{(int)c:X2}"),
                _ => c.ToString(),
            });
        }

        return $"<AdditionalFiles Include=\"{include}\" ChangzhouFacts=\"table\" />";
    }
}
