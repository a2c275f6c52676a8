using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds the figures of one fact: a single one, or those of a series. Steps are bound by <see cref="StepBinder"/>.</summary>
/// <param name="context">The top level of the file.</param>
/// <param name="figures">Reads the fact's numbers.</param>
/// <param name="citations">The fact's citations; a figure of a series can have its own.</param>
/// <param name="stated">What the fact says about all its figures; the unit is null if invalid or unknown.</param>
/// <param name="kinds">Checks that all periods are of one kind.</param>
/// <param name="ofFamily">The qualifier that a family gives its figures; absent for a single fact.</param>
internal sealed class ObservationBinder(
    BindingContext context, FigureReader figures, IReadOnlyList<Citation> citations, PrintedFact stated, PeriodKinds kinds, Setting<Qualifier> ofFamily)
{
    // Characters, so that a surrogate pair counts once.
    private const int MaximumPrintedLength = 80;

    private DiagnosticBag Diagnostics => context.Diagnostics;

    /// <summary>The figure of a fact with <c>value</c>; null if it is invalid.</summary>
    public UntypedObservation? BindFigure(MappingReader fact, ScalarNode name, Setting<Period> asOf)
    {
        bool hasPeriod = asOf.TryGet(out Period period);
        UntypedObservation? bound = Bind(fact, period, fact.FindKey(FactKeys.Value) ?? name, citations);
        return hasPeriod ? bound : null;
    }

    /// <summary>The valid figures of a fact with <c>values</c>, in order of time.</summary>
    public List<UntypedObservation> BindSeries(MappingNode series)
    {
        var bound = new List<UntypedObservation>(series.Entries.Count);
        foreach (MappingNode.Entry entry in series.Entries)
        {
            Period? period = PeriodReader.Read(entry.Key, Diagnostics);
            if (period is { } known && !kinds.Admit(known, entry.Key))
            {
                continue;
            }

            // { 2020: 18, 5 } is one mistake, not two.
            if (period is null && entry.Value is ScalarNode { IsPlain: true, Text.Length: 0 })
            {
                continue;
            }

            if (BindEntry(entry, period ?? default) is { } observation && period is not null)
            {
                bound.Add(observation);
            }
        }

        return IsInOrder(bound) ? bound : bound.OrderBy(observation => observation.Period).ToList();
    }

    private static bool IsInOrder(List<UntypedObservation> observations)
    {
        for (int i = 1; i < observations.Count; i++)
        {
            if (observations[i - 1].Period.CompareTo(observations[i].Period) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The periods of a series, in order of time, including those with an invalid figure.</summary>
    public static IReadOnlyList<Period> PeriodsOf(IEnumerable<MappingNode.Entry> series)
    {
        var silent = new DiagnosticBag();
        return series.Select(entry => PeriodReader.Read(entry.Key, silent)).OfType<Period>().OrderBy(period => period).ToList();
    }

    /// <summary>One figure of a series, or one step; null if it is invalid.</summary>
    public UntypedObservation? BindEntry(MappingNode.Entry entry, Period period)
    {
        if (entry.Value is not MappingNode mapping)
        {
            CheckPrinted(null, entry.Key, citations[0].Source);
            ScaledNumber? plain = figures.ReadValue(entry.Value);
            return plain is null ? null : new UntypedObservation(period, plain, citations) { Qualifier = ofFamily.TryGet(out Qualifier all) ? all : default };
        }

        var reader = new MappingReader(mapping, ObservationKeys.Table, mapping.Location, context.Values);
        bool hasSources = reader.Has(ObservationKeys.Source);
        IReadOnlyList<Citation> where = hasSources || reader.Has(ObservationKeys.At)
            ? CitationReader.Read(
                reader,
                ObservationKeys.Source,
                ObservationKeys.At,
                hasSources ? context.Sources.ReadAll(reader, ObservationKeys.Source) : citations.Select(citation => citation.Source).ToList(),
                citations[0].At)
            : citations;
        string? note = reader.Text(ObservationKeys.Note);
        Setting<bool> precision = FigureReader.ReadPrecision(reader, ObservationKeys.Precision);
        Setting<ObservationStatus> status = FigureReader.ReadStatus(reader, ObservationKeys.Status);
        UntypedObservation? observation = Bind(reader, period, entry.Key, where);
        return observation is null ? null : observation with
        {
            Note = note,
            IsVeryNumber = precision.TryGet(out bool isVeryNumber) ? isVeryNumber : null,
            Status = status.TryGet(out ObservationStatus known) ? known : null,
        };
    }

    // A fact with one figure and one figure of a series have the same keys.
    private UntypedObservation? Bind(MappingReader reader, Period period, ScalarNode place, IReadOnlyList<Citation> where)
    {
        ScaledNumber? value = figures.ReadValue(reader.Find(ObservationKeys.Value));
        Setting<Qualifier> read = reader.SettingOf(
            ObservationKeys.Qualifier, reader.Word(ObservationKeys.Qualifier, EnumWords.Qualifiers, Rules.Values.UnknownQualifier)).OrDefault(ofFamily);
        Qualifier? qualifier = read.TryGet(out Qualifier known) || read.IsAbsent ? known : null;
        ScaledNumber? lower = ReadBound(reader, ObservationKeys.Lower, qualifier, value, isWrongSide: (bound, figure) => bound > figure);
        ScaledNumber? upper = ReadBound(reader, ObservationKeys.Upper, qualifier, value, isWrongSide: (bound, figure) => bound < figure);
        ScalarNode? uncertaintyNode = reader.Scalar(ObservationKeys.Uncertainty);
        ScaledNumber? uncertainty = figures.ReadScaled(uncertaintyNode);
        if (uncertainty is { Exact.Sign: < 0 })
        {
            Diagnostics.Report(Rules.Values.NegativeUncertainty(uncertainty.Written.ToString()), uncertaintyNode!.Location);
            uncertainty = null;
        }

        string? printed = ReadPrinted(reader, ObservationKeys.Printed);
        if (reader.IsComplete)
        {
            CheckPrinted(reader.Find(ObservationKeys.Printed), place, where[0].Source);
        }

        if (value is not null && qualifier is not null && printed is not null)
        {
            value = CompareWithPrinted(value, qualifier.Value, printed, reader.Find(ObservationKeys.Printed)!.Location, where[0].Source.Language);
        }

        return value is null || qualifier is null
            ? null
            : new UntypedObservation(period, value, where)
            {
                Qualifier = qualifier.Value,
                Lower = lower,
                Upper = upper,
                Uncertainty = uncertainty,
                Printed = printed,
            };
    }

    /// <summary>The source's own words; null, and reported, if they are too long.</summary>
    public static string? ReadPrinted(MappingReader reader, Key key)
    {
        ScalarNode? printed = reader.TextScalar(key);
        if (printed is null)
        {
            return null;
        }

        int length = printed.Text.Length - printed.Text.Count(char.IsLowSurrogate);
        if (length > MaximumPrintedLength)
        {
            reader.Values.Diagnostics.Report(Rules.Values.PrintedTooLong(length), printed.Location);
            return null;
        }

        return printed.Text;
    }

    /// <summary>The figure with the precision of its printed words. Contradictions are reported as one error.</summary>
    private ScaledNumber CompareWithPrinted(ScaledNumber value, Qualifier qualifier, string printed, Location location, string? language)
    {
        PrintedFact fact = stated with { Value = value.Exact, Digits = value.Written.ToString(), Qualifier = qualifier };
        PrintedVerdict verdict = PrintedCheck.Check(printed, language, fact);
        if (verdict.Findings is [{ } finding, ..])
        {
            Diagnostics.Report(finding, location);
        }

        return verdict.IsRead ? value with { LastDigitPower = verdict.LastDigitPower, HasPrintedScale = verdict.HasScale } : value;
    }

    private ScaledNumber? ReadBound(MappingReader reader, Key key, Qualifier? qualifier, ScaledNumber? value, Func<Arithmetic.Rational, Arithmetic.Rational, bool> isWrongSide)
    {
        ScalarNode? node = reader.Scalar(key);
        ScaledNumber? bound = figures.ReadScaled(node);
        if (qualifier is { } known && !key.OnlyWith!.Words.Contains(known.ToWord()) && reader.FindKey(key) is { } misplaced)
        {
            Diagnostics.Report(Rules.Values.BoundWithoutQualifier(key.Name), misplaced.Location);
            return null;
        }

        if (bound is not null && value is not null && isWrongSide(bound.Exact, value.Exact))
        {
            Diagnostics.Report(Rules.Values.BoundOrder(key.Name, bound.Written.ToString(), value.Written.ToString()), node!.Location);
            return null;
        }

        return bound;
    }

    private void CheckPrinted(Node? printed, ScalarNode place, Source source)
    {
        if (printed is null && context.Sources.Requires(source))
        {
            Diagnostics.Report(Rules.Evidence.PrintedMissing(source.Id), place.Location);
        }
    }
}
