using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds the facts that have figures: one, or a series.</summary>
internal sealed class FigureFactBinder(BindingContext context)
{
    private const int MaximumObservations = 1_000_000;

    // Stands for one that is wrong, so that what does not depend on it can still be checked.
    private static readonly Unit AnyUnit = new(UnitWording.Ratio);

    private readonly RevisionReader _revisions = new(context.Sources);
    private readonly HashSet<Unit> _knownUnits = [];
    private readonly List<Unit> _units = [];

    /// <summary>Each distinct unit once, in the order of first use.</summary>
    public IReadOnlyList<Unit> Units => _units;

    /// <summary>How many observations were bound so far.</summary>
    public int Observations { get; private set; }

    /// <summary>Whether the file has more observations than a file may have; then nothing more is to be bound.</summary>
    public bool IsFull => Observations > MaximumObservations;

    /// <summary>The fact; null where something of it is missing or wrong.</summary>
    public CompiledFact? Bind(FactHead head, MappingReader fact, FactForms form)
    {
        FigureReader figures = FigureReader.Of(fact, context.Defaults);
        Unit? unit = UnitReader.Read(fact, head.Key, context.Defaults);

        // Without all of the fact's keys nothing tells what a figure is in, and in what scale.
        string? unitCode = fact.IsComplete && figures.IsScaleSettled ? unit?.Code : null;
        var stated = new PrintedFact(default, "", figures.ScalePower, Qualifier.Exact, unitCode)
        {
            ScaleWord = figures.ScalePower == 0 ? "" : Words.Scales.WordFor(figures.ScalePower),
            Per = unit?.Per,
            Label = head.Label,
            Texts = new[] { unit?.Of, unit?.For, head.Subject }.OfType<string>().ToArray(),
        };
        var binder = new ObservationBinder(context, figures, head.Citation, stated);
        List<UntypedObservation> bound = form == FactForms.Values ? BindSeries(binder, fact) : BindFigure(binder, fact, head.Key);
        NumberType type = figures.TypeOf(bound.Select(observation => observation.Value));
        List<Observation> observations = bound.ConvertAll(observation => observation.As(type, unit ?? AnyUnit));
        IReadOnlyList<Revision> revisions = _revisions.ReadRevisions(fact, form, figures);
        if (form == FactForms.Values && fact.Find(FactKeys.Values) is MappingNode { IsFaulty: false, IsComplete: true } series)
        {
            // Without the scale the claim's form and periods can still be wrong, but no number contradicts it.
            ClaimChecker.Check(fact, ObservationBinder.PeriodsOf(series), figures.IsScaleSettled ? observations : [], figures);
        }

        if (unit is null || figures.IsTypeRefused || observations.Count == 0 || HasPeriodTwice(observations))
        {
            return null;
        }

        if (_knownUnits.Add(unit))
        {
            _units.Add(unit);
        }

        FactKind kind = form == FactForms.Values ? FactKind.Series : FactKind.Figure;
        var record = new Fact(head.Id, head.Label, head.Citation, kind, unit, type, observations) { Revisions = revisions };
        string[]? doubleDigits = type == NumberType.Double ? bound.Select(observation => observation.Value.Written.ToString()).ToArray() : null;
        return CompiledFact.Of(record, doubleDigits: doubleDigits);
    }

    // That a key stands twice was reported where the file was read.
    private static bool HasPeriodTwice(List<Observation> observations) =>
        observations.Zip(observations.Skip(1), (earlier, later) => earlier.Period == later.Period).Any(isSame => isSame);

    private List<UntypedObservation> BindFigure(ObservationBinder binder, MappingReader fact, ScalarNode name)
    {
        Setting<Period> asOf = fact.SettingOf(FactKeys.AsOf, PeriodReader.ReadAsOf(fact, FactKeys.AsOf)).OrDefault(context.Defaults.AsOf);
        if (asOf.IsAbsent)
        {
            fact.ReportMissing(FactKeys.AsOf);
        }

        Observations++;
        UntypedObservation? figure = binder.BindFigure(fact, name, asOf);
        return figure is null ? [] : [figure];
    }

    private List<UntypedObservation> BindSeries(ObservationBinder binder, MappingReader fact)
    {
        if (fact.Mapping(FactKeys.Values) is not { } series)
        {
            return [];
        }

        if (series.Entries.Count == 0 && series.IsComplete)
        {
            context.Diagnostics.Report(Rules.Schema.EmptyList(FactKeys.Values.Name), series.Location);
        }

        Observations += series.Entries.Count;
        if (IsFull)
        {
            context.Diagnostics.Report(Rules.Schema.TooManyObservations(), series.Location);
            return [];
        }

        return binder.BindSeries(series);
    }
}
