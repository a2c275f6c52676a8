using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds the figures of one fact: a single one, or a series.</summary>
/// <param name="values">Reads single values.</param>
/// <param name="sources">The sources that figures name.</param>
/// <param name="figures">Reads the fact's numbers.</param>
/// <param name="citation">Where the fact stands; a figure of a series can stand elsewhere.</param>
/// <param name="stated">What the fact says of all its figures; its unit is null where it is wrong or not known.</param>
internal sealed class ObservationBinder(ValueReader values, Sources sources, FigureReader figures, Citation citation, PrintedFact stated)
{
    // Characters, so that a surrogate pair counts once.
    private const int MaximumPrintedLength = 80;

    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>The figure of a fact with <c>value</c>; null where it is wrong.</summary>
    public BoundObservation? BindFigure(MappingReader fact, ScalarNode name, Period? asOf)
    {
        BoundObservation? bound = Bind(fact, asOf ?? default, fact.FindKey("value") ?? name, citation, note: null);
        return asOf is null ? null : bound;
    }

    /// <summary>The figures of a fact with <c>values</c>, in order of time; those that are wrong are left out.</summary>
    public List<BoundObservation> BindSeries(MappingNode series)
    {
        var bound = new List<BoundObservation>(series.Entries.Count);
        Period? first = null;
        foreach (MappingNode.Entry entry in series.Entries)
        {
            Period? period = PeriodReader.Read(entry.Key, Diagnostics);
            if (period is { } known)
            {
                first ??= known;
                if (known.Kind != first.Value.Kind)
                {
                    Diagnostics.Report(
                        Rules.Values.MixedPeriods, entry.Key.Location, Quoting.Word(entry.Key.Text),
                        EnumWords.PeriodKinds.MeaningAt((int)known.Kind), EnumWords.PeriodKinds.MeaningAt((int)first.Value.Kind));
                    continue;
                }
            }

            // { 2020: 18, 5 } has one mistake.
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

    private static bool IsInOrder(List<BoundObservation> observations)
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

    /// <summary>The periods of a series, in order of time; also those whose figure is wrong.</summary>
    public static IReadOnlyList<Period> PeriodsOf(MappingNode? series)
    {
        var silent = new DiagnosticBag();
        return (series?.Entries ?? []).Select(entry => PeriodReader.Read(entry.Key, silent)).OfType<Period>().OrderBy(period => period).ToList();
    }

    private BoundObservation? BindEntry(MappingNode.Entry entry, Period period)
    {
        if (entry.Value is not MappingNode mapping)
        {
            CheckPrinted(null, entry.Key, citation.Source);
            Figure? plain = figures.ReadValue(entry.Value);
            return plain is null ? null : new BoundObservation(period, plain, Qualifier.Exact, null, null, null, null, citation, null);
        }

        var reader = new MappingReader(mapping, Keys.Observation, mapping.Location, Diagnostics);
        Source? source = reader.Has("source") ? sources.Read("source", reader.Find("source"), values) : citation.Source;
        string? at = reader.Has("at") ? values.Text("at", reader.Find("at")) : citation.At;
        string? note = values.Text("note", reader.Find("note"));
        return Bind(reader, period, entry.Key, new Citation(source ?? Sources.Unknown, at), note);
    }

    private BoundObservation? Bind(MappingReader reader, Period period, ScalarNode place, Citation where, string? note)
    {
        Figure? value = figures.ReadValue(reader.Require("value"));
        Qualifier? qualifier = reader.IsComplete || reader.Has("qualifier") ? Qualifiers.Read(reader.Find("qualifier"), values) : null;
        Figure? lower = ReadBound(reader, "lower", qualifier, value, isWrongSide: (bound, figure) => bound > figure);
        Figure? upper = ReadBound(reader, "upper", qualifier, value, isWrongSide: (bound, figure) => bound < figure);
        ScalarNode? uncertaintyNode = values.Scalar("uncertainty", reader.Find("uncertainty"), "a number");
        Figure? uncertainty = figures.ReadCompanion("uncertainty", uncertaintyNode);
        if (uncertainty is { Exact.Sign: < 0 })
        {
            Diagnostics.Report(Rules.Values.NegativeUncertainty, uncertaintyNode!.Location, Quoting.Word(uncertainty.Written.ToString()));
            uncertainty = null;
        }

        string? printed = ReadPrinted(reader.Find("printed"), values);
        if (reader.IsComplete)
        {
            CheckPrinted(reader.Find("printed"), place, where.Source);
        }

        if (value is not null && qualifier is not null && printed is not null)
        {
            value = CompareWithPrinted(value, qualifier.Value, printed, reader.Find("printed")!.Location, where);
        }

        return value is null || qualifier is null
            ? null
            : new BoundObservation(period, value, qualifier.Value, lower, upper, figures.ToNumber(uncertainty), printed, where, note);
    }

    /// <summary>The source's own words; null and reported if there are too many.</summary>
    public static string? ReadPrinted(Node? node, ValueReader values)
    {
        ScalarNode? printed = values.TextScalar("printed", node);
        if (printed is null)
        {
            return null;
        }

        int length = printed.Text.Length - printed.Text.Count(char.IsLowSurrogate);
        if (length > MaximumPrintedLength)
        {
            values.Diagnostics.Report(Rules.Values.PrintedTooLong, printed.Location, length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        return printed.Text;
    }

    /// <summary>The figure with the precision that its printed words give it. What they contradict is reported; one error says it all.</summary>
    private Figure CompareWithPrinted(Figure value, Qualifier qualifier, string printed, Location location, Citation where)
    {
        PrintedFact fact = stated with { Value = value.Exact, Digits = value.Written.ToString(), Qualifier = qualifier };
        PrintedVerdict verdict = PrintedGate.Check(printed, where.Source.Language, fact);
        if (verdict.Findings is [{ } finding, ..])
        {
            Diagnostics.Report(finding.Rule, location, finding.Arguments);
        }

        return verdict.IsRead ? value with { LastDigitPower = verdict.LastDigitPower } : value;
    }

    private Figure? ReadBound(MappingReader reader, string key, Qualifier? qualifier, Figure? value, Func<Arithmetic.Rational, Arithmetic.Rational, bool> isWrongSide)
    {
        ScalarNode? node = values.Scalar(key, reader.Find(key), "a number");
        Figure? bound = figures.ReadCompanion(key, node);
        if (qualifier is not (null or Qualifier.About or Qualifier.Nearly) && reader.FindKey(key) is { } misplaced)
        {
            Diagnostics.Report(Rules.Values.BoundWithoutQualifier, misplaced.Location, key);
            return null;
        }

        if (bound is not null && value is not null && isWrongSide(bound.Exact, value.Exact))
        {
            Diagnostics.Report(
                Rules.Values.BoundOrder, node!.Location, key, Quoting.Word(bound.Written.ToString()), Quoting.Word(value.Written.ToString()));
            return null;
        }

        return bound;
    }

    private void CheckPrinted(Node? printed, ScalarNode place, Source source)
    {
        if (printed is null && sources.Requires(source))
        {
            Diagnostics.Report(Rules.Evidence.PrintedMissing, place.Location, source.Id);
        }
    }
}

/// <summary>An observation whose C# type is not known yet: that depends on the whole series.</summary>
internal sealed record BoundObservation(
    Period Period,
    Figure Value,
    Qualifier Qualifier,
    Figure? Lower,
    Figure? Upper,
    Number? Uncertainty,
    string? Printed,
    Citation Citation,
    string? Note)
{
    public Observation As(NumberType type, Unit unit)
    {
        return new Observation(Period, Value.As(type), FigureIntervals.Of(Value, Qualifier, Lower, Upper, type), unit, Citation)
        {
            Qualifier = Qualifier,
            Lower = Companion(Lower),
            Upper = Companion(Upper),
            Uncertainty = Uncertainty,
            Printed = Printed,
            Note = Note,
        };

        Number? Companion(Figure? bound) => bound?.As(type == NumberType.Double ? type : bound.NaturalType);
    }
}
