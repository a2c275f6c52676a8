using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Removes the escape sequences of styled output.</summary>
internal static partial class Ansi
{
    /// <summary>The text without colours and other styles.</summary>
    public static string Strip(string text) => Style().Replace(text, "");

    /// <summary>The lines as a terminal shows them.</summary>
    public static string[] Lines(string text) => Strip(text).Split('\n');

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Style();
}
