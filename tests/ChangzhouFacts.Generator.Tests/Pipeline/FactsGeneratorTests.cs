using System.Text;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.Pipeline;

/// <summary>Which files are compiled, with which options, and how diagnostics and internal errors are reported.</summary>
public sealed class FactsGeneratorTests
{
    private const string Path = "/project/rates.yaml";

    [Theory]
    [InlineData("true", 1)]
    [InlineData("True", 1)]
    [InlineData("TRUE", 1)]
    [InlineData("false", 0)]
    [InlineData("lock", 0)]
    [InlineData("", 0)]
    public void OnlyMarkedFilesAreCompiled(string mark, int sources) =>
        Assert.Equal(sources, Run(new TestFactsFile(Path, "Rates 47", ("ChangzhouFacts", mark))).Sources.Count);

    [Fact]
    public void AFileThatTheProjectNamesTwiceIsCompiledOnce()
    {
        GeneratorDriverHarness run = Run(new TestFactsFile(Path, "Rates 47 warn"), new TestFactsFile(Path, "Rates 47 warn"));

        Assert.Single(run.Sources);
        Assert.Single(run.Diagnostics);
    }

    [Fact]
    public void MetadataAndPropertiesReachTheCompiler()
    {
        FactsFile? seen = null;
        var generator = new FactsGenerator(
            (file, cancellationToken) =>
            {
                seen = file;
                return FakeCompiler.Compile(file, cancellationToken);
            },
            FactsEmitter.Emit);
        var marked = new TestFactsFile(
            Path, "Rates 47", ("ChangzhouFactsClass", "A"), ("ChangzhouFactsNamespace", "B"), ("ChangzhouFactsVisibility", "nonsense"));

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(generator, [("RootNamespace", "C"), ("ChangzhouFactsVisibility", "D")], marked);

        Assert.Equal(new Compiler.CompilationOptions("C", "A", "B", "nonsense", "D"), seen!.Options);
        Assert.Equal(["B.A.g.cs"], run.Sources.Keys);
    }

    [Theory]
    [InlineData("public", "public static partial class Rates")]
    [InlineData("", "internal static partial class Rates")]
    public void TheVisibilityOfTheItemIsThatOfTheClass(string visibility, string declaration) =>
        Assert.Contains(
            declaration,
            Assert.Single(GeneratorDriverHarness.Run(
                new FactsGenerator(), [], new TestFactsFile(Path, "schema: 1\ndataset: rates\nfacts: {}\n", ("ChangzhouFactsVisibility", visibility))).Sources).Value,
            StringComparison.Ordinal);

    [Fact]
    public void WhatTheProjectDoesNotSayIsNull()
    {
        FactsFile? seen = null;
        var generator = new FactsGenerator(
            (file, cancellationToken) =>
            {
                seen = file;
                return FakeCompiler.Compile(file, cancellationToken);
            },
            FactsEmitter.Emit);

        GeneratorDriverHarness.Run(generator, [], new TestFactsFile(Path, "Rates 47"));

        Assert.Equal(new Compiler.CompilationOptions(), seen!.Options);
    }

    [Fact]
    public void AFileWithoutTextIsUnreadable() =>
        Assert.Equal($"{Path}(1,1): error CZF2998: this is wrong: Unreadable", Print(Run(new TestFactsFile(Path, null))));

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void ATextThatTheHostReadInAnotherEncodingIsNotUtf8(string encoding) =>
        Assert.Equal(
            $"{Path}(1,1): error CZF2998: this is wrong: NotUtf8",
            Print(Run(new TestFactsFile(Path, "Rates 47") { Encoding = Encoding.GetEncoding(encoding) })));

    [Fact]
    public void ATextWithoutAnEncodingIsTakenAsItIs() =>
        Assert.Single(Run(new TestFactsFile(Path, "Rates 47") { Encoding = null }).Sources);

    [Fact]
    public void FindingsStandAtTheirPlaceAndKeepTheirSeverity()
    {
        GeneratorDriverHarness run = Run(new TestFactsFile(Path, "Rates 47 warn error"));

        Assert.Equal(
            [$"{Path}(1,10): warning CZF2999: this is odd: warn", $"{Path}(1,15): error CZF2998: this is wrong: error"],
            run.Diagnostics.Select(Print));
        Assert.Single(run.Sources);
    }

    [Fact]
    public void ErrorsCannotBeSwitchedOffAndWarningsCan()
    {
        GeneratorDriverHarness run = Run(new TestFactsFile(Path, "Rates 47 warn error"));

        Assert.Equal(
            [false, true],
            run.Diagnostics.Select(diagnostic => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)));
        Assert.All(run.Diagnostics, diagnostic => Assert.EndsWith(
            "#" + diagnostic.Id.ToLowerInvariant(), diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("ChangzhouFacts", diagnostic.Descriptor.Category));
    }

