using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds the facts that have figures: a single one, a series, or steps.</summary>
internal sealed class FigureFactBinder(BindingContext context)
{
    /// <summary>The maximum number of observations in a file.</summary>
    public const int MaximumObservations = 1_000_000;

    // A substitute for an invalid unit, so that what does not depend on it is still checked.
    private static readonly Unit AnyUnit = new(UnitWording.Ratio);

    private readonly RevisionReader _revisions = new(context.Sources);
    private readonly HashSet<Unit> _knownUnits = [];
    private readonly List<Unit> _units = [];

    /// <summary>Each distinct unit once, in the order of first use.</summary>
    public IReadOnlyList<Unit> Units => _units;

    /// <summary>The number of observations bound so far.</summary>
    public int Observations { get; private set; }

    /// <summary>Whether the file has too many observations. Then no more are bound.</summary>
    public bool IsFull => Observations > MaximumObservations;

    /// <summary>One fact for each part; null for a part with an error.</summary>
    /// <param name="head">The head of the fact, or of the family.</param>
    /// <param name="fact">Its keys.</param>
    /// <param name="form">Its form.</param>
    /// <param name="parts">The fact, or the members of the family.</param>
    public IReadOnlyList<CompiledFact?> Bind(FactHead head, MappingReader fact, FactForms form, IReadOnlyList<FactPart> parts)
    {
        bool isFamily = fact.Has(FactKeys.By);
        FigureReader figures = FigureReader.Of(fact, context.Defaults);
        Unit? unit = UnitReader.Read(fact, head.Key, context.Defaults);
        Setting<bool> precision = FigureReader.ReadPrecision(fact, FactKeys.Precision).OrDefault(context.Defaults.Precision);
        Setting<ObservationStatus> status = FigureReader.ReadStatus(fact, FactKeys.Status).OrDefault(context.Defaults.Status);
        Setting<Period> asOf = form == FactForms.Value ? ReadAsOf(fact) : default;

        // If keys may be missing, the unit and scale of a figure are unknown.
        string? unitCode = fact.IsComplete && figures.IsScaleSettled ? unit?.Code : null;
        var stated = new PrintedFact(default, "", figures.ScalePower, Qualifier.Exact, unitCode)
        {
            ScaleWord = figures.ScalePower == 0 ? "" : Words.Scales.WordFor(figures.ScalePower),
            Per = unit?.Per,
            Texts = new[] { unit?.Of, unit?.For, head.Subject }.OfType<string>().ToArray(),
        };
        var kinds = new PeriodKinds(context.Diagnostics.Report);
        Setting<Qualifier> ofFamily = isFamily
            ? fact.SettingOf(FactKeys.Qualifier, fact.Word(FactKeys.Qualifier, EnumWords.Qualifiers, Rules.Values.UnknownQualifier))
            : Setting<Qualifier>.Absent;
        List<UntypedObservation>[] bound = parts.Select(part =>
        {
            int refusedBefore = context.Diagnostics.Refused;
            var binder = new ObservationBinder(context, figures, part.Head.Citations, stated with { Label = part.Head.Label }, kinds, ofFamily);
            List<UntypedObservation> figuresOfPart = form switch
            {
                FactForms.Values => BindSeries(part, FactKeys.Values, binder.BindSeries),
                FactForms.Since => BindSeries(part, FactKeys.Since, new StepBinder(binder, kinds, context.Diagnostics).Bind),
                _ => BindFigure(part, binder, isFamily || fact.FindKey(FactKeys.InTable) is not null ? null : fact, asOf),
            };
            part.Refused = context.Diagnostics.Refused - refusedBefore;
            return figuresOfPart;
        }).ToArray();
        CheckPointOfThousands(parts, bound);
        NumberType type = figures.TypeOf(bound.SelectMany(observations => observations).Select(observation => observation.Value));
        bool areVeryNumbers = precision.TryGet(out bool given) ? given
            : form == FactForms.Since || (unit?.Code == UnitWording.Count && bound.All(observations => observations.TrueForAll(observation => observation.Value.IsWholeInFull)));
        ILookup<string, Revision> revisions = _revisions.ReadRevisions(fact, form, figures, parts);
        IReadOnlyList<Restatement> restatements = _revisions.ReadRestated(fact);
        if (unit is not null && !figures.IsTypeRefused && bound.Any(observations => observations.Count > 0) && _knownUnits.Add(unit))
        {
            _units.Add(unit);
        }

        var kind = form switch { FactForms.Values => FactKind.Series, FactForms.Since => FactKind.Steps, _ => FactKind.Figure };
        var facts = new CompiledFact?[parts.Count];
        for (int i = 0; i < facts.Length; i++)
        {
            List<Observation> observations = bound[i].ConvertAll(observation =>
                observation.As(type, unit ?? AnyUnit, areVeryNumbers, status.TryGet(out ObservationStatus known) ? known : ObservationStatus.Final));
            if (form == FactForms.Values && !isFamily && parts[i].Node is MappingNode { IsFaulty: false, IsComplete: true } series)
            {
                // If the scale is unknown, only the claim's form and periods can be checked, not its number.
                ClaimChecker.Check(fact, ObservationBinder.PeriodsOf(series.Entries), figures.IsScaleSettled ? observations : [], figures);
            }

            if (unit is null || figures.IsTypeRefused || observations.Count == 0 || HasPeriodTwice(observations))
            {
                continue;
            }

            FactHead own = parts[i].Head;
            var record = new Fact(own.Id, own.Label, own.Citation, kind, unit, type, observations) { Revisions = [.. revisions[own.Id]], Restatements = restatements };
            string[]? doubleDigits = type == NumberType.Double ? bound[i].Select(observation => observation.Value.Written.ToString()).ToArray() : null;
            facts[i] = CompiledFact.Of(own.Complete(record), doubleDigits: doubleDigits);
        }

        return facts;
    }

