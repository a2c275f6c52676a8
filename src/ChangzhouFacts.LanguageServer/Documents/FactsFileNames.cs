using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.LanguageServer.Documents;

/// <summary>Recognizes facts files and the files that belong to one.</summary>
internal static class FactsFileNames
{
    /// <summary>The language id with which an editor can open a facts file of any name.</summary>
    public const string Language = "changzhou-facts";

    private const string UsualName = "facts.yaml";
    private const string SchemaName = "facts.schema.json";
    private const int HeadLength = 4096;
    private const string Modeline = "yaml-language-server:";

    /// <summary>Whether a text is a facts file: by its name, by the schema in its first comments, or by its language id.</summary>
    public static bool IsFactsFile(TextDocument document) =>
        document.LanguageId == Language || IsFactsFile(document.Key, document.Text);

    /// <summary>Whether a file is a facts file, by its name or by the schema in its first comments.</summary>
    public static bool IsFactsFile(string path, string text) =>
        NameOf(path).Equals(UsualName, StringComparison.OrdinalIgnoreCase) || NamesSchema(text);

    /// <summary>Whether a file that is not open is a facts file.</summary>
    public static bool IsFactsFileOnDisk(string path)
    {
        try
        {
            // A pipe has no length, and opening one can block forever.
            var file = new FileInfo(path);
            if (!file.Exists || file.Length == 0)
            {
                return false;
            }

            using var reader = new StreamReader(path);
            char[] head = new char[HeadLength];
            return IsFactsFile(path, new string(head, 0, reader.ReadBlock(head, 0, head.Length)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The paths of facts files whose lock or table a file can be; these need not exist.</summary>
    public static IEnumerable<string> OwnersOf(string path)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension == ".lock")
        {
            string owner = Path.ChangeExtension(path, ".yaml");
            return FilePath.Comparer.Equals(FactsLock.PathFor(owner), path) ? [owner] : [];
        }

        return extension == ".csv" ? OwnersOfTable(path) : [];
    }

    // A table is in the folder of its facts file or below.
    private static IEnumerable<string> OwnersOfTable(string path)
    {
        string name = Path.GetFileName(path);
        string? folder = Path.GetDirectoryName(path);
        if (folder is not null && name.IndexOf('.', StringComparison.Ordinal) is var end and > 0)
        {
            yield return Path.Combine(folder, name[..end] + ".yaml");
        }

        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, UsualName);
        }
    }

    private static bool NamesSchema(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart('\uFEFF');
        while (rest.Length > 0)
        {
            int end = rest.IndexOfAny('\r', '\n');
            ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] != '#')
            {
                return false;
            }

            ReadOnlySpan<char> comment = line[1..].TrimStart();
            if (comment.StartsWith(Modeline, StringComparison.Ordinal) && comment.TrimEnd().EndsWith(SchemaName, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
