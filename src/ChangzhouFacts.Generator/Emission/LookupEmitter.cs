namespace ChangzhouFacts.Generator.Emission;

/// <summary>The lookups by id: those of figures read the image, those of facts ask the collection.</summary>
/// <remarks>
/// Only finding the slot is much code. It stands apart, once for each kind of id; what calls it is inlined, so that the record which it gives is never
/// written through a reference.
/// </remarks>
internal static class LookupEmitter
{
    private const string Find = "__Find";
    private const string Image = "new " + TypeNames.FactsImage + "(" + ImageEmitter.Bytes + ")";

    private const string NotNullWhenTrue = "[global::" + CodeFeatures.NullableAttribute + "(true)] ";
    private static readonly (string Type, string Words)[] Ids =
    {
        ("string", "The id of the fact."),
        (TypeNames.Span + "<char>", "The id of the fact."),
        (TypeNames.Span + "<byte>", "The id of the fact, in UTF-8."),
    };

    private static readonly (string? Type, string Name, string Words, string Summary)[] Times =
    {
        (null, "", "", "Finds the single figure of a fact, or the latest one of a series"),
        ("int", "year", "The year that the figure is about.", "Finds the figure of a fact for a year"),
        (TypeNames.Period, "period", "The period that the figure is about.", "Finds the figure of a fact for a period"),
    };

    public static void Emit(IndentedWriter writer, bool isAnnotated)
    {
        writer.Separate();
        Documentation.Summary(writer, "All facts, in the order of the facts file. The records are made when they are first asked for.");
        writer.Line("public static " + TypeNames.FactCollection + " All => " + ImageEmitter.Collection + ";");
        writer.Separate();
        Documentation.Summary(writer, "The set that the facts are of: its id, its title and its sources. Getting it makes no fact.");
        writer.Line("public static " + TypeNames.FactSet + " Set => " + ImageEmitter.Collection + ".Set;");
        foreach ((string type, string words) in Ids)
        {
            Fact(writer, type, words, isAnnotated);
        }

        foreach ((string type, _) in Ids)
        {
            writer.Separate();
            writer.Line(TypeNames.MethodImplementation("NoInlining"));
            writer.Line("private static int " + Find + "(" + Id(type, isAnnotated, "") + " id) => " + Image + ".Find(id);");
        }

        Values(writer, "TryGetValue", "decimal", ".", isAnnotated);
        Values(writer, "TryGetDouble", "double", ", where it is a double.", isAnnotated);
    }

    private static void Fact(IndentedWriter writer, string idType, string idWords, bool isAnnotated)
    {
        writer.Separate();
        Documentation.Summary(writer, "Finds a fact.");
        Documentation.Parameter(writer, "id", idWords);
        Documentation.Parameter(writer, "fact", "The fact, or null.");
        Documentation.Returns(writer, "Whether there is such a fact.");
        writer.Line(TypeNames.MethodImplementation("AggressiveInlining"));
        writer.Line("public static bool TryGet(" + Id(idType, isAnnotated, NotNullWhenTrue) + " id, " + (isAnnotated ? NotNullWhenTrue : "") + "out " + TypeNames.Fact + (isAnnotated ? "? fact) => " : " fact) => ")
            + ImageEmitter.Collection + ".TryGet(" + Find + "(id), out fact);");
    }

    private static void Values(IndentedWriter writer, string method, string type, string restriction, bool isAnnotated)
    {
        foreach ((string? timeType, string time, string timeWords, string summary) in Times)
        {
            foreach ((string idType, string idWords) in Ids)
            {
                writer.Separate();
                Documentation.Summary(writer, summary + restriction);
                Documentation.Parameter(writer, "id", idWords);
                if (timeType is not null)
                {
                    Documentation.Parameter(writer, time, timeWords);
                }

                Documentation.Parameter(writer, "value", "The figure, or 0.");
                Documentation.Returns(writer, "Whether there is such a figure.");
                string parameter = timeType is null ? "" : timeType + " " + time + ", ";
                string argument = timeType is null ? "" : time + ", ";
                writer.Line("public static bool " + method + "(" + Id(idType, isAnnotated, NotNullWhenTrue) + " id, " + parameter + "out " + type + " value) => "
                    + Image + "." + method + "(" + Find + "(id), " + argument + "out value);");
            }
        }
    }

    // Null is the id of no fact.
    private static string Id(string type, bool isAnnotated, string attribute) => isAnnotated && type == "string" ? attribute + "string?" : type;
}
