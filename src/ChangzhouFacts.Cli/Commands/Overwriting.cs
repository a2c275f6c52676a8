using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>Refuses to write a file over one that the command needs.</summary>
internal static class Overwriting
{
    /// <summary>The same for the tables that were read for the facts file.</summary>
    public static bool IsRefused(Terminal terminal, string output, string advice, FactsInput input) =>
        IsRefused(terminal, output, advice, [.. input.Tables.Select(table => (table, "a table of the facts file"))]);

    /// <summary>Reports on the error stream if a file to be written is a file that must stay, under any name.</summary>
    /// <param name="terminal">The terminal to report to.</param>
    /// <param name="output">The path of the file to be written.</param>
    /// <param name="advice">What to do instead.</param>
    /// <param name="needed">The paths of the files that must stay, each with a description.</param>
    /// <returns>Whether writing is refused.</returns>
    public static bool IsRefused(Terminal terminal, string output, string advice, params (string Path, string Meaning)[] needed)
    {
        if (Place(output) is not { } place)
        {
            return false;
        }

        foreach ((string path, string meaning) in needed)
        {
            if (Place(path) is { } other && place.IsSameAs(other))
            {
                terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {output} is {meaning}; {advice}"));
                return true;
            }
        }

        return false;

        FilePlace? Place(string path)
        {
            try
            {
                return FilePlace.Of(terminal.Directory, path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // The path leads nowhere, which is reported when it is read or written.
                return null;
            }
        }
    }
}
