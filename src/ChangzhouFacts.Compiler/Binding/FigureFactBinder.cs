using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds the facts that have figures: one, a series, or steps.</summary>
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
        var binder = new ObservationBinder(context, figures, head.Citations, stated);
        Setting<bool> precision = FigureReader.ReadPrecision(fact, FactKeys.Precision).OrDefault(context.Defaults.Precision);
        Setting<ObservationStatus> status = FigureReader.ReadStatus(fact, FactKeys.Status).OrDefault(context.Defaults.Status);
        List<UntypedObservation> bound = form switch
        {
            FactForms.Values => BindSeries(fact, FactKeys.Values, binder.BindSeries),
            FactForms.Since => BindSeries(fact, FactKeys.Since, new StepBinder(binder, context.Diagnostics).Bind),
            _ => BindFigure(binder, fact, head.Key),
        };
        CheckPointOfThousands(bound, fact);
        NumberType type = figures.TypeOf(bound.Select(observation => observation.Value));
        bool areVeryNumbers = precision.TryGet(out bool given) ? given
            : form == FactForms.Since || (unit?.Code == UnitWording.Count && bound.TrueForAll(observation => observation.Value.IsWholeInFull));
        List<Observation> observations = bound.ConvertAll(observation =>
            observation.As(type, unit ?? AnyUnit, areVeryNumbers, status.TryGet(out ObservationStatus known) ? known : ObservationStatus.Final));
        IReadOnlyList<Revision> revisions = _revisions.ReadRevisions(fact, form, figures);
        IReadOnlyList<Restatement> restatements = _revisions.ReadRestated(fact);
        if (form == FactForms.Values && fact.Find(FactKeys.Values) is MappingNode { IsFaulty: false, IsComplete: true } series)
        {
            // Without the scale the claim's form and periods can still be wrong, but no number contradicts it.
            ClaimChecker.Check(fact, ObservationBinder.PeriodsOf(series.Entries), figures.IsScaleSettled ? observations : [], figures);
        }

        if (unit is null || figures.IsTypeRefused || observations.Count == 0 || HasPeriodTwice(observations))
        {
            return null;
        }

        if (_knownUnits.Add(unit))
        {
            _units.Add(unit);
        }

        FactKind kind = form switch { FactForms.Values => FactKind.Series, FactForms.Since => FactKind.Steps, _ => FactKind.Figure };
        var record = new Fact(head.Id, head.Label, head.Citation, kind, unit, type, observations) { Revisions = revisions, Restatements = restatements };
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

    private List<UntypedObservation> BindSeries(MappingReader fact, Key key, Func<MappingNode, List<UntypedObservation>> bind)
    {
        if (fact.Mapping(key) is not { } series)
        {
            return [];
        }

        if (series.Entries.Count == 0 && series.IsComplete)
        {
            context.Diagnostics.Report(Rules.Schema.EmptyList(key.Name), series.Location);
        }

        Observations += series.Entries.Count;
        if (IsFull)
        {
            context.Diagnostics.Report(Rules.Schema.TooManyObservations(), series.Location);
            return [];
        }

        return bind(series);
    }

    // 12.096 among 1500 and 900 may be twelve thousand, written as other languages do.
    private void CheckPointOfThousands(List<UntypedObservation> figures, MappingReader fact)
    {
        UntypedObservation? suspect = null;
        bool hasThousand = false;
        foreach (UntypedObservation figure in figures)
        {
            WrittenNumber written = figure.Value.Unscaled;
            hasThousand |= written.IsPlainWhole && written.WholeLength > 3;
            if (written.IsPlainWhole)
            {
                continue;
            }

            if (suspect is not null || written is not { HasExponent: false, FractionLength: 3, WholeLength: <= 3, IsWholeZero: false })
            {
                return;
            }

            suspect = figure;
        }

        if (suspect is not null && hasThousand && figures.Count > 2)
        {
            context.Diagnostics.Report(Rules.Values.PointOfThousands(suspect.Value.Unscaled.ToString()), LocationOf(suspect.Period, fact));
        }
    }

    private static Location LocationOf(Period period, MappingReader fact)
    {
        var silent = new DiagnosticBag();
        Node value = ((MappingNode)(fact.Find(FactKeys.Values) ?? fact.Find(FactKeys.Since))!).Entries.First(entry => PeriodReader.Read(entry.Key, silent) == period).Value;
        return (value is MappingNode mapping ? mapping.Entries.First(entry => entry.Key.Is(ObservationKeys.Value.Name)).Value : value).Location;
    }
}
