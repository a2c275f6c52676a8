using System.Globalization;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">A description in one sentence.</param>
internal abstract record Column(string Name, string Description)
{
    /// <summary>The content of a row, as written; null if it has none.</summary>
    public abstract string? Lexeme(ObservationRow row);
}

/// <summary>A column of text.</summary>
internal sealed record TextColumn(string Name, string Description, Func<ObservationRow, string?> Text) : Column(Name, Description)
{
    public override string? Lexeme(ObservationRow row) => Text(row);
}

/// <summary>A column of whole numbers that are not figures.</summary>
internal sealed record WholeColumn(string Name, string Description, Func<ObservationRow, long?> Whole) : Column(Name, Description)
{
    public override string? Lexeme(ObservationRow row) => Whole(row)?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A column of figures.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">A description in one sentence.</param>
/// <param name="Figure">Gets the figure of a row.</param>
/// <param name="Digits">Gets the digits as written, if the number alone does not keep them.</param>
internal sealed record FigureColumn(string Name, string Description, Func<ObservationRow, Number?> Figure, Func<ObservationRow, string?>? Digits = null)
    : Column(Name, Description)
{
    public override string? Lexeme(ObservationRow row) => Digits is null ? Figure(row).ToDigits() : Digits(row);
}
