using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>An observation whose C# type is not known yet: that depends on the whole series.</summary>
/// <param name="Period">The time that it is about.</param>
/// <param name="Value">The figure.</param>
/// <param name="Citation">Where it stands.</param>
internal sealed record UntypedObservation(Period Period, ScaledNumber Value, Citation Citation)
{
    public Qualifier Qualifier { get; init; }

    public ScaledNumber? Lower { get; init; }

    public ScaledNumber? Upper { get; init; }

    public ScaledNumber? Uncertainty { get; init; }

    public string? Printed { get; init; }

    public string? Note { get; init; }

    public Observation As(NumberType type, Unit unit)
    {
        return new Observation(Period, Value.As(type), FigureIntervals.Of(Value, Qualifier, Lower, Upper, type), unit, Citation)
        {
            Qualifier = Qualifier,
            Lower = WithOwnDigits(Lower),
            Upper = WithOwnDigits(Upper),
            Uncertainty = WithOwnDigits(Uncertainty),
            Printed = Printed,
            Note = Note,
        };

        // A bound has the type that its own digits want, which may be another than that of the figures.
        Number? WithOwnDigits(ScaledNumber? figure) => figure?.As(type == NumberType.Double ? type : figure.NaturalType);
    }
}