    [Fact]
    public void TwoFilesWithOneClassLeaveItToTheFirstPath()
    {
        var later = new TestFactsFile("/project/b/facts.yaml", "Rates 2");
        var first = new TestFactsFile("/project/a/facts.yaml", "Rates 1");
        var third = new TestFactsFile("/project/c/facts.yaml", "rates 3");

        GeneratorDriverHarness run = Run(later, third, first);

        Assert.Contains("const int Value = 1;", Assert.Single(run.Sources).Value, StringComparison.Ordinal);
        Assert.Equal(
            [
                "/project/b/facts.yaml(1,1): error CZF1090: 'a/facts.yaml' already makes the class Sample.Rates; give this file another 'class', or its item another ChangzhouFactsClass",
                "/project/c/facts.yaml(1,1): error CZF1090: 'a/facts.yaml' already makes the class Sample.Rates; give this file another 'class', or its item another ChangzhouFactsClass",
            ],
            run.Diagnostics.Select(Print).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OneClassNameInTwoNamespacesIsNoClash() =>
        Assert.Equal(2, Run(new TestFactsFile("/a.yaml", "Rates 1"), new TestFactsFile("/b.yaml", "Rates 2", ("ChangzhouFactsNamespace", "Other"))).Sources.Count);

    [Fact]
    public void AFaultInTheCompilerIsAnErrorAtTheFile() =>
        Assert.Equal(
            $@"{Path}(1,1): error CZF9001: the facts compiler failed on this file; this is a fault of the compiler, not of the file: InvalidOperationException: two  lines \u202E {{0}}",
            Print(Run(new TestFactsFile(Path, "Rates 47 throw"))));

    [Fact]
    public void ACancellationThatNobodyAskedForIsAFault() =>
        Assert.StartsWith(
            $"{Path}(1,1): error CZF9001: ",
            Print(Run(new TestFactsFile(Path, "Rates 47 cancel"))),
            StringComparison.Ordinal);

    [Fact]
    public void AFaultInTheEmissionIsAnErrorAtTheFileAndTheOtherFilesCompile()
    {
        var generator = new FactsGenerator(
            FakeCompiler.Compile,
            (set, features, cancellationToken) => set.Class.Name == "Bad" ? throw new InvalidOperationException("oops") : FactsEmitter.Emit(set, features, cancellationToken));

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(
            generator, [], new TestFactsFile("/bad.yaml", "Bad 1"), new TestFactsFile("/good.yaml", "Good 2"));

        Assert.Equal(["Good.g.cs"], run.Sources.Keys);
        Assert.Equal(
            "/bad.yaml(1,1): error CZF9001: the facts compiler failed on this file; this is a fault of the compiler, not of the file: InvalidOperationException: oops",
            Print(run));
    }

    [Fact]
    public void AFindingAtAnImpossiblePlaceIsAFault()
    {
        var finding = new Compiler.Diagnostics.Diagnostic(new Compiler.Diagnostics.Finding(FakeCompiler.Error, default), new Compiler.Diagnostics.Location(-1, 0, 0, 0, 0, 0));
        var generator = new FactsGenerator((_, _) => new Compiler.CompilationResult(null, new([finding])), FactsEmitter.Emit);

        GeneratorDriverHarness run = GeneratorDriverHarness.Run(generator, [], new TestFactsFile(Path, ""));

        Assert.StartsWith($"{Path}(1,1): error CZF9001: ", Print(run), StringComparison.Ordinal);
    }

    [Fact]
    public void ACancellationThatWasAskedForIsPassedOn()
    {
        using var source = new CancellationTokenSource();
        var generator = new FactsGenerator(
            (_, cancellationToken) =>
            {
                source.Cancel();
                cancellationToken.ThrowIfCancellationRequested();
                throw new InvalidOperationException("not reached");
            },
            FactsEmitter.Emit);

        Assert.Throws<OperationCanceledException>(() => GeneratorDriverHarness.Run(
            generator, [], source.Token, new TestFactsFile(Path, "Rates 47")));
    }

    [Fact]
    public void TheHintNameOfANameBeyondAsciiIsAscii() =>
        Assert.Equal(["+5E38+5DDE.Rates.g.cs"], Run(new TestFactsFile(Path, "Rates 1", ("ChangzhouFactsNamespace", "常州"))).Sources.Keys);

    [Fact]
    public void TheGeneratedCodeIsPartOfTheProject() =>
        Assert.Empty(CodeCompiler.Complaints(Run(new TestFactsFile(Path, "Rates 47")).AddCode("public class Use { public int X = Sample.Rates.Platforms.Value; }").Output));

    private static GeneratorDriverHarness Run(params TestFactsFile[] files) =>
        GeneratorDriverHarness.Run(FakeCompiler.Generator, [("RootNamespace", "Sample")], files);

    private static string Print(GeneratorDriverHarness run) => Print(Assert.Single(run.Diagnostics));

    private static string Print(Diagnostic diagnostic) => diagnostic.ToString();
}
