using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>Refuses to write a file over one that the command needs.</summary>
internal static class Overwriting
{
    /// <summary>The same for the tables that were read: which these are is known from the facts file.</summary>
    public static bool IsRefused(Terminal terminal, string output, string advice, FactsInput input) =>
        IsRefused(terminal, output, advice, [.. input.Tables.Select(table => (table, "a table of the facts file"))]);

    /// <summary>Says on the error stream that a file to be written is one that is needed, if it is, whatever it is called.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="output">The path of the file to be written.</param>
    /// <param name="advice">What to do instead.</param>
    /// <param name="needed">The paths of the files that must stay, and what they are.</param>
    /// <returns>Whether nothing may be written.</returns>
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
                // It leads nowhere, which is said when it is read or written.
                return null;
            }
        }
    }
}
