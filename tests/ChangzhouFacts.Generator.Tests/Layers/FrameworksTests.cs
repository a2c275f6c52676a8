using Mono.Cecil;

namespace ChangzhouFacts.Generator.Tests.Layers;

/// <summary>The compiler and the generator are built against the netstandard2.0 build of the Model, and the tool runs them with its net8.0 build.</summary>
public sealed class FrameworksTests
{
    // The references of Roslyn 4.8: a host of that age has no later versions.
    private static readonly Dictionary<string, Version> OldestHost = new()
    {
        ["System.Memory"] = new Version(4, 0, 1, 2),
        ["System.Runtime.CompilerServices.Unsafe"] = new Version(6, 0, 0, 0),
    };

    [Theory]
    [InlineData("ChangzhouFacts.Compiler")]
    [InlineData("ChangzhouFacts.Generator")]
    public void EachMemberOfTheModelThatIsUsedIsInItsNet8Build(string assembly)
    {
        // Beside the tests, which run on a current framework, is the build for it.
        using var model = ModuleDefinition.ReadModule(Dependencies.PathOf("ChangzhouFacts.Model"));
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        using var module = ModuleDefinition.ReadModule(Dependencies.PathOf(assembly), new ReaderParameters { AssemblyResolver = resolver });

        MemberReference[] used = [.. module.GetMemberReferences().Where(member => IsOfModel(member.DeclaringType))];
        TypeReference[] types = [.. module.GetTypeReferences().Where(IsOfModel)];

        Assert.NotEmpty(used);
        Assert.Contains(model.Assembly.CustomAttributes, attribute => attribute.ConstructorArguments is [{ Value: string framework }] && framework.StartsWith(".NETCoreApp", StringComparison.Ordinal));
        Assert.Equal([], types.Where(type => type.Resolve() is null).Select(type => type.FullName));
        Assert.Equal([], used.Where(member => member.Resolve() is null).Select(member => member.FullName));
    }

    [Theory]
    [InlineData("ChangzhouFacts.Compiler")]
    [InlineData("ChangzhouFacts.Generator")]
    [InlineData("ChangzhouFacts.CodeFixes")]
    public void NoneAsksForALaterLibraryThanTheOldestHostHas(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Dependencies.PathOf(assembly));

        Assert.All(
            module.AssemblyReferences.Where(reference => OldestHost.ContainsKey(reference.Name)),
            reference => Assert.True(reference.Version <= OldestHost[reference.Name], reference.FullName));
    }

    /// <summary>A type that only the netstandard2.0 build has must be forwarded; otherwise it is missing at run time.</summary>
    [Fact]
    public void EachTypeOfTheFrameworksThatIsStoodInForIsForwarded()
    {
        using var model = ModuleDefinition.ReadModule(Dependencies.PathOf("ChangzhouFacts.Model"));
        string folder = Repository.PathOf("src/ChangzhouFacts.Model/NetStandard");
        IEnumerable<string> standIns = Directory.GetFiles(folder, "*.cs")
            .Where(file => File.ReadAllText(file).Contains("\nnamespace System", StringComparison.Ordinal) || File.ReadAllText(file).StartsWith("namespace System", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file));

        Assert.Equal(standIns.Order(StringComparer.Ordinal), model.ExportedTypes.Where(type => type.IsForwarder).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static bool IsOfModel(TypeReference type) => type.GetElementType().Scope is AssemblyNameReference { Name: "ChangzhouFacts.Model" };
}
