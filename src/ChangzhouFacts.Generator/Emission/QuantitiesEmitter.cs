using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class <c>Quantities</c>: a fact's figures typed by their unit, under the names of its constants.</summary>
internal static class QuantitiesEmitter
{
    private const string UnknownUnit = "__Unknown";

    public static void Emit(IndentedWriter writer, Fact fact, EmittedSet set, Func<Number, string> literal)
    {
        // The unit of a fact that has an error may not be known; code that uses its quantities must still compile.
        bool isUnknown = fact.IsPlaceholder && fact.Unit is null;
        string? marker = isUnknown ? UnknownUnit : set.MarkerOf(fact);
        if (fact.Observations.Count == 0 || marker is null)
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

            if (isUnknown)
            {
                UnitsEmitter.EmitMarker(writer, UnknownUnit, FactDocumentation.Placeholder, Literals.Null);
            }
        }

        writer.Separate();
    }
}
