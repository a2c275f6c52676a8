namespace ChangzhouFacts.Image;

/// <summary>An observation without its period and value, which are in the tables of <see cref="ImageSeries"/>.</summary>
internal static class ObservationCodec
{
    private const int QualifierShift = 2;
    private const int StatusShift = 11;

    // The largest scale at which a decimal can hold half a unit of the last digit.
    private const int LargestScale = 27;

    [Flags]
    private enum Details
    {
        /// <summary>The interval is the value itself.</summary>
        Point = 0,

        /// <summary>The interval is half a unit of the value's last digit to either side, both ends included.</summary>
        HalfUnit = 1,

        /// <summary>The interval is stored.</summary>
        Interval = 2,
        IntervalMask = 3,

        /// <summary>The qualifier's number.</summary>
        QualifierMask = 7 << QualifierShift,
        Lower = 1 << 5,
        Upper = 1 << 6,
        Uncertainty = 1 << 7,
        Printed = 1 << 8,

        /// <summary>The observation has its own citation.</summary>
        Citation = 1 << 9,
        Note = 1 << 10,

        /// <summary>The status's number.</summary>
        StatusMask = 3 << StatusShift,
    }

    public static void Write(ImageWriter image, Observation observation, Fact fact, ImageTables tables)
    {
        Details interval = FormOf(observation);
        bool hasOwnCitation = observation.Citation != fact.Citation || !observation.FurtherCitations.SequenceEqual(fact.FurtherCitations);
        image.Varying((int)(interval
            | (Details)((int)observation.Qualifier << QualifierShift)
            | (Details)((int)observation.Status << StatusShift)
            | If(observation.Lower is not null, Details.Lower)
            | If(observation.Upper is not null, Details.Upper)
            | If(observation.Uncertainty is not null, Details.Uncertainty)
            | If(observation.Printed is not null, Details.Printed)
            | If(hasOwnCitation, Details.Citation)
            | If(observation.Note is not null, Details.Note)));
        if (interval == Details.Interval)
        {
            IntervalCodec.Write(image, observation.Interval);
        }

        foreach (Number? number in new[] { observation.Lower, observation.Upper, observation.Uncertainty })
        {
            if (number is not null)
            {
                NumberCodec.Write(image, number);
            }
        }

        if (observation.Printed is not null)
        {
            image.TextOrNull(observation.Printed);
        }

        if (hasOwnCitation)
        {
            CitationCodec.Write(image, observation.Citation, tables);
            image.List(observation.FurtherCitations, citation => CitationCodec.Write(image, citation, tables));
        }

        if (observation.Note is not null)
        {
            image.TextOrNull(observation.Note);
        }
    }

    public static Observation Read(ref ImageReader reader, ImageSeries series, int index, Citation ofFact, Citation[] furtherOfFact, Unit unit, FactCollection set)
    {
        Number value = series.NumberAt(index);
        var details = (Details)reader.Varying();
        Interval interval = (details & Details.IntervalMask) switch
        {
            Details.Point => new Interval(value, true, value, true),
            Details.HalfUnit => HalfUnitAround(value.ToDecimal()),
            _ => IntervalCodec.Read(ref reader),
        };
        Number? lower = Has(Details.Lower) ? NumberCodec.Read(ref reader) : null;
        Number? upper = Has(Details.Upper) ? NumberCodec.Read(ref reader) : null;
        Number? uncertainty = Has(Details.Uncertainty) ? NumberCodec.Read(ref reader) : null;
        string? printed = Has(Details.Printed) ? reader.Text() : null;
        Citation citation = Has(Details.Citation) ? CitationCodec.Read(ref reader, set) : ofFact;
        Citation[] further = Has(Details.Citation) ? reader.List((ref ImageReader at) => CitationCodec.Read(ref at, set)) : furtherOfFact;
        return new Observation(series.PeriodAt(index), value, interval, unit, citation)
        {
            Qualifier = (Qualifier)((int)(details & Details.QualifierMask) >> QualifierShift),
            Lower = lower,
            Upper = upper,
            Uncertainty = uncertainty,
            Status = (ObservationStatus)((int)(details & Details.StatusMask) >> StatusShift),
            Until = series.UntilAt(index),
            FurtherCitations = further,
            Printed = printed,
            Note = Has(Details.Note) ? reader.Text() : null,
        };

        bool Has(Details detail) => (details & detail) != 0;
    }

    private static Details If(bool isGiven, Details detail) => isGiven ? detail : 0;

    // The two common intervals take no space; any other is stored.
    private static Details FormOf(Observation observation)
    {
        Number value = observation.Value;
        if (observation.Interval is not { LowerIncluded: true, UpperIncluded: true, Lower: Number lower, Upper: Number upper })
        {
            return Details.Interval;
        }

        if (HaveSameDigits(lower, value) && HaveSameDigits(upper, value))
        {
            return Details.Point;
        }

        if (value.IsDouble || value.Scale > LargestScale)
        {
            return Details.Interval;
        }

        Interval halfUnit = HalfUnitAround(value.ToDecimal());
        return HaveSameDigits(lower, halfUnit.Lower!.Value) && HaveSameDigits(upper, halfUnit.Upper!.Value) ? Details.HalfUnit : Details.Interval;
    }

    private static bool HaveSameDigits(Number left, Number right) => left == right && left.Type == right.Type && left.Scale == right.Scale;

    private static Interval HalfUnitAround(decimal value)
    {
        var half = new decimal(5, 0, 0, isNegative: false, (byte)(new Number(value).Scale + 1));
        return new Interval(value - half, true, value + half, true);
    }
}
