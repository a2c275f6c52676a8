using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>
/// The records, in private nested classes: the generated class itself needs no static constructor, and a record is made
/// when it is first asked for. Private names begin with two underscores, which no fact's name does.
/// </summary>
internal static class RecordsEmitter
{
    public const string Collection = Records + ".All";

    private const string Records = "__Records";
    private const string Sources = "__Sources";

    public static void Emit(IndentedWriter writer, EmittedSet set, CancellationToken cancellationToken)
    {
        writer.Separate();
        using (writer.Block("private static class " + Records))
        {
            string header = "internal static readonly " + TypeNames.FactCollection + " All = new " + TypeNames.FactCollection;
            ArgumentList.Write(writer, header, new[]
            {
                Argument.Array("ids", "string", set.Records.Select(fact => Literals.Text(fact.Id))),
                new Argument("create", "Create"),
            });
            Create(writer, set);
            for (int i = 0; i < set.Records.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                writer.Separate();
                using (writer.Block("private static " + TypeNames.Fact + " " + Creator(i) + "()"))
                {
                    FactRecordEmitter.Emit(writer, set.Records[i], set);
                }
            }
        }

        EmitSources(writer, set);
    }

    public static string Source(int ordinal) => Sources + ".Source" + Literals.Integer(ordinal);

    private static string Creator(int ordinal) => "Fact" + Literals.Integer(ordinal);

    private static void Create(IndentedWriter writer, EmittedSet set)
    {
        writer.Separate();
        using (writer.Block("private static " + TypeNames.Fact + " Create(int ordinal)"))
        using (writer.Block("switch (ordinal)"))
        {
            for (int i = 0; i < set.Records.Count; i++)
            {
                writer.Line("case " + Literals.Integer(i) + ": return " + Creator(i) + "();");
            }

            writer.Line("default: throw new global::System.ArgumentOutOfRangeException(\"ordinal\");");
        }
    }

    private static void EmitSources(IndentedWriter writer, EmittedSet set)
    {
        if (set.Set.Sources.Count == 0)
        {
            return;
        }

        writer.Separate();
        using (writer.Block("private static class " + Sources))
        {
            for (int i = 0; i < set.Set.Sources.Count; i++)
            {
                string header = "internal static readonly " + TypeNames.Source + " Source" + Literals.Integer(i) + " = new " + TypeNames.Source;
                ArgumentList.Write(writer, header, SourceArguments(set.Set.Sources[i]));
            }
        }
    }

    private static Argument[] SourceArguments(Source source) => new Argument[]
    {
        new("id", Literals.Text(source.Id)),
        new("title", Literals.Text(source.Title)),
        Argument.Optional("publisher", source.Publisher),
        Argument.Optional("author", source.Author),
        Argument.Optional("url", source.Url),
        Argument.Optional("published", source.Published),
        Argument.Optional("accessed", source.Accessed),
        Argument.Optional("language", source.Language),
        Argument.Optional("license", source.License),
    };
}
