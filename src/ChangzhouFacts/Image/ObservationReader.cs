namespace ChangzhouFacts.Image;

/// <summary>Makes one observation: period and value from the tables, and what else is known of it from the fact's details.</summary>
internal static class ObservationReader
{
    public static Observation Read(ref ImageReader reader, ImageSeries series, int index, Citation citation, Unit unit, FactCollection set)
    {
        Number value = series.NumberAt(index);
        var details = (ObservationDetails)reader.Varying();
        Interval interval = (details & ObservationDetails.IntervalMask) switch
        {
            ObservationDetails.Point => new Interval(value, true, value, true),
            ObservationDetails.HalfUnit => HalfUnitAround(value.ToDecimal()),
            _ => reader.Interval(),
        };
        return new Observation(
            series.PeriodAt(index),
            value,
            (Qualifier)((int)(details & ObservationDetails.QualifierMask) >> ObservationDetailsExtensions.QualifierShift),
            details.Has(ObservationDetails.Lower) ? reader.NumberOrNull() : null,
            details.Has(ObservationDetails.Upper) ? reader.NumberOrNull() : null,
            details.Has(ObservationDetails.Uncertainty) ? reader.NumberOrNull() : null,
            interval,
            details.Has(ObservationDetails.Printed) ? reader.Text() : null,
            details.Has(ObservationDetails.Citation) ? new Citation(set.SourceAt(reader.Varying()), reader.TextOrNull()) : citation,
            details.Has(ObservationDetails.Note) ? reader.Text() : null,
            unit);
    }

    private static Interval HalfUnitAround(decimal value)
    {
        decimal half = ObservationDetailsExtensions.HalfUnit(value);
        return new Interval(value - half, true, value + half, true);
    }
}
