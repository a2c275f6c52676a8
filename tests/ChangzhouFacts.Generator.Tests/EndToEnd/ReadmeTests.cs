using System.Reflection;
using System.Text.RegularExpressions;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>The examples in the README and in the package's README are correct.</summary>
public sealed partial class ReadmeTests
{
    private const string OfPackage = "src/ChangzhouFacts/README.md";

    private static readonly string Readme = Read("README.md");

    [Fact]
    public void TheExampleInCSharpPrintsWhatTheReadmeSays()
    {
        CSharpCompilation compilation = CodeCompiler.Create(LanguageVersion.Latest, code: [Block("csharp", 1)]);
        Assembly program = CodeCompiler.Load(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)));

        string printed = Cultures.Run("", () => Print(program.EntryPoint!));

        Assert.Equal(Block("text", 1), printed);
    }

    [Fact]
    public void TheExampleFileCompilesToTheNamesThatTheReadmeGives()
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", Block("yaml", 1)));

        Assert.Empty(run.Diagnostics);
        string[] names = [.. NameOfTheExample().Matches(Readme).Select(match => "Sample." + match.Groups[1].Value)];
        Assert.NotEmpty(names);
        Assert.Empty(CodeCompiler.Errors(Assert.Single(run.Sources).Value, $"class Uses {{ object[] Names = {{ {string.Join(", ", names)} }}; }}"));
    }

    [Theory]
    [InlineData("README.md", "value: 3.33", "value: 3.38")]
    [InlineData(OfPackage, "18.5", "18.5%")]
    public void TheExampleOfAnErrorIsWhatTheBuildSays(string page, string right, string wrong)
    {
        string broken = Block("yaml", 0, page).Replace(right, wrong, StringComparison.Ordinal);
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new TestFactsFile("facts.yaml", broken));

        Assert.Equal(Block("text", 0, page).TrimEnd(), Assert.Single(run.Diagnostics).ToString());
    }

    private static string Print(MethodInfo entryPoint)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            entryPoint.Invoke(null, entryPoint.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    private static string Read(string page) => Repository.Read(page).ReplaceLineEndings("\n");

    private static string Block(string language, int index, string page = "README.md") =>
        FencedBlock().Matches(Read(page)).Where(match => match.Groups[1].Value == language).ElementAt(index).Groups[2].Value;

    [GeneratedRegex(@"`(Rates\.[\w.]+)`")]
    private static partial Regex NameOfTheExample();

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex FencedBlock();
}
