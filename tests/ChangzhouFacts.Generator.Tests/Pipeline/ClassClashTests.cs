using ChangzhouFacts.Generator.Tests.Testing;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>No name is both a class of one facts file and a namespace of another.</summary>
public sealed class ClassClashTests
{
    private const string Advice = "because a name cannot be both a class and a namespace; give one of the two another 'class' or 'namespace', or its item another ChangzhouFactsClass or ChangzhouFactsNamespace";

    [Theory]
    [InlineData("A", "B", "A.B", "C", "namespace A.B", "class A.B")]
    [InlineData("A", "B", "A.B.C", "D", "namespace A.B.C", "class A.B")]
    [InlineData("A.B.C", "D", "A", "B", "class A.B", "namespace A.B.C")]
    [InlineData("", "A", "A", "B", "namespace A", "class A")]
    [InlineData("A.B", "C", "", "A", "class A", "namespace A.B")]
    public void AClassIsNoNamespaceOfAnotherFile(string namespace1, string class1, string namespace2, string class2, string found, string other)
    {
        GeneratorDriverHarness run = Run((namespace1, class1), (namespace2, class2));

        Assert.Equal([$"/project/2.yaml(1,1): error CZF1091: this file's {found} cannot be beside the {other} of '1.yaml', {Advice}"], run.Diagnostics.Select(found => found.ToString()));
        Assert.Contains("const int Value = 1;", Assert.Single(run.Sources).Value, StringComparison.Ordinal);
        Assert.Empty(CodeCompiler.Complaints(run.Output));
    }

    [Fact]
    public void EachFileThatClashesSaysSoOnce()
    {
        GeneratorDriverHarness run = Run(("A", "B"), ("A.B", "C"), ("A.B.C", "D"), ("A", "b"), ("A", "E"));

        Assert.Equal(
            ["/project/2.yaml CZF1091", "/project/3.yaml CZF1091", "/project/4.yaml CZF1090"],
            run.Diagnostics.Select(found => found.Location.GetLineSpan().Path + " " + found.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["A.B.g.cs", "A.E.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>A rejected file takes no names from others.</summary>
    [Fact]
    public void ARefusedFilesNamesAreFree() =>
        Assert.Equal(["A.B.g.cs", "A.C.g.cs"], Run(("A", "B"), ("A.B", "C"), ("A", "C")).Sources.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void NamesThatOnlyBeginAlikeAreNoClash()
    {
        GeneratorDriverHarness run = Run(("A", "B"), ("A.Bc", "D"), ("A.b", "C"), ("A.BB.B", "B"), ("B", "A"));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(CodeCompiler.Complaints(run.Output));
    }

    private static GeneratorDriverHarness Run(params (string Namespace, string Class)[] files) => GeneratorDriverHarness.Run(
        FakeCompiler.Generator,
        [],
        [.. files.Select((file, i) => new TestFactsFile(
            FormattableString.Invariant($"/project/{i + 1}.yaml"), FormattableString.Invariant($"{file.Class} {i + 1}"), ("ChangzhouFactsNamespace", file.Namespace)))]);
}
