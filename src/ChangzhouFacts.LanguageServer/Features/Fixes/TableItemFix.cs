using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Adds a table to the project: a build only finds it by itself beside the facts file and with its base name.</summary>
internal static class TableItemFix
{
    private const string End = "</Project>";

    /// <summary>The edit of the project file that adds the table named at an offset.</summary>
    /// <param name="context">The facts file.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="find">Returns the text of a file open in the editor.</param>
    public static (string Title, TextDocument Project, int Offset, string Item)? At(FixContext context, int offset, Func<string, TextDocument?> find)
    {
        if (context.Document.Path is not { } facts || TableAt(context.Outline, offset) is not { } table || !TablePath.IsPath(table)
            || IsFoundByItself(facts, table) || FindProject(facts) is not { } path)
        {
            return null;
        }

        TextDocument? project = find(path) ?? Read(path);
        string inProject = Path.GetRelativePath(Path.GetDirectoryName(path)!, TablePath.Beside(facts, table)).Replace('\\', '/');
        int end = project?.Text.LastIndexOf(End, StringComparison.Ordinal) ?? -1;
        if (project is null || end < 0 || project.Text.Replace('\\', '/').Contains($"\"{inProject}\"", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string lineEnd = project.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string item = $"  <ItemGroup>{lineEnd}    {TablePath.ItemOf(inProject)}{lineEnd}  </ItemGroup>{lineEnd}";
        return ($"Add the item for '{table}' to {Path.GetFileName(path)}", project, end, item);
    }

    private static string? TableAt(FactsOutline outline, int offset) =>
        outline.FindScalar(offset) is (var scalar, var key) && (key ?? scalar.Owner as OutlineEntry) is { Value: OutlineScalar file } entry
            && (entry.SchemaKey == TableKeys.File || entry.SchemaKey == CodeListKeys.File) ? file.Text : null;

    private static bool IsFoundByItself(string facts, string table) => Regex.IsMatch(
        table, $@"^{Regex.Escape(Path.GetFileNameWithoutExtension(facts))}\.[^/]+\.csv$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // The nearest folder upward with a project; if it has several, the right one is unknown.
    private static string? FindProject(string facts)
    {
        for (string? folder = Path.GetDirectoryName(facts); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string[] projects = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.csproj") : [];
            if (projects.Length > 0)
            {
                return projects.Length == 1 ? projects[0] : null;
            }
        }

        return null;
    }

    private static TextDocument? Read(string path)
    {
        try
        {
            return new TextDocument(FilePath.ToUri(path), null, null, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
