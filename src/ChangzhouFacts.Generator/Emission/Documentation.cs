namespace ChangzhouFacts.Generator.Emission;

/// <summary>Writes documentation comments, each element on a line of its own.</summary>
internal static class Documentation
{
    public static void Summary(IndentedWriter writer, DocumentationText text) => Element(writer, "<summary>", text, "</summary>");

    public static void Remarks(IndentedWriter writer, string? text)
    {
        if (text is not null)
        {
            Element(writer, "<remarks>", text, "</remarks>");
        }
    }

    public static void Parameter(IndentedWriter writer, string name, DocumentationText text) => Element(writer, "<param name=\"" + name + "\">", text, "</param>");

    private static void Element(IndentedWriter writer, string start, DocumentationText text, string end) =>
        writer.Line("/// " + start + text.ToString() + end);
}
