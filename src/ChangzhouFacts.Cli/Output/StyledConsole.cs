using System.Text;
using Spectre.Console;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Makes consoles that do what they are told: no guesses from the environment about width, colours or CI.</summary>
internal static class StyledConsole
{
    /// <summary>A console of a width that writes 16-colour ANSI, so that the user's own palette decides what colours look like.</summary>
    public static IAnsiConsole Create(TextWriter writer, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Only older Windows consoles must be asked, which turns ANSI on.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new FixedOutput(writer, width),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private sealed class FixedOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = writer;

        public bool IsTerminal => true;

        public int Width { get; } = width;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
            // The writer was made for UTF-8 and stays so.
        }
    }
}
