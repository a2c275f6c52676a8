namespace ChangzhouFacts.Generator.Emission;

/// <summary>One argument of a call: a value, or an array with an item to a line. Without a value it is left to its default.</summary>
internal readonly record struct Argument(string Name, string? Value, string[]? Items = null)
{
    public static Argument Optional(string name, string? text) => new(name, text is null ? null : Literals.Text(text));

    public static Argument Array(string name, string itemType, IEnumerable<string> items)
    {
        string[] all = items.ToArray();
        return all.Length == 0
            ? new Argument(name, "new " + itemType + "[0]")
            : new Argument(name, "new " + itemType + "[]", all);
    }
}

/// <summary>Writes the arguments of a call by name, one to a line.</summary>
internal static class ArgumentList
{
    public static void Write(IndentedWriter writer, string header, IEnumerable<Argument> arguments)
    {
        Argument[] given = arguments.Where(argument => argument.Value is not null).ToArray();
        writer.Line(header + "(");
        using (writer.Indent())
        {
            for (int i = 0; i < given.Length; i++)
            {
                Write(writer, given[i], i < given.Length - 1 ? "," : ");");
            }
        }
    }

    private static void Write(IndentedWriter writer, Argument argument, string end)
    {
        string start = argument.Name + ": " + argument.Value;
        if (argument.Items is null)
        {
            writer.Line(start + end);
            return;
        }

        using (writer.Block(start, "}" + end))
        {
            Array.ForEach(argument.Items, item => writer.Line(item + ","));
        }
    }
}
