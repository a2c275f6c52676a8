using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class <c>Quantities</c>: a fact's figures typed by their unit, with the names of its constants.</summary>
internal static class QuantitiesEmitter
{
    private const string UnknownUnit = "__Unknown";

    public static void Emit(IndentedWriter writer, CompiledFact fact, Fact record, EmittedSet set)
    {
        if (record.IsText || set.MarkerOf(record) is not string marker)
        {
            return;
        }

        Emit(writer, fact, marker, i => (Literals.Decimal(fact.DigitsOf(i)), FactDocumentation.Quantity(record, record.Observations[i], set)));
        writer.Separate();
    }

    /// <summary>The unit of a fact with an error may be unknown; code that uses its quantities must still compile.</summary>
    public static void EmitPlaceholder(IndentedWriter writer, CompiledFact fact, string number)
    {
        if (fact.ObservationNames.Count > 0)
        {
            Emit(writer, fact, UnknownUnit, _ => (number, FactDocumentation.Placeholder), () =>
                UnitsEmitter.EmitMarker(writer, UnknownUnit, FactDocumentation.Placeholder, Literals.Null));
            writer.Separate();
        }
    }

    private static void Emit(
        IndentedWriter writer, CompiledFact fact, string marker, Func<int, (string Literal, string Documentation)> figure, Action? rest = null)
    {
        IReadOnlyList<string> names = fact.ObservationNames;
        string type = TypeNames.Quantity + "<" + marker + ">";
        writer.Separate();
        Documentation.Summary(writer, "The figures with their unit of measure: figures in different units cannot be added or compared.");
        using (writer.Block(writer.Access + " static class Quantities"))
        {
            for (int i = 0; i < names.Count; i++)
            {
                (string literal, string documentation) = figure(i);
                Members.Property(writer, documentation, type, names[i], "new " + type + "(" + literal + ")");
            }

            int latest = fact.Record?.PlaceOfLatest ?? names.Count - 1;
            if (fact.Kind == FactKind.Series && latest >= 0)
            {
                Members.Property(writer, figure(latest).Documentation, type, "Latest", Identifiers.Escape(names[latest]));
            }

            rest?.Invoke();
        }
    }
}
