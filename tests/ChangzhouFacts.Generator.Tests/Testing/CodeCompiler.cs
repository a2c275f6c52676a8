using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Compiles generated code like a project, against the runtime, and loads it.</summary>
internal static class CodeCompiler
{
    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "ChangzhouFacts.dll" or "ChangzhouFacts.Model.dll")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public static CSharpCompilation Create(
        LanguageVersion language, bool nullable = false, bool checkOverflow = false, bool documentation = true, params string[] code)
    {
        CSharpParseOptions parse = CSharpParseOptions.Default
            .WithLanguageVersion(language)
            .WithDocumentationMode(documentation ? DocumentationMode.Diagnose : DocumentationMode.None);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: checkOverflow,
            warningLevel: 9999,
            nullableContextOptions: nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        return CSharpCompilation.Create(
            "Consumer" + Guid.NewGuid().ToString("N"),
            code.Select((text, i) => CSharpSyntaxTree.ParseText(text, parse, path: i == 0 ? "Facts.g.cs" : "Code.cs")),
            References,
            options);
    }

    /// <summary>The warnings and errors for the code in a project with the current C#.</summary>
    public static Diagnostic[] Complaints(CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The ids of the errors in <paramref name="code"/>, which uses the generated <paramref name="facts"/>.</summary>
    public static string[] Errors(string facts, string code) =>
        [.. Create(LanguageVersion.Latest, code: [facts, code]).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)];

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    /// <summary>Compiles and loads the code of a fact set and returns its class.</summary>
    public static Type LoadClass(string facts, string name) =>
        Load(Create(LanguageVersion.Latest, code: [facts])).GetType(name, throwOnError: true)!;
}
