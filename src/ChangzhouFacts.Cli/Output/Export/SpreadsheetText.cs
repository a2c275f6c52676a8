using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>Texts that a spreadsheet shows without running them: an apostrophe is put before each character that would begin a formula.</summary>
internal static partial class SpreadsheetText
{
    /// <summary>The column with such texts. Figures are numbers, and stay unchanged.</summary>
    public static Column Guard(Column column) => column is TextColumn text ? text with { Text = row => text.Text(row) is { } cell ? Of(cell) : null } : column;

    /// <summary>A text with these apostrophes.</summary>
    public static string Of(string text) => Formula().Replace(text, "'");

    // At the beginning of a text, but also after each character at which some spreadsheets begin a new cell, ignoring our quotes: with a
    // decimal comma, they use a semicolon as separator. Spreadsheets in Chinese or Japanese read full-width signs like the others.
    [GeneratedRegex("""^(?=[=+\-@＝＋－＠\t\r\n])|(?=[=+\-@＝＋－＠])(?<=(?:^|[,;|\t\r\n])[\s"']*)""")]
    private static partial Regex Formula();
}
