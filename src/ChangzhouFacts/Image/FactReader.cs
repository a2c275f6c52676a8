namespace ChangzhouFacts.Image;

/// <summary>Makes records from an image. Sources and units come from the collection, which makes each of them once.</summary>
internal static class FactReader
{
    public static Fact Read(FactsImage image, int slot, FactCollection set)
    {
        ImageReader reader = image.FactAt(slot);
        string id = reader.TextHere();
        ImageSeries series = image.SeriesAt(reader.At);
        reader = reader.From(series.End);
        string label = reader.Text();
        var citation = new Citation(set.SourceAt(reader.Varying()), reader.TextOrNull());
        Unit? unit = reader.Varying() is var ordinal and > 0 ? set.UnitAt(ordinal - 1) : null;
        Observation[] observations = Observations(ref reader, series, citation, unit, set);
        return new Fact(
            id,
            label,
            citation,
            unit,
            series.Count == 0 ? null : series.Type,
            observations,
            Changes(ref reader, observations, unit),
            Texts(ref reader),
            subject: reader.TextOrNull(),
            description: reader.TextOrNull(),
            note: reader.TextOrNull(),
            printed: reader.TextOrNull(),
            labels: Labels(ref reader),
            revisions: Revisions(ref reader, series, set));
    }

    public static Source Source(ImageReader reader) => new(
        reader.Text(),
        reader.Text(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull());

    public static Unit Unit(ImageReader reader)
    {
        string code = reader.Text();
        string? of = reader.TextOrNull();
        long per = (long)reader.VaryingWide().Low;
        return new Unit(code, of, per == 0 ? null : per, reader.TextOrNull());
    }

    private static Observation[] Observations(ref ImageReader reader, ImageSeries series, Citation citation, Unit? unit, FactCollection set)
    {
        var observations = new Observation[series.Count];
        for (int i = 0; i < observations.Length; i++)
        {
            observations[i] = ObservationReader.Read(ref reader, series, i, citation, unit!, set);
        }

        return observations;
    }

    private static Change[]? Changes(ref ImageReader reader, Observation[] observations, Unit? unit)
    {
        int count = reader.Varying() - 1;
        if (count < 0)
        {
            return null;
        }

        var changes = new Change[count];
        for (int i = 0; i < count; i++)
        {
            changes[i] = new Change(
                observations[reader.Varying()].Period,
                observations[reader.Varying()].Period,
                reader.NumberOrNull(),
                reader.NumberOrNull(),
                reader.NumberOrNull(),
                reader.NumberOrNull(),
                reader.Interval(),
                reader.Interval(),
                reader.IntervalOrNull(),
                reader.IntervalOrNull(),
                unit!.Difference);
        }

        return changes;
    }

    private static string[] Texts(ref ImageReader reader)
    {
        var texts = new string[reader.Varying()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.Text();
        }

        return texts;
    }

    private static LocalizedText[] Labels(ref ImageReader reader)
    {
        var labels = new LocalizedText[reader.Varying()];
        for (int i = 0; i < labels.Length; i++)
        {
            labels[i] = new LocalizedText(reader.Text(), reader.Text());
        }

        return labels;
    }

    private static Revision[] Revisions(ref ImageReader reader, ImageSeries series, FactCollection set)
    {
        var revisions = new Revision[reader.Varying()];
        for (int i = 0; i < revisions.Length; i++)
        {
            string date = reader.Text();
            int period = reader.Varying();
            Number? was = reader.NumberOrNull();
            string? wasText = reader.TextOrNull();
            int qualifier = reader.Digit();
            string? wasUnit = reader.TextOrNull();
            string reason = reader.Text();
            int source = reader.Varying();
            revisions[i] = new Revision(
                date,
                period == 0 ? null : series.PeriodAt(period - 1),
                was,
                wasText,
                qualifier == 0 ? null : (Qualifier)(qualifier - 1),
                wasUnit,
                reason,
                source == 0 ? null : set.SourceAt(source - 1));
        }

        return revisions;
    }
}
