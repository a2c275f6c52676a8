namespace ChangzhouFacts.Image;

/// <summary>One fact: its id, its figures as tables, then everything that only its record needs. Changes are not stored: the record computes them.</summary>
internal static class FactCodec
{
    // Flags beside the kind: the fact has codes; their labels are appended to its label; they are appended to its labels in other languages.
    private const int KindBits = 3;
    private const int HasCodes = 4;
    private const int CodesFollowLabel = 8;
    private const int CodesFollowLabels = 16;

    /// <param name="image">The image to write to.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="tables">The set's sources, units and codes.</param>
    public static void Write(ImageWriter image, Fact fact, ImageTables tables)
    {
        image.Utf8(fact.Id);
        ImageSeries.Write(image, fact);
        int form = (int)fact.Kind | FormOf(fact);
        image.Digit(form);
        if ((form & HasCodes) != 0)
        {
            image.List(fact.Codes, code => image.Varying(tables.OrdinalOf(code)));
        }

        image.TextOrNull((form & CodesFollowLabel) != 0 ? MemberLabel.FamilyIn(fact.Label, fact.Codes) : fact.Label);
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
            image.TextOrNull((form & CodesFollowLabels) != 0 ? MemberLabel.FamilyIn(label.Text, fact.Codes, label.Language) : label.Text);
        });
        image.List(fact.Revisions, revision => RevisionCodec.Write(image, revision, tables));
        image.List(fact.Restatements, restatement => RestatementCodec.Write(image, restatement, tables));
    }

    public static Fact Read(ImageReader reader, FactCollection set)
    {
        string id = reader.Id();
        ImageSeries series = reader.Series();
        int form = reader.Digit();
        Code[] codes = (form & HasCodes) != 0 ? reader.List((ref ImageReader at) => set.CodeAt(at.Varying())) : [];
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
        return new Fact((FactKind)(form & KindBits), id, (form & CodesFollowLabel) != 0 ? MemberLabel.Of(label, codes) : label, citation, unit, series.Count == 0 ? null : series.Type, observations, texts)
        {
            Codes = codes,
            FurtherCitations = further,
            Subject = reader.TextOrNull(),
            Description = reader.TextOrNull(),
            Note = reader.TextOrNull(),
            Printed = reader.TextOrNull(),
            Labels = reader.List((ref ImageReader at) => LabelOf(ref at, (form & CodesFollowLabels) != 0 ? codes : [])),
            Revisions = reader.List((ref ImageReader at) => RevisionCodec.Read(ref at, set)),
            Restatements = reader.List((ref ImageReader at) => RestatementCodec.Read(ref at, set)),
        };
    }

    private static int FormOf(Fact fact) => fact.Codes.Count == 0 ? 0
        : HasCodes
        | (MemberLabel.FamilyIn(fact.Label, fact.Codes) is null ? 0 : CodesFollowLabel)
        | (fact.Labels.All(label => MemberLabel.FamilyIn(label.Text, fact.Codes, label.Language) is not null) ? CodesFollowLabels : 0);

    private static LocalizedText LabelOf(ref ImageReader reader, Code[] codes)
    {
        string language = reader.Text();
        return new LocalizedText(language, MemberLabel.Of(reader.Text(), codes, language));
    }
}
