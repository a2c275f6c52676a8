using ChangzhouFacts.Compiler;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The nested class <c>Fractions</c> of a fact in percent: its figures divided by 100, with the names of its constants.</summary>
internal static class FractionsEmitter
{
    private const string Summary = "The percentages as fractions to multiply with: 0.0333 for 3.33 %.";

    public static void Emit(IndentedWriter writer, CompiledFact fact, Fact record, EmittedSet set)
    {
        if (record.Unit?.Code != UnitWording.Percent || record.Observations.All(observation => observation.Fraction is null))
        {
            return;
        }

        IReadOnlyList<string> names = fact.ObservationNames;
        writer.Separate();
        Documentation.Summary(writer, Summary);
        using (writer.Block(writer.Access + " static class Fractions"))
        {
            for (int place = 0; place < names.Count; place++)
            {
                Constant(place, names[place]);
            }

            if (fact.Kind == FactKind.Series)
            {
                Constant(record.PlaceOfLatest, "Latest");
            }

            if (fact.Kind == FactKind.Steps)
            {
                StepsEmitter.EmitFractions(writer, record);
            }
        }

        writer.Separate();

        void Constant(int place, string name)
        {
            if (place >= 0 && record.Observations[place].Fraction is { } fraction)
            {
                Members.Constant(writer, FactDocumentation.Fraction(record, record.Observations[place], set), TypeOf(record), name, Literal(fraction));
            }
        }
    }

    public static void EmitPlaceholder(IndentedWriter writer, CompiledFact fact, string number)
    {
        if (fact.ObservationNames.Count == 0)
        {
            return;
        }

        writer.Separate();
        Documentation.Summary(writer, Summary);
        using (writer.Block(writer.Access + " static class Fractions"))
        {
            foreach (string name in fact.Kind == FactKind.Series ? fact.ObservationNames.Append("Latest") : fact.ObservationNames)
            {
                Members.Constant(writer, FactDocumentation.Placeholder, "int", name, number);
            }

            if (fact.Kind == FactKind.Steps)
            {
                StepsEmitter.EmitPlaceholder(writer, fact.Type == NumberType.Double ? "double" : "decimal");
            }
        }

        writer.Separate();
    }

    public static string TypeOf(Fact record) => (record.Type == NumberType.Double ? NumberType.Double : NumberType.Decimal).ToWord();

    public static string Literal(Number fraction) => Literals.Number(fraction.ToDigits(), fraction.Type);
}
