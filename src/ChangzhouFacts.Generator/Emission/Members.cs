namespace ChangzhouFacts.Generator.Emission;

/// <summary>Writes single documented members.</summary>
internal static class Members
{
    public static void Constant(IndentedWriter writer, DocumentationText documentation, string type, string name, string value) =>
        Member(writer, documentation, writer.Access + " const " + type + " " + Identifiers.Escape(name) + " = " + value + ";");

    /// <summary>A static property that is computed on each use.</summary>
    public static void Property(IndentedWriter writer, DocumentationText documentation, string type, string name, string value) =>
        Member(writer, documentation, writer.Access + " static " + type + " " + Identifiers.Escape(name) + " => " + value + ";");

    /// <summary>A list that is created once and cannot be cast back to a writable array.</summary>
    public static void TextList(IndentedWriter writer, DocumentationText documentation, string name, IEnumerable<string> texts)
    {
        string items = string.Join(", ", texts.Select(Literals.Text));
        string array = items.Length == 0 ? "new string[0]" : "new string[] { " + items + " }";
        Member(writer, documentation, writer.Access + " static " + TypeNames.TextList + " " + name + " { get; } = global::System.Array.AsReadOnly(" + array + ");");
    }

    private static void Member(IndentedWriter writer, DocumentationText documentation, string declaration)
    {
        writer.Separate();
        Documentation.Summary(writer, documentation);
        writer.Line(declaration);
    }
}
