using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class of one fact: its constants, its texts, its changes and its record.</summary>
internal static class FactClassEmitter
{
    private const string FactDocumentationText = "The record: observations, changes and citation.";

    public static void Emit(IndentedWriter writer, Fact fact, EmittedSet set)
    {
        writer.Separate();
        Documentation.Summary(writer, fact.IsPlaceholder ? FactDocumentation.Placeholder : FactDocumentation.Summary(fact, set));
        Documentation.Remarks(writer, fact.IsPlaceholder ? null : FactDocumentation.Remarks(fact));
        using (writer.Block("public static class " + Identifiers.Escape(fact.Name)))
        {
            Members.Constant(writer, "The id of the fact.", "string", "Id", Literals.Text(fact.Id));
            if (fact.IsPlaceholder)
            {
                PlaceholderEmitter.Emit(writer, fact, set);
            }
            else
            {
                Figures(writer, fact, set);
                Texts(writer, fact, set);
                foreach (Change change in fact.Changes)
                {
                    ChangeEmitter.Emit(writer, fact, change);
                }

                QuantitiesEmitter.Emit(writer, fact, set, Literals.Decimal);
            }

            Members.Property(writer, FactDocumentationText, TypeNames.Fact, "Fact", set.RecordOf(fact));
        }

        writer.Separate();
    }

    private static void Figures(IndentedWriter writer, Fact fact, EmittedSet set)
    {
        foreach (Observation observation in fact.Observations)
        {
            Figure(writer, fact, observation, set, observation.Name, Literals.Number(observation.Value));
        }

        if (fact.Kind == FactKind.Series)
        {
            Observation latest = fact.Observations[fact.Observations.Count - 1];
            Figure(writer, fact, latest, set, "Latest", Identifiers.Escape(latest.Name));
        }
    }

    private static void Figure(IndentedWriter writer, Fact fact, Observation observation, EmittedSet set, string name, string value) =>
        Members.Constant(writer, FactDocumentation.Observation(fact, observation, set), TypeNames.Keyword(observation.Value.Type), name, value);

    private static void Texts(IndentedWriter writer, Fact fact, EmittedSet set)
    {
        if (fact.Kind == FactKind.Text)
        {
            Members.Constant(writer, FactDocumentation.Text(fact, set), "string", "Text", Literals.Text(fact.Texts[0]));
        }
        else if (fact.Kind == FactKind.TextList)
        {
            Members.TextList(writer, FactDocumentation.Text(fact, set), "Texts", fact.Texts);
        }
    }
}
