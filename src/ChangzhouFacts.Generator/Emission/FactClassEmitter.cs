using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class of one fact: its constants, its texts, its changes and its record.</summary>
internal static class FactClassEmitter
{
    private const string FactDocumentationText = "The record: observations, changes and citation.";

    /// <summary>What is left of the class where there are no constants: a step is found by its day. Of other facts nothing is.</summary>
    public static void EmitWithoutConstants(IndentedWriter writer, CompiledFact fact, EmittedSet set)
    {
        if (fact.Kind == FactKind.Steps)
        {
            Emit(writer, fact, set, hasConstants: false);
        }
    }

    public static void Emit(IndentedWriter writer, CompiledFact fact, EmittedSet set) => Emit(writer, fact, set, hasConstants: true);

    private static void Emit(IndentedWriter writer, CompiledFact fact, EmittedSet set, bool hasConstants)
    {
        writer.Separate();
        Documentation.Summary(writer, fact.Record is null ? FactDocumentation.Placeholder : FactDocumentation.Summary(fact.Record, set));
        Documentation.Remarks(writer, fact.Record is null ? null : FactDocumentation.Remarks(fact.Record));
        using (writer.Block("public static class " + Identifiers.Escape(fact.Name)))
        {
            Members.Constant(writer, "The id of the fact.", "string", "Id", Literals.Text(fact.Id));
            if (fact.Kind == FactKind.Steps)
            {
                Steps(writer, fact);
            }

            if (fact.Record is null && hasConstants)
            {
                PlaceholderEmitter.Emit(writer, fact);
            }
            else if (fact.Record is not null && hasConstants)
            {
                Figures(writer, fact, fact.Record, set);
                Texts(writer, fact.Record, fact.IsList, set);
                foreach (Change change in fact.Record.Changes)
                {
                    ChangeEmitter.Emit(writer, fact.Record, change);
                }

                QuantitiesEmitter.Emit(writer, fact, fact.Record, set);
                FractionsEmitter.Emit(writer, fact, fact.Record, set);
            }

            Members.Property(writer, FactDocumentationText, TypeNames.Fact, "Fact", set.RecordOf(fact));
        }

        writer.Separate();
    }

    private static void Figures(IndentedWriter writer, CompiledFact fact, Fact record, EmittedSet set)
    {
        IReadOnlyList<string> names = fact.ObservationNames;
        for (int i = 0; i < names.Count; i++)
        {
            Observation observation = record.Observations[i];
            Figure(writer, record, observation, set, names[i], Literals.Number(fact.DigitsOf(i), observation.Value.Type));
        }

        if (fact.Kind == FactKind.Series && record.Latest is { } latest)
        {
            Figure(writer, record, latest, set, "Latest", Identifiers.Escape(names[record.PlaceOfLatest]));
        }
    }

    private static void Steps(IndentedWriter writer, CompiledFact fact)
    {
        if (fact.Record is null)
        {
            StepsEmitter.EmitPlaceholder(writer, fact.Type.ToWord());
        }
        else
        {
            StepsEmitter.Emit(writer, fact, fact.Record);
        }
    }

    private static void Figure(IndentedWriter writer, Fact fact, Observation observation, EmittedSet set, string name, string value) =>
        Members.Constant(writer, FactDocumentation.Observation(fact, observation, set), observation.Value.Type.ToWord(), name, value);

    private static void Texts(IndentedWriter writer, Fact fact, bool isList, EmittedSet set)
    {
        if (isList)
        {
            Members.TextList(writer, FactDocumentation.Text(fact, set), "Texts", fact.Texts);
        }
        else if (fact.IsText)
        {
            Members.Constant(writer, FactDocumentation.Text(fact, set), "string", "Text", Literals.Text(fact.Texts[0]));
        }
    }
}
