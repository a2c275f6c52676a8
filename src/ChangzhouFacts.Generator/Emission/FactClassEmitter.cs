using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class of one fact: its constants, its texts, its changes and its record.</summary>
internal static class FactClassEmitter
{
    private const string FactDocumentationText = "The record: observations, changes and citation.";

    /// <summary>Writes the class of a fact outside families, if it has members: steps have lookups by day even without constants.</summary>
    public static void Emit(IndentedWriter writer, CompiledFact fact, EmittedSet set)
    {
        if (fact.Constants != Constants.None || fact.Kind == FactKind.Steps)
        {
            Emit(writer, fact, fact.Name, set);
        }
    }

    /// <summary>Writes the class of a fact, or of a member of a family.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="name">The name of the class, unescaped.</param>
    /// <param name="set">The set.</param>
    public static void Emit(IndentedWriter writer, CompiledFact fact, string name, EmittedSet set)
    {

        writer.Separate();
        Documentation.Summary(writer, fact.Record is null ? FactDocumentation.Placeholder : FactDocumentation.Summary(fact.Record, set));
        Documentation.Remarks(writer, fact.Record is null ? null : FactDocumentation.Remarks(fact.Record));
        using (writer.Block(writer.Access + " static class " + Identifiers.Escape(name)))
        {
            Members.Constant(writer, "The id of the fact.", "string", "Id", Literals.Text(fact.Id));
            if (fact.Kind == FactKind.Steps)
            {
                Steps(writer, fact, set);
            }

            if (fact.Constants != Constants.None)
            {
                Values(writer, fact, set);
            }

            if (fact.Constants == Constants.All)
            {
                WorkedOut(writer, fact, set);
            }

            Members.Property(writer, FactDocumentationText, TypeNames.Fact, "Fact", set.RecordOf(fact));
        }

        writer.Separate();
    }

    private static void Values(IndentedWriter writer, CompiledFact fact, EmittedSet set)
    {
        if (fact.Record is null)
        {
            PlaceholderEmitter.EmitValues(writer, fact);
            return;
        }

        Figures(writer, fact, fact.Record, set);
        Texts(writer, fact.Record, fact.IsList, set);
    }

    private static void WorkedOut(IndentedWriter writer, CompiledFact fact, EmittedSet set)
    {
        if (fact.Record is null)
        {
            PlaceholderEmitter.EmitWorkedOut(writer, fact);
            return;
        }

        foreach (Change change in fact.Record.Changes)
        {
            ChangeEmitter.Emit(writer, fact.Record, change);
        }

        QuantitiesEmitter.Emit(writer, fact, fact.Record, set);
        FractionsEmitter.Emit(writer, fact, fact.Record, set);
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

    private static void Steps(IndentedWriter writer, CompiledFact fact, EmittedSet set)
    {
        if (fact.Record is null)
        {
            StepsEmitter.EmitPlaceholder(writer, fact.Type.ToWord());
        }
        else
        {
            StepsEmitter.Emit(writer, fact, fact.Record, set);
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
