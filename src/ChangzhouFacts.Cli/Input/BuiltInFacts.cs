using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Input;

/// <summary>The facts of Changzhou that come with the tool. The only place that names their class.</summary>
internal static class BuiltInFacts
{
    // The generated class has the facts, not the words about the whole set; a test holds these to facts.yaml.
    private const string Title = "Changzhou's innovation figures";
    private const string Subject = "Changzhou, Jiangsu, China";
    private const string Description = "Figures on science, technology and innovation in Changzhou, as reported in January 2023.";

    /// <summary>The facts.</summary>
    public static FactSetRecords Load() => new(Title, Subject, "built into the tool", Changzhou.All, Description);

    /// <summary>The facts as the compiler has them, with each figure as it was written.</summary>
    public static FactSet Compile() =>
        FactsCompiler.Compile(FactsText.Of(Resources.BuiltInFacts), new CompilationOptions(), CancellationToken.None).FactSet!;
}
