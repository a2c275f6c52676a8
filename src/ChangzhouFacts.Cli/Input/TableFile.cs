using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Input;

/// <summary>Reads the tables that a facts file names. Only files below its folder are read, because a facts file may come from anybody.</summary>
internal static class TableFile
{
    /// <summary>The text of a table, or why it cannot be read.</summary>
    /// <param name="factsPath">The path of the facts file.</param>
    /// <param name="table">The table's path in the facts file.</param>
    /// <param name="cancellationToken">Ends the wait for a file that never ends, such as a pipe.</param>
    public static FactsText Read(string factsPath, string table, CancellationToken cancellationToken)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(factsPath))!;
        try
        {
            string inside = FilePlace.Of(folder, ".").Path;
            string path = FilePlace.Of(folder, table).Path;
            if (!path.StartsWith(Path.EndsInDirectorySeparator(inside) ? inside : inside + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return FactsText.UnreadableAs("a link leads out of the folder of the facts file");
            }

            // Blocking is safe here: nothing else waits for this thread, and the compiler reads tables synchronously.
            return FactsFile.ReadAsync(path, cancellationToken).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return FactsText.UnreadableAs("there can be no such file");
        }
    }
}
