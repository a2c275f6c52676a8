namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>A fact to be written, and the expected result.</summary>
/// <param name="Keys">Its mapping.</param>
/// <param name="Expected">Its record; the changes that it computes itself are not the expected ones.</param>
internal sealed record FactSketch(Table Keys, Fact Expected)
{
    /// <summary>Its C# name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The generated members.</summary>
    public Constants Constants { get; init; }

    /// <summary>Whether its text is written as a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Its figures in order of time; none for a text.</summary>
    public IReadOnlyList<FigureSketch> Figures { get; init; } = [];
}

/// <summary>A figure of a sketch, whose type depends on the others of its series.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Period">Its period.</param>
/// <param name="Number">The figure.</param>
/// <param name="LastDigitPower">The power of ten of its last digit.</param>
/// <param name="Citations">Its citations.</param>
internal sealed record FigureSketch(string Name, Period Period, NumberSketch Number, int LastDigitPower, IReadOnlyList<Citation> Citations)
{
    /// <summary>Its own precision.</summary>
    public bool? IsVeryNumber { get; init; }

    /// <summary>Its own status.</summary>
    public ObservationStatus? Status { get; init; }

    public Period? Until { get; init; }

    /// <summary>Whether it is a whole number written out, without a scale.</summary>
    public bool IsWholeInFull { get; init; } = Number.IsWholeInFull;

    public Qualifier Qualifier { get; init; }

    public NumberSketch? Lower { get; init; }

    public NumberSketch? Upper { get; init; }

    public NumberSketch? Uncertainty { get; init; }

    public string? Printed { get; init; }

    public string? Note { get; init; }

    /// <summary>The expected result in a fact of a type.</summary>
    public Observation Complete(NumberType type, Unit unit, bool areVeryNumbers, ObservationStatus status) => new(
        Period, Number.InSeriesOf(type), ExpectedIntervals.Of(this, type, IsVeryNumber ?? areVeryNumbers), unit, Citations[0])
    {
        FurtherCitations = Citations.Skip(1).ToArray(),
        Status = Status ?? status,
        Until = Until,
        Qualifier = Qualifier,
        Lower = Lower?.BesideFigureOf(type),
        Upper = Upper?.BesideFigureOf(type),
        Uncertainty = Uncertainty?.BesideFigureOf(type),
        Printed = Printed,
        Note = Note,
    };
}
