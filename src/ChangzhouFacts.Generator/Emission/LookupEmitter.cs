using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The lookups by id: those for figures read the image, those for facts use the collection.</summary>
/// <remarks>
/// Only finding the slot takes much code. It is a separate method for each kind of id. Its callers are inlined, so that the record they return is
/// never written through a reference.
/// </remarks>
internal static class LookupEmitter
{
    /// <summary>The method that finds the slot of an id; in the class of a family, that of codes.</summary>
    public const string Find = "__Find";

    /// <summary>The method that returns the image for reading the figures of the fact in a slot.</summary>
    private const string Of = "__Of";

    public const string NotNullWhenTrue = $"[global::{CodeFeatures.NullableAttribute}(true)] ";

    private static readonly (string Type, string Words)[] Ids =
    [
        ("string", "The id of the fact."),
        ($"{TypeNames.Span}<char>", "The id of the fact."),
        ($"{TypeNames.Span}<byte>", "The id of the fact, in UTF-8."),
    ];

    public static readonly (string Type, string Name, string Words, string Summary)[] Times =
    [
        ("", "", "", "Finds the single figure of a fact, or the latest one of a series that is not a forecast"),
        ("int", "year", "The year of the figure.", "Finds the figure of a fact for a year"),
        (TypeNames.Period, "period", "The period of the figure.", "Finds the figure of a fact for a period"),
    ];

    public static readonly (string Type, string Name, string Words, string Summary)[] Days =
    [
        (TypeNames.Period, "day", "The day.", "Finds the figure of a fact with steps that holds on a day"),
    ];

    public static void Emit(IndentedWriter writer, bool isAnnotated, WrittenImage image)
    {
        bool isSegmented = image.Segments.Count > 0;
        writer.Member($"""
            /// <summary>All facts, in the order of the facts file. The records are created on first use.</summary>
            {writer.Access} static {TypeNames.FactCollection} All => {ImageEmitter.Collection};
            """);
        writer.Member($"""
            /// <summary>The data set: its id, its title and its sources. Getting it creates no facts.</summary>
            {writer.Access} static {TypeNames.FactSet} Set => {ImageEmitter.Collection}.Set;
            """);
        foreach ((string type, string words) in Ids)
        {
            string attribute = isAnnotated ? NotNullWhenTrue : "";
            writer.Member($"""
                /// <summary>Finds a fact.</summary>
                /// <param name="id">{words}</param>
                /// <param name="fact">The fact, or null.</param>
                /// <returns>Whether there is such a fact.</returns>
                {TypeNames.MethodImplementation("AggressiveInlining")}
                {writer.Access} static bool TryGet({Id(type, isAnnotated, attribute)} id, {attribute}out {TypeNames.Fact}{(isAnnotated ? "?" : "")} fact) => {ImageEmitter.Collection}.TryGet({Find}(id), out fact);
                """);
        }

        foreach ((string type, _) in Ids)
        {
            FindMethod(writer, Id(type, isAnnotated), image.HasBareSlots);
        }

        if (isSegmented)
        {
            writer.Member($"private static {TypeNames.FactsImage} {Of}(int slot) => new {TypeNames.FactsImage}({ImageEmitter.Bytes}, {ImageEmitter.Segment}({ImageOf()}.SegmentOf(slot)));");
        }

        Figures(writer, "TryGetValue", "decimal", "", Times, isAnnotated, isSegmented);
        Figures(writer, "TryGetDouble", "double", ", if it is a double", Times, isAnnotated, isSegmented);
        Figures(writer, "TryGetValueOn", "decimal", "", Days, isAnnotated, isSegmented);
        Figures(writer, "TryGetDoubleOn", "double", ", if it is a double", Days, isAnnotated, isSegmented);
    }

    /// <summary>An expression for the image.</summary>
    /// <param name="set">The class of the set with a dot; empty in that class itself.</param>
    public static string ImageOf(string set = "") => $"new {TypeNames.FactsImage}({set}{ImageEmitter.Bytes})";

    /// <summary>The body of a method that finds a figure.</summary>
    /// <param name="set">The class of the set with a dot; empty in that class itself.</param>
    /// <param name="method">The method of the image.</param>
    /// <param name="slot">An expression for the slot.</param>
    /// <param name="arguments">The other arguments.</param>
    /// <param name="isSegmented">Whether the image is in segments.</param>
    public static string Figure(string set, string method, string slot, string arguments, bool isSegmented) => isSegmented
        ? $"\n{{\n    int __slot = {slot};\n    return {set}{Of}(__slot).{method}(__slot, {arguments});\n}}"
        : $" => {ImageOf(set)}.{method}({slot}, {arguments});";

    // A bare slot is found without comparing the id.
    private static void FindMethod(IndentedWriter writer, string id, bool hasBareSlots)
    {
        writer.Separate();
        writer.Line(TypeNames.MethodImplementation("NoInlining"));
        string signature = $"private static int {Find}({id} id)";
        if (!hasBareSlots)
        {
            writer.Line($"{signature} => {ImageOf()}.Find(id);");
            return;
        }

        using (writer.Block(signature))
        {
            writer.Line($"int slot = {ImageOf()}.Find(id);");
            writer.Line($"return {Of}(slot).Has(slot, id) ? slot : -1;");
        }
    }

    private static void Figures(
        IndentedWriter writer,
        string method,
        string type,
        string restriction,
        (string Type, string Name, string Words, string Summary)[] times,
        bool isAnnotated,
        bool isSegmented)
    {
        foreach ((string timeType, string time, string timeWords, string summary) in times)
        {
            bool isTimed = time.Length > 0;
            string rest = (isTimed ? time + ", " : "") + "out value";
            foreach ((string idType, string idWords) in Ids)
            {
                writer.Member($"""
                    /// <summary>{summary}{restriction}.</summary>
                    /// <param name="id">{idWords}</param>{(isTimed ? $"\n/// <param name=\"{time}\">{timeWords}</param>" : "")}
                    /// <param name="value">The figure, or 0.</param>
                    /// <returns>Whether there is such a figure.</returns>
                    {writer.Access} static bool {method}({Id(idType, isAnnotated, NotNullWhenTrue)} id, {(isTimed ? $"{timeType} {time}, " : "")}out {type} value){Figure("", method, Find + "(id)", rest, isSegmented)}
                    """);
            }
        }
    }

    // Null is allowed and matches no fact.
    private static string Id(string type, bool isAnnotated, string attribute = "") => isAnnotated && type == "string" ? $"{attribute}string?" : type;
}
