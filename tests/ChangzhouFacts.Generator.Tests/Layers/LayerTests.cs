using Mono.Cecil;

namespace ChangzhouFacts.Generator.Tests.Layers;

/// <summary>Which parts of the code may use which, as shown in docs/architecture.md.</summary>
public sealed class LayerTests
{
    private const string Model = "ChangzhouFacts";
    private const string Compiler = "ChangzhouFacts.Compiler";
    private const string Generator = "ChangzhouFacts.Generator";
    private const string CodeFixes = "ChangzhouFacts.CodeFixes";

    // What each layer may use besides itself and the Model; no layer uses one above it, so there are no cycles.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Compiler] = [],
        [Compiler + ".Diagnostics"] = [Compiler],
        [Compiler + ".Reading"] = [Compiler, Compiler + ".Diagnostics"],
        [Compiler + ".Names"] = [],
        [Compiler + ".Schema"] = [Compiler],
        [Compiler + ".Values"] = [],
        [Compiler + ".Results"] = [Compiler, Compiler + ".Names", Compiler + ".Diagnostics"],
        [Compiler + ".Evidence"] = [Compiler, Compiler + ".Diagnostics", Compiler + ".Reading", Compiler + ".Schema", Compiler + ".Values", Compiler + ".Results"],
        [Compiler + ".Binding"] =
            [
                Compiler, Compiler + ".Diagnostics", Compiler + ".Reading", Compiler + ".Names", Compiler + ".Schema", Compiler + ".Values", Compiler + ".Results",
                Compiler + ".Evidence",
            ],
        [Compiler + ".Entry"] = [Compiler, Compiler + ".Diagnostics", Compiler + ".Reading", Compiler + ".Results", Compiler + ".Binding"],
        [Generator + ".Emission"] = [Compiler, Compiler + ".Names", Compiler + ".Results"],
        [Generator] = [Compiler, Compiler + ".Diagnostics", Compiler + ".Results", Compiler + ".Entry", Compiler + ".Evidence", Generator + ".Emission"],
        [Generator + ".Analysis"] = [Compiler + ".Diagnostics", Generator],
        [CodeFixes] = [Generator + ".Analysis"],
    };

    // Types beside the compiler's entry point that belong to other layers: the result of a file, and the code that compiles it.
    private static readonly Dictionary<string, string> Layers = new()
    {
        [Compiler + ".CompiledSet"] = Compiler + ".Results",
        [Compiler + ".CompiledClass"] = Compiler + ".Results",
        [Compiler + ".CompiledFact"] = Compiler + ".Results",
        [Compiler + ".CompiledFamily"] = Compiler + ".Results",
        [Compiler + ".CompiledSource"] = Compiler + ".Results",
        [Compiler + ".CompilationResult"] = Compiler + ".Results",
        [Compiler + ".FactsCompiler"] = Compiler + ".Entry",
    };

    // The third-party assemblies that each of ours may use, besides the framework.
    private static readonly Dictionary<string, string[]> AllowedAssemblies = new()
    {
        ["ChangzhouFacts.Model"] = ["System.Memory", "System.Runtime.CompilerServices.Unsafe"],
        ["ChangzhouFacts.Compiler"] = ["ChangzhouFacts.Model", "ChangzhouFacts.YamlDotNet", "System.Memory", "System.Runtime.CompilerServices.Unsafe"],
        ["ChangzhouFacts.Generator"] =
        [
            "ChangzhouFacts.Model", "ChangzhouFacts.Compiler", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable",
            "System.Memory", "System.Runtime.CompilerServices.Unsafe",
        ],
        [CodeFixes] = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces"],
    };

    [Theory]
    [InlineData("ChangzhouFacts.Compiler")]
    [InlineData("ChangzhouFacts.Generator")]
    [InlineData(CodeFixes)]
    public void EachLayerUsesOnlyWhatItMay(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Dependencies.PathOf(assembly));

        string[] forbidden = [.. Dependencies.Of(module)
            .Where(pair => IsOurs(pair.Used))
            .Select(pair => (Type: pair.Type.FullName, From: LayerOf(pair.Type), To: LayerOf(pair.Used), Used: pair.Used.FullName))
            .Where(use => use.From != use.To && use.To != Model && !Allowed[use.From].Contains(use.To))
            .Select(use => $"{use.Type} ({use.From}) uses {use.Used} ({use.To})")
            .Distinct()
            .Order()];

        Assert.True(forbidden.Length == 0, string.Join('\n', forbidden));
    }

    [Fact]
    public void NothingIsCyclic()
    {
        var below = new HashSet<string>();
        while (Allowed.Keys.FirstOrDefault(layer => !below.Contains(layer) && Allowed[layer].All(below.Contains)) is { } next)
        {
            below.Add(next);
        }

        Assert.Equal(Allowed.Keys.Order(), below.Order());
    }

    [Theory]
    [InlineData("ChangzhouFacts.Model")]
    [InlineData("ChangzhouFacts.Compiler")]
    [InlineData("ChangzhouFacts.Generator")]
    [InlineData(CodeFixes)]
    public void EachAssemblyKnowsOnlyWhatItMay(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Dependencies.PathOf(assembly));

        Assert.Equal([], module.AssemblyReferences.Select(reference => reference.Name)
            .Where(name => name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal) && !AllowedAssemblies[assembly].Contains(name)));
    }

    [Fact]
    public void OnlyReadingKnowsYaml()
    {
        using var module = ModuleDefinition.ReadModule(Dependencies.PathOf("ChangzhouFacts.Compiler"));

        Assert.Equal([Compiler + ".Reading"], Dependencies.Of(module)
            .Where(pair => pair.Used.Namespace.StartsWith("YamlDotNet", StringComparison.Ordinal))
            .Select(pair => LayerOf(pair.Type))
            .Distinct());
    }

    private static bool IsOurs(TypeReference type) => (type.Namespace == Model || type.Namespace.StartsWith(Model + ".", StringComparison.Ordinal))
        && type.Scope is not ModuleDefinition { Name: "ChangzhouFacts.YamlDotNet.dll" };

    private static string LayerOf(TypeReference type)
    {
        if (Layers.TryGetValue(type.FullName, out string? layer))
        {
            return layer;
        }

        // Folders of a layer belong to it.
        return Allowed.Keys.Where(name => type.Namespace == name || type.Namespace.StartsWith(name + ".", StringComparison.Ordinal)).MaxBy(name => name.Length) ?? Model;
    }
}
