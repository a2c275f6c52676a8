using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using CompilationOptions = ChangzhouFacts.Compiler.CompilationOptions;

namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>
/// A facts file with given ids, compiled as in a project: by the generator and by the C# compiler. The benchmark loops are part of
/// that project, so that the generated methods are called like any other.
/// </summary>
internal sealed class CompiledFacts
{
    private const string Loops = """
        using System;
        public static class Loops
        {
            public static int Strings(string[] ids) { int found = 0; foreach (string id in ids) { found += Facts.TryGet(id, out _) ? 1 : 0; } return found; }
            public static int Characters(string[] ids) { int found = 0; foreach (string id in ids) { found += Facts.TryGet(id.AsSpan(), out _) ? 1 : 0; } return found; }
            public static int Utf8(byte[][] ids) { int found = 0; foreach (byte[] id in ids) { found += Facts.TryGet((ReadOnlySpan<byte>)id, out _) ? 1 : 0; } return found; }
        }
        """;

    private static readonly Dictionary<int, CompiledFacts> Compiled = [];

    private CompiledFacts(IEnumerable<string> ids)
    {
        Assembly assembly = Compile(Code(ids), Loops);
        Type loops = assembly.GetType("Loops", throwOnError: true)!;
        Strings = loops.GetMethod(nameof(Strings))!.CreateDelegate<Func<string[], int>>();
        Characters = loops.GetMethod(nameof(Characters))!.CreateDelegate<Func<string[], int>>();
        Utf8 = loops.GetMethod(nameof(Utf8))!.CreateDelegate<Func<byte[][], int>>();
        All = (FactCollection)assembly.GetType("Facts", throwOnError: true)!.GetProperty("All", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
    }

    /// <summary>The number of ids found by string.</summary>
    public Func<string[], int> Strings { get; }

    public Func<string[], int> Characters { get; }

    public Func<byte[][], int> Utf8 { get; }

    public FactCollection All { get; }

    /// <summary>The facts with a given number of ids; compiled once.</summary>
    public static CompiledFacts OfSize(int count)
    {
        if (!Compiled.TryGetValue(count, out CompiledFacts? facts))
        {
            facts = new CompiledFacts(Keys.Ids(count, seed: 1));
            Compiled.Add(count, facts);
        }

        return facts;
    }

    /// <summary>The assembly of a project with only the facts.</summary>
    public static byte[] Image(IEnumerable<string> ids) => Emit(Code(ids));

    /// <summary>A loop over a switch with a case for each id.</summary>
    public static Func<string[], int> Switch(IReadOnlyList<string> ids)
    {
        var cases = new StringBuilder();
        for (int i = 0; i < ids.Count; i++)
        {
            cases.Append(System.Globalization.CultureInfo.InvariantCulture, $"case \"{ids[i]}\": return {i};");
        }

        string code = $$"""
            public static class Switch
            {
                public static int Loop(string[] ids) { int found = 0; foreach (string id in ids) { if (Find(id) >= 0) { found++; } } return found; }
                private static int Find(string id) { switch (id) { {{cases}} default: return -1; } }
            }
            """;
        return Compile(code).GetType("Switch", throwOnError: true)!.GetMethod("Loop")!.CreateDelegate<Func<string[], int>>();
    }

    /// <summary>The class of a set from the text of a facts file, and a class with loops that call it.</summary>
    public static Type LoopsOver(string yaml, string loops) => Compile(CodeOf(yaml), loops).GetType("Loops", throwOnError: true)!;

    private static string Code(IEnumerable<string> ids)
    {
        var yaml = new StringBuilder("schema: 1\ndataset: facts\nconstants: none\nsources: {s: {title: A source}}\nfacts:\n");
        foreach (string id in ids)
        {
            yaml.Append("  ").Append(id).Append(": {label: A label, unit: index, source: s, as-of: 2022, value: 1}\n");
        }

        return CodeOf(yaml.ToString());
    }

    private static string CodeOf(string yaml)
    {
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(yaml), new CompilationOptions(ClassName: "Facts"), CancellationToken.None);
        return result.Diagnostics.Count > 0
            ? throw new InvalidOperationException(result.Diagnostics[0].ToString())
            : FactsEmitter.Emit(result.Facts!, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);
    }

    private static Assembly Compile(params string[] code) => AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(Emit(code)));

    private static byte[] Emit(params string[] code)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "ChangzhouFacts.dll" or "ChangzhouFacts.Model.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Benchmarked" + Guid.NewGuid().ToString("N"),
            code.Select(text => CSharpSyntaxTree.ParseText(text)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
        }

        return image.ToArray();
    }
}
