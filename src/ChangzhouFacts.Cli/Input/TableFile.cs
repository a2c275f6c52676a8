using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Input;

/// <summary>Reads the tables that a facts file names: what is below its folder, and nothing else, as the file can be anybody's.</summary>
internal static class TableFile
{
    /// <summary>The text of a table, or why there is none.</summary>
    /// <param name="factsPath">The path of the facts file.</param>
    /// <param name="table">The table's path, as the facts file has it.</param>
    /// <param name="cancellationToken">Ends the wait for a file that does not come to an end, such as a pipe.</param>
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

            // Nobody else waits for this thread, and the compiler asks for a table when it comes to it.
            return FactsFile.ReadAsync(path, cancellationToken).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return FactsText.UnreadableAs("there can be no such file");
        }
    }
}
