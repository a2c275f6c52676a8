namespace ChangzhouFacts.Image;

/// <summary>One fact: its id, its figures as tables, and then all that only its record needs. Changes are not written: the record works them out.</summary>
internal static class FactCodec
{
    /// <param name="image">Where to write.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="tables">The set's sources and units.</param>
    public static void Write(ImageWriter image, Fact fact, ImageTables tables)
    {
        image.Utf8(fact.Id);
        ImageSeries.Write(image, fact);
        image.Digit((int)fact.Kind);
        image.TextOrNull(fact.Label);
        CitationCodec.Write(image, fact.Citation, tables);
        image.List(fact.FurtherCitations, citation => CitationCodec.Write(image, citation, tables));
        image.Varying(fact.Unit is null ? 0 : tables.OrdinalOf(fact.Unit) + 1);
        foreach (Observation observation in fact.Observations)
        {
            ObservationCodec.Write(image, observation, fact, tables);
        }

        image.List(fact.Texts, image.TextOrNull);
        image.TextOrNull(fact.Subject);
        image.TextOrNull(fact.Description);
        image.TextOrNull(fact.Note);
        image.TextOrNull(fact.Printed);
        image.List(fact.Labels, label =>
        {
            image.TextOrNull(label.Language);
            image.TextOrNull(label.Text);
        });
        image.List(fact.Revisions, revision => RevisionCodec.Write(image, revision, tables));
        image.List(fact.Restatements, restatement => RestatementCodec.Write(image, restatement, tables));
    }

    public static Fact Read(ImageReader reader, FactCollection set)
    {
        string id = reader.Id();
        ImageSeries series = reader.Series();
        var kind = (FactKind)reader.Digit();
        string label = reader.Text();
        Citation citation = CitationCodec.Read(ref reader, set);
        Citation[] further = reader.List((ref ImageReader at) => CitationCodec.Read(ref at, set));
        Unit? unit = reader.Varying() is var ordinal and > 0 ? set.UnitAt(ordinal - 1) : null;
        var observations = new Observation[series.Count];
        for (int i = 0; i < observations.Length; i++)
        {
            observations[i] = ObservationCodec.Read(ref reader, series, i, citation, further, unit!, set);
        }

        string[] texts = reader.List(static (ref ImageReader at) => at.Text());
        return new Fact(kind, id, label, citation, unit, series.Count == 0 ? null : series.Type, observations, texts)
        {
            FurtherCitations = further,
            Subject = reader.TextOrNull(),
            Description = reader.TextOrNull(),
            Note = reader.TextOrNull(),
            Printed = reader.TextOrNull(),
            Labels = reader.List(static (ref ImageReader at) => new LocalizedText(at.Text(), at.Text())),
            Revisions = reader.List((ref ImageReader at) => RevisionCodec.Read(ref at, set)),
            Restatements = reader.List((ref ImageReader at) => RestatementCodec.Read(ref at, set)),
        };
    }
}