    // Duplicate keys were reported when the file was read.
    private static bool HasPeriodTwice(List<Observation> observations) =>
        observations.Zip(observations.Skip(1), (earlier, later) => earlier.Period == later.Period).Any(isSame => isSame);

    private Setting<Period> ReadAsOf(MappingReader fact)
    {
        Setting<Period> asOf = fact.SettingOf(FactKeys.AsOf, PeriodReader.ReadAsOf(fact, FactKeys.AsOf)).OrDefault(context.Defaults.AsOf);
        if (asOf.IsAbsent)
        {
            fact.ReportMissing(FactKeys.AsOf);
        }

        return asOf;
    }

    // A fact with one figure has the figure's keys itself, a member of a family in a mapping, and a fact with a table in columns.
    private List<UntypedObservation> BindFigure(FactPart part, ObservationBinder binder, MappingReader? fact, Setting<Period> asOf)
    {
        Observations++;
        UntypedObservation? figure = fact is not null ? binder.BindFigure(fact, part.Head.Key, asOf)
            : part.Node is null ? null
            : binder.BindEntry(new MappingNode.Entry(part.Head.Key, part.Node), asOf.TryGet(out Period period) ? period : default);
        return figure is null || !asOf.TryGet(out _) ? [] : [figure];
    }

    private List<UntypedObservation> BindSeries(FactPart part, Key key, Func<MappingNode, List<UntypedObservation>> bind)
    {
        if (context.Values.Mapping(key.Name, part.Node) is not { } series)
        {
            return [];
        }

        if (series.Entries.Count == 0 && series.IsComplete)
        {
            context.Diagnostics.Report(Rules.Schema.EmptyList(key.Name), series.Location);
        }

        bool wasFull = IsFull;
        Observations += series.Entries.Count;
        if (IsFull)
        {
            if (!wasFull)
            {
                context.Diagnostics.Report(Rules.Schema.TooManyObservations(), series.Location);
            }

            return [];
        }

        return bind(series);
    }

    // 12.096 beside 1500 and 900 may be twelve thousand, with a point as thousands separator.
    private void CheckPointOfThousands(IReadOnlyList<FactPart> parts, List<UntypedObservation>[] bound)
    {
        (FactPart Part, UntypedObservation Figure)? suspect = null;
        bool hasThousand = false;
        for (int i = 0; i < bound.Length; i++)
        {
            foreach (UntypedObservation figure in bound[i])
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

                suspect = (parts[i], figure);
            }
        }

        if (suspect is { } found && hasThousand && bound.Sum(figures => figures.Count) > 2)
        {
            context.Diagnostics.Report(Rules.Values.PointOfThousands(found.Figure.Value.Unscaled.ToString()), LocationOf(found.Figure.Period, found.Part.Node!));
        }
    }

    private static Location LocationOf(Period period, Node node)
    {
        var silent = new DiagnosticBag();
        Node? value = node is MappingNode { Entries: var entries }
            ? entries.FirstOrDefault(entry => PeriodReader.Read(entry.Key, silent) == period).Value ?? node
            : node;
        return (value is MappingNode mapping ? mapping.Entries.First(entry => entry.Key.Is(ObservationKeys.Value.Name)).Value : value).Location;
    }
}
