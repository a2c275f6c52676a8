using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The lookups by id: those for figures read the image, those for facts use the collection.</summary>
/// <remarks>
/// Only finding the slot takes much code. It is a separate method for each kind of id. Its callers are inlined, so that the record they return is
/// never written through a reference.
/// </remarks>
internal static class LookupEmitter
{
    private const string Image = $"new {TypeNames.FactsImage}({ImageEmitter.Bytes})";

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
                {writer.Access} static bool TryGet({Id(type, isAnnotated, attribute)} id, {attribute}out {TypeNames.Fact}{(isAnnotated ? "?" : "")} fact) => {ImageEmitter.Collection}.TryGet(__Find(id), out fact);
                """);
        }

        foreach ((string type, _) in Ids)
        {
            Find(writer, Id(type, isAnnotated), image.HasBareSlots);
        }

        if (isSegmented)
        {
            writer.Member($"private static {TypeNames.FactsImage} {Of}(int slot) => new {TypeNames.FactsImage}({ImageEmitter.Bytes}, {ImageEmitter.Segment}({Image}.SegmentOf(slot)));");
        }

        Figures(writer, "TryGetValue", "decimal", "", Times, isAnnotated, isSegmented);
        Figures(writer, "TryGetDouble", "double", ", if it is a double", Times, isAnnotated, isSegmented);
        Figures(writer, "TryGetValueOn", "decimal", "", Days, isAnnotated, isSegmented);
        Figures(writer, "TryGetDoubleOn", "double", ", if it is a double", Days, isAnnotated, isSegmented);
    }

    // A bare slot is found without comparing the id.
    private static void Find(IndentedWriter writer, string id, bool hasBareSlots)
    {
        writer.Separate();
        writer.Line(TypeNames.MethodImplementation("NoInlining"));
        string signature = $"private static int __Find({id} id)";
        if (!hasBareSlots)
        {
            writer.Line($"{signature} => {Image}.Find(id);");
            return;
        }

        using (writer.Block(signature))
        {
            writer.Line($"int slot = {Image}.Find(id);");
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
            string rest = (isTimed ? time + ", " : "") + "out value)";
            foreach ((string idType, string idWords) in Ids)
            {
                writer.Member($"""
                    /// <summary>{summary}{restriction}.</summary>
                    /// <param name="id">{idWords}</param>{(isTimed ? $"\n/// <param name=\"{time}\">{timeWords}</param>" : "")}
                    /// <param name="value">The figure, or 0.</param>
                    /// <returns>Whether there is such a figure.</returns>
                    {writer.Access} static bool {method}({Id(idType, isAnnotated, NotNullWhenTrue)} id, {(isTimed ? $"{timeType} {time}, " : "")}out {type} value){(isSegmented
                        ? $"\n{{\n    int slot = __Find(id);\n    return {Of}(slot).{method}(slot, {rest};\n}}"
                        : $" => {Image}.{method}(__Find(id), {rest};")}
                    """);
            }
        }
    }

    // Null is allowed and matches no fact.
    private static string Id(string type, bool isAnnotated, string attribute = "") => isAnnotated && type == "string" ? $"{attribute}string?" : type;
}
