using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>An observation whose C# type is not yet known, because it depends on the whole series.</summary>
/// <param name="Period">Its period.</param>
/// <param name="Value">The figure.</param>
/// <param name="Citations">Its citations; at least one.</param>
internal sealed record UntypedObservation(Period Period, ScaledNumber Value, IReadOnlyList<Citation> Citations)
{
    /// <summary>Whether the figure is exact; null if it does not say so itself.</summary>
    public bool? IsVeryNumber { get; init; }

    /// <summary>Its status; null if it does not say so itself.</summary>
    public ObservationStatus? Status { get; init; }

    public Period? Until { get; init; }

    public Qualifier Qualifier { get; init; }

    public ScaledNumber? Lower { get; init; }

    public ScaledNumber? Upper { get; init; }

    public ScaledNumber? Uncertainty { get; init; }

    public string? Printed { get; init; }

    public string? Note { get; init; }

    /// <summary>The observation.</summary>
    /// <param name="type">The type of the fact's figures.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="areVeryNumbers">Whether figures that don't say so themselves are exact.</param>
    /// <param name="status">The status of figures that don't say so themselves.</param>
    public Observation As(NumberType type, Unit unit, bool areVeryNumbers, ObservationStatus status)
    {
        Interval interval = FigureIntervals.Of(Value, Qualifier, Lower, Upper, type, IsVeryNumber ?? areVeryNumbers);
        return new Observation(Period, Value.As(type), interval, unit, Citations[0])
        {
            FurtherCitations = Citations.Count == 1 ? [] : Citations.Skip(1).ToArray(),
            Qualifier = Qualifier,
            Status = Status ?? status,
            Until = Until,
            Lower = WithOwnDigits(Lower),
            Upper = WithOwnDigits(Upper),
            Uncertainty = WithOwnDigits(Uncertainty),
            Printed = Printed,
            Note = Note,
        };

        // A bound has the type that its own digits need, which may differ from that of the figures.
        Number? WithOwnDigits(ScaledNumber? figure) => figure?.As(type == NumberType.Double ? type : figure.NaturalType);
    }
}
