using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission.Image;

/// <summary>Writes one fact: its id, its figures as tables, and then all that only its record needs.</summary>
internal static class FactWriter
{
    public static void Write(ImageBuilder image, Fact fact, EmittedSet set)
    {
        image.TextHere(fact.Id);
        SeriesWriter.Write(image, fact);
        image.TextOrNull(fact.Label);
        Citation(image, fact.Citation, set);
        image.Varying(fact.Unit is { } unit ? set.OrdinalOf(unit) + 1 : 0);
        foreach (Observation observation in fact.Observations)
        {
            Details(image, fact, observation, set);
        }

        Changes(image, fact, set);
        image.Varying(fact.Texts.Count);
        foreach (string text in fact.Texts)
        {
            image.TextOrNull(text);
        }

        image.TextOrNull(fact.Subject);
        image.TextOrNull(fact.Description);
        image.TextOrNull(fact.Note);
        image.TextOrNull(fact.Printed);
        image.Varying(fact.Labels.Count);
        foreach (LocalizedText label in fact.Labels)
        {
            image.TextOrNull(label.Language);
            image.TextOrNull(label.Text);
        }

        Revisions(image, fact, set);
    }

    public static void Source(ImageBuilder image, Source source)
    {
        image.TextOrNull(source.Id);
        image.TextOrNull(source.Title);
        image.TextOrNull(source.Publisher);
        image.TextOrNull(source.Author);
        image.TextOrNull(source.Url);
        image.TextOrNull(source.Published);
        image.TextOrNull(source.Accessed);
        image.TextOrNull(source.Language);
        image.TextOrNull(source.License);
    }

    public static void Unit(ImageBuilder image, Unit unit)
    {
        image.TextOrNull(unit.Code);
        image.TextOrNull(unit.Of);
        image.Varying(new WideNumber(0, (ulong)(unit.Per ?? 0)));
        image.TextOrNull(unit.For);
    }

    private static void Citation(ImageBuilder image, Citation citation, EmittedSet set)
    {
        image.Varying(set.OrdinalOf(citation));
        image.TextOrNull(citation.At);
    }

    private static void Details(ImageBuilder image, Fact fact, Observation observation, EmittedSet set)
    {
        ObservationDetails interval = FormOf(observation);
        bool hasOwnCitation = observation.Citation != fact.Citation;
        image.Varying((int)interval
            | ((int)observation.Qualifier << ObservationDetailsExtensions.QualifierShift)
            | (int)If(observation.Lower is not null, ObservationDetails.Lower)
            | (int)If(observation.Upper is not null, ObservationDetails.Upper)
            | (int)If(observation.Uncertainty is not null, ObservationDetails.Uncertainty)
            | (int)If(observation.Printed is not null, ObservationDetails.Printed)
            | (int)If(hasOwnCitation, ObservationDetails.Citation)
            | (int)If(observation.Note is not null, ObservationDetails.Note));
        if (interval == ObservationDetails.Interval)
        {
            image.IntervalOrNull(observation.Interval);
        }

        foreach (Number? number in new[] { observation.Lower, observation.Upper, observation.Uncertainty })
        {
            if (number is not null)
            {
                image.NumberOrNull(number);
            }
        }

        if (observation.Printed is not null)
        {
            image.TextOrNull(observation.Printed);
        }

        if (hasOwnCitation)
        {
            Citation(image, observation.Citation, set);
        }

        if (observation.Note is not null)
        {
            image.TextOrNull(observation.Note);
        }
    }

    private static ObservationDetails If(bool isGiven, ObservationDetails detail) => isGiven ? detail : 0;

    // The two common intervals take no space; any other is written out.
    private static ObservationDetails FormOf(Observation observation)
    {
        Number value = observation.Value;
        Interval interval = observation.Interval;
        if (interval is not { LowerIncluded: true, UpperIncluded: true, Lower: { } lower, Upper: { } upper })
        {
            return ObservationDetails.Interval;
        }

        if (lower == value && upper == value)
        {
            return ObservationDetails.Point;
        }

        return value.Type == NumberType.Decimal && lower.Type == NumberType.Decimal && upper.Type == NumberType.Decimal
            && IsHalfUnitAround(ImageNumbers.ToDecimal(value), ImageNumbers.ToDecimal(lower), ImageNumbers.ToDecimal(upper))
            ? ObservationDetails.HalfUnit
            : ObservationDetails.Interval;
    }

    private static bool IsHalfUnitAround(decimal value, decimal lower, decimal upper)
    {
        if (ImageNumbers.ScaleOf(value) > ObservationDetailsExtensions.LargestScale)
        {
            return false;
        }

        decimal half = ObservationDetailsExtensions.HalfUnit(value);
        return HaveSameBits(value - half, lower) && HaveSameBits(value + half, upper);
    }

    private static bool HaveSameBits(decimal left, decimal right) => decimal.GetBits(left).SequenceEqual(decimal.GetBits(right));

    private static void Changes(ImageBuilder image, Fact fact, EmittedSet set)
    {
        if (set.Set.LeavesChangesToRuntime(fact))
        {
            image.Varying(0);
            return;
        }

        image.Varying(fact.Changes.Count + 1);
        foreach (Change change in fact.Changes)
        {
            image.Varying(IndexOf(fact, change.From));
            image.Varying(IndexOf(fact, change.To));
            image.NumberOrNull(change.Absolute);
            image.NumberOrNull(change.PerYear);
            image.NumberOrNull(change.Relative);
            image.NumberOrNull(change.AnnualGrowthRate);
            image.IntervalOrNull(change.AbsoluteInterval);
            image.IntervalOrNull(change.PerYearInterval);
            image.IntervalOrNull(change.RelativeInterval);
            image.IntervalOrNull(change.AnnualGrowthRateInterval);
        }
    }

    private static void Revisions(ImageBuilder image, Fact fact, EmittedSet set)
    {
        image.Varying(fact.Revisions.Count);
        foreach (Revision revision in fact.Revisions)
        {
            image.TextOrNull(revision.Date);
            image.Varying(revision.Period is { } period ? IndexOf(fact, period) + 1 : 0);
            image.NumberOrNull(revision.Was);
            image.TextOrNull(revision.WasText);
            image.Digit(revision.WasQualifier is { } qualifier ? (int)qualifier + 1 : 0);
            image.TextOrNull(revision.WasUnit);
            image.TextOrNull(revision.Reason);
            image.Varying(revision.SourceId is null ? 0 : set.OrdinalOf(revision.SourceId) + 1);
        }
    }

    // The observations are in order of time.
    private static int IndexOf(Fact fact, Period period)
    {
        int low = 0;
        int high = fact.Observations.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = fact.Observations[middle].Period.CompareTo(period) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
