using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class <c>Quantities</c>: a fact's figures typed by their unit, under the names of its constants.</summary>
internal static class QuantitiesEmitter
{
    public static void Emit(IndentedWriter writer, Fact fact, EmittedSet set, Func<Number, string> literal)
    {
        if (fact.Observations.Count == 0 || set.MarkerOf(fact) is not string marker)
        {
            return;
        }

        string type = TypeNames.Quantity + "<" + marker + ">";
        writer.Separate();
        Documentation.Summary(writer, "The figures with their unit of measure: figures in different units neither add up nor compare.");
        using (writer.Block("public static class Quantities"))
        {
            foreach (Observation observation in fact.Observations)
            {
                string value = "new " + type + "(" + literal(observation.Value) + ")";
                Members.Property(writer, FactDocumentation.Quantity(fact, observation, set), type, observation.Name, value);
            }

            if (fact.Kind == FactKind.Series)
            {
                Observation latest = fact.Observations[fact.Observations.Count - 1];
                Members.Property(writer, FactDocumentation.Quantity(fact, latest, set), type, "Latest", Identifiers.Escape(latest.Name));
            }
        }

        writer.Separate();
    }
}
