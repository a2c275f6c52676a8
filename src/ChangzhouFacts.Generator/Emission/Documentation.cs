namespace ChangzhouFacts.Generator.Emission;

/// <summary>Writes documentation comments, each element on a line of its own.</summary>
internal static class Documentation
{
    public static void Summary(IndentedWriter writer, string text) => Element(writer, "<summary>", text, "</summary>");

    public static void Remarks(IndentedWriter writer, string? text)
    {
        if (text is not null)
        {
            Element(writer, "<remarks>", text, "</remarks>");
        }
    }

    public static void Parameter(IndentedWriter writer, string name, string text) => Element(writer, "<param name=\"" + name + "\">", text, "</param>");

    private static void Element(IndentedWriter writer, string start, string text, string end) =>
        writer.Line("/// " + start + DocumentationText.Escape(text) + end);
}
