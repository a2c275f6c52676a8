using System.Globalization;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means, in a sentence.</param>
internal abstract record Column(string Name, string Description)
{
    /// <summary>What stands in a row, as it was written; null for nothing.</summary>
    public abstract string? Lexeme(ObservationRow row);
}

/// <summary>A column of text.</summary>
internal sealed record TextColumn(string Name, string Description, Func<ObservationRow, string?> Text) : Column(Name, Description)
{
    public override string? Lexeme(ObservationRow row) => Text(row);
}

/// <summary>A column of whole numbers that are no figures.</summary>
internal sealed record WholeColumn(string Name, string Description, Func<ObservationRow, long?> Whole) : Column(Name, Description)
{
    public override string? Lexeme(ObservationRow row) => Whole(row)?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A column of figures.</summary>
internal sealed record FigureColumn(string Name, string Description, Func<ObservationRow, Model.Number?> Figure) : Column(Name, Description)
{
    public override string? Lexeme(ObservationRow row) => Figure(row)?.Digits;
}
