using System.Diagnostics;
using System.Text.RegularExpressions;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>A generated constant has the same cost as the literal, because it compiles to the same machine code.</summary>
public sealed partial class ConstantsAreLiteralsTests
{
    private const string FactsFile = """
        schema: 1
        dataset: facts
        sources: {s: {title: A source}}
        defaults: {source: s, unit: index, as-of: 2022}
        facts:
          share: {label: A share, value: 3.33}
          staff: {label: Staff, value: 47}
          people: {label: People, value: 9400000000}
          speed: {label: Speed, type: double, value: 2.5}
        """;

    private const string Program = """
        using System.Runtime.CompilerServices;
        public static class Program
        {
            [MethodImpl(MethodImplOptions.NoInlining)] private static decimal AskedDecimal(decimal other) => other * 3.33m;
            [MethodImpl(MethodImplOptions.NoInlining)] private static decimal NamedDecimal(decimal other) => other * Sample.Facts.Share.Value;
            [MethodImpl(MethodImplOptions.NoInlining)] private static int AskedInt(int other) => other * 47;
            [MethodImpl(MethodImplOptions.NoInlining)] private static int NamedInt(int other) => other * Sample.Facts.Staff.Value;
            [MethodImpl(MethodImplOptions.NoInlining)] private static long AskedLong(long other) => other * 9400000000L;
            [MethodImpl(MethodImplOptions.NoInlining)] private static long NamedLong(long other) => other * Sample.Facts.People.Value;
            [MethodImpl(MethodImplOptions.NoInlining)] private static double AskedDouble(double other) => other * 2.5;
            [MethodImpl(MethodImplOptions.NoInlining)] private static double NamedDouble(double other) => other * Sample.Facts.Speed.Value;
            public static int Main() =>
                AskedDecimal(2) == NamedDecimal(2) && AskedInt(2) == NamedInt(2) && AskedLong(2) == NamedLong(2) && AskedDouble(2) == NamedDouble(2) ? 0 : 1;
        }
        """;

    [Fact]
    public void AConstantAndItsLiteralAreTheSameMachineCode()
    {
        string folder = Directory.CreateTempSubdirectory("changzhou-facts-").FullName;
        try
        {
            Dictionary<string, string> code = Disassemble(folder);

            foreach (string type in new[] { "Decimal", "Int", "Long", "Double" })
            {
                Assert.NotEmpty(code["Asked" + type]);
                Assert.Equal(code["Asked" + type], code["Named" + type]);
            }

            Assert.NotEqual(code["AskedInt"], code["AskedLong"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, string> Disassemble(string folder)
    {
        CSharpCompilation compilation = GeneratorDriverHarness.Run(new TestFactsFile("/project/facts.yaml", FactsFile)).Output
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Program))
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release));
        string program = Path.Combine(folder, "program.dll");
        Assert.True(compilation.Emit(program).Success);
        File.WriteAllText(
            Path.Combine(folder, "program.runtimeconfig.json"),
            $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");
        string listing = Path.Combine(folder, "listing.txt");
        var start = new ProcessStartInfo("dotnet", ["exec", program]) { RedirectStandardError = true };
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_JitDisasm"] = "Asked* Named*";
        start.Environment["DOTNET_JitDisasmDiffable"] = "1";
        start.Environment["DOTNET_JitStdOutFile"] = listing;
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);

        return Method().Matches(File.ReadAllText(listing)).ToDictionary(
            match => match.Groups["name"].Value,
            match => string.Join('\n', match.Groups["code"].Value.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != ';')),
            StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^; Assembly listing for method Program:(?<name>\w+)\(.*?\n(?<code>.*?)(?=^; Assembly listing|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Method();
}
