using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The generated code compiles without warnings in all supported settings.</summary>
public sealed class GeneratedCodeCompilesTests
{
    public static TheoryData<LanguageVersion, bool, bool, bool, Constants> Settings()
    {
        var settings = new TheoryData<LanguageVersion, bool, bool, bool, Constants>();
        bool[] both = [false, true];
        foreach (LanguageVersion language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp12, LanguageVersion.Latest, LanguageVersion.Preview })
        {
            foreach ((bool nullable, bool overflow, bool isPublic, Constants constants) in
                from a in both from b in both from c in both from d in Enum.GetValues<Constants>() select (a, b, c, d))
            {
                if (!nullable || language != LanguageVersion.CSharp7_3)
                {
                    settings.Add(language, nullable, overflow, isPublic, constants);
                }
            }
        }

        // These versions cover the differences of all others: nullable types came with 8, UTF-8 literals with 11.
        foreach (LanguageVersion language in new[]
        {
            LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp13, LanguageVersion.CSharp14,
        })
        {
            settings.Add(language, true, true, true, Constants.All);
        }

        return settings;
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void GeneratedCodeCompilesWithoutAWarning(LanguageVersion language, bool nullable, bool overflow, bool isPublic, Constants constants)
    {
        CompiledSet set = MixedSet.Builder().As(type => type with { IsPublic = isPublic }).With(constants).Described(MixedSet.OddText).Build();

        string code = FactsEmitter.Emit(set, new CodeFeatures(language >= LanguageVersion.CSharp11, HasNullableAnnotations: language >= LanguageVersion.CSharp8), CancellationToken.None);

        Assert.Empty(CodeCompiler.Complaints(CodeCompiler.Create(language, nullable, overflow, documentation: true, code)));
    }

    [Theory]
    [InlineData("", "record")]
    [InlineData("event.常州.class", "class")]
    [InlineData("System", "Facts")]
    [InlineData("Sample.System", "ChangzhouFacts")]
    [InlineData("ChangzhouFacts", "Facts")]
    public void NamesThatCouldMeanSomethingElseCompileWithoutAWarning(string ns, string className)
    {
        CompiledSet set = MixedSet.Builder().As(type => type with { Namespace = ns, Name = className }).Build();

        CSharpCompilation compilation = CodeCompiler.Create(LanguageVersion.CSharp7_3, code: [FactsEmitter.Emit(set, default, CancellationToken.None)]);

        Assert.Empty(CodeCompiler.Complaints(compilation));
    }

    [Fact]
    public void ASetWithoutFactsCompilesWithoutAWarning()
    {
        string code = FactsEmitter.Emit(new FactSetBuilder().Build(), default, CancellationToken.None);

        Assert.Empty(CodeCompiler.Complaints(CodeCompiler.Create(LanguageVersion.CSharp7_3, code: [code])));
    }

    [Fact]
    public void GeneratedCodeIsPrintableAsciiWithLineFeeds() =>
        Assert.All(FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None), c => Assert.True(c is '\n' or (>= ' ' and <= '~')));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void GeneratedCodeIsTheSameInEveryCulture(string culture)
    {
        string expected = FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);

        string actual = Cultures.Run(culture, () => FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void ADocumentationCommentNeverCarriesMarkupFromData()
    {
        string code = FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);

        string[] elements = [.. CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithDocumentationMode(Microsoft.CodeAnalysis.DocumentationMode.Parse))
            .GetRoot()
            .DescendantNodes(descendIntoTrivia: true)
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.XmlElementSyntax>()
            .Select(element => element.StartTag.Name.ToString())
            .Distinct()
            .Order(StringComparer.Ordinal)];

        Assert.Equal(["exception", "param", "remarks", "returns", "see", "summary"], elements);
        Assert.Equal(["https://example.org/"], CodeSkeleton.Links(CodeSkeleton.Parse(code)).Distinct());
    }

    [Fact]
    public void EmissionStopsWhenItIsCancelled() =>
        Assert.Throws<OperationCanceledException>(() => FactsEmitter.Emit(MixedSet.Builder().Build(), new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), new CancellationToken(true)));
}
