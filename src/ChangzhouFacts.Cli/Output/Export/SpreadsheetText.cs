using System.Text.RegularExpressions;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>Texts that a spreadsheet shows and does not run: an apostrophe stands before each character with which a cell would be a formula.</summary>
internal static partial class SpreadsheetText
{
    /// <summary>The same column with such texts. Figures are numbers, and stay as they are.</summary>
    public static Column Guard(Column column) => column is TextColumn text ? text with { Text = row => text.Text(row) is { } cell ? Of(cell) : null } : column;

    /// <summary>A text with the apostrophes.</summary>
    public static string Of(string text) => Formula().Replace(text, "'");

    // The beginning of a text, but also what follows a character at which some spreadsheets begin another cell, as they do not heed our quotes: where the
    // decimal point is a comma, they take a semicolon for the separator. Full-width signs are read like the others where Chinese or Japanese is written.
    [GeneratedRegex("""^(?=[=+\-@＝＋－＠\t\r\n])|(?=[=+\-@＝＋－＠])(?<=(?:^|[,;|\t\r\n])[\s"']*)""")]
    private static partial Regex Formula();
}
