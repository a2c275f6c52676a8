using System.Text;
using Spectre.Console;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Creates consoles that don't guess width, colours or CI from the environment.</summary>
internal static class StyledConsole
{
    /// <summary>A console of a given width that writes 16-colour ANSI, so that the user's palette decides the colours.</summary>
    public static IAnsiConsole Create(TextWriter writer, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Detecting turns ANSI on in older Windows consoles. No other terminal needs it.
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
            // The writer already uses UTF-8.
        }
    }
}
