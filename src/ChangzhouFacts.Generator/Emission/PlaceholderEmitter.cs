using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>
/// The names of a fact with an error, so that code which uses them causes no follow-up errors. Their figures are the
/// <c>int</c> 1: it converts to every other number type, and code that divides by it compiles.
/// </summary>
internal static class PlaceholderEmitter
{
    private const string Number = "1";

    private static readonly string[] ChangeNames = { "Absolute", "PerYear", "Relative", "AnnualGrowthRate" };

    public static void EmitValues(IndentedWriter writer, CompiledFact fact)
    {
        foreach (string name in fact.ObservationNames)
        {
            Constant(writer, name);
        }

        if (fact.Kind == FactKind.Series)
        {
            Constant(writer, "Latest");
        }

        if (fact.IsList)
        {
            Members.TextList(writer, FactDocumentation.Placeholder, "Texts", Array.Empty<string>());
        }
        else if (fact.Kind == FactKind.Text)
        {
            Members.Constant(writer, FactDocumentation.Placeholder, "string", "Text", Literals.Text(""));
        }
    }

    public static void EmitWorkedOut(IndentedWriter writer, CompiledFact fact)
    {
        foreach (string change in fact.ChangeNames)
        {
            writer.Separate();
            Documentation.Summary(writer, FactDocumentation.Placeholder);
            using (writer.Block(writer.Access + " static class " + Identifiers.Escape(change)))
            {
                Array.ForEach(ChangeNames, name => Constant(writer, name));
            }
        }

        QuantitiesEmitter.EmitPlaceholder(writer, fact, Number);
        FractionsEmitter.EmitPlaceholder(writer, fact, Number);
    }

    private static void Constant(IndentedWriter writer, string name) =>
        Members.Constant(writer, FactDocumentation.Placeholder, "int", name, Number);
}
