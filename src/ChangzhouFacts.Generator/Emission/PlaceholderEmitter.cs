using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>
/// The names of a fact that has an error, so that code which uses them shows no second one. Their figures are the
/// <c>int</c> 1: it converts to every other type of number, and code that divides by it compiles.
/// </summary>
internal static class PlaceholderEmitter
{
    private const string Number = "1";

    private static readonly string[] ChangeNames = { "Absolute", "PerYear", "Relative", "AnnualGrowthRate" };

    public static void Emit(IndentedWriter writer, Fact fact, EmittedSet set)
    {
        foreach (Observation observation in fact.Observations)
        {
            Constant(writer, observation.Name);
        }

        if (fact.Kind == FactKind.Series)
        {
            Constant(writer, "Latest");
        }

        if (fact.Kind == FactKind.Text)
        {
            Members.Constant(writer, FactDocumentation.Placeholder, "string", "Text", Literals.Text(""));
        }
        else if (fact.Kind == FactKind.TextList)
        {
            Members.TextList(writer, FactDocumentation.Placeholder, "Texts", Array.Empty<string>());
        }

        foreach (Change change in fact.Changes)
        {
            writer.Separate();
            Documentation.Summary(writer, FactDocumentation.Placeholder);
            using (writer.Block("public static class " + Identifiers.Escape(change.Name)))
            {
                Array.ForEach(ChangeNames, name => Constant(writer, name));
            }
        }

        QuantitiesEmitter.Emit(writer, fact, set, static _ => Number);
    }

    private static void Constant(IndentedWriter writer, string name) =>
        Members.Constant(writer, FactDocumentation.Placeholder, "int", name, Number);
}
