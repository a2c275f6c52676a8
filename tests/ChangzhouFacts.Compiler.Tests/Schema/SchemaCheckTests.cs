using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>An editor marks nothing that the compiler accepts, and most of what the compiler rejects.</summary>
public class SchemaCheckTests
{
    private const string Corpus = "tests/ChangzhouFacts.Generator.Tests/Corpus/";

    private const string Top = "schema: 1\ndataset: d\nsources: { s: { title: T } }\n";
    private const string Fact = "facts: { a: { label: L, source: s, text: x } }\n";

    public static TheoryData<string> RightExamples =>
        new(DiagnosticsPage.Sections.Where(section => section.Right is not null).Select(section => section.Id));

    public static TheoryData<string> SoundCorpus => new(
        Repository.Read(Corpus + "manifest.tsv").Split('\n')
            .Select(line => line.Split('\t'))
            .Where(row => row.Length > 1 && row[1] == "ok" && row[0].EndsWith(".yaml", StringComparison.Ordinal))
            .Select(row => row[0]));

    [Fact]
    public void TheFactsOfChangzhouAreRight() => Assert.Empty(FactsSchema.Check(Repository.Read("facts.yaml")));

    [Fact]
    public void TheFactsOfChangzhouNameTheSchemaForTheEditor()
    {
        const string Modeline = "# yaml-language-server: $schema=";
        string first = Repository.Read("facts.yaml").Split('\n')[0];

        Assert.StartsWith(Modeline, first, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, first[Modeline.Length..])));
    }

    [Theory]
    [MemberData(nameof(RightExamples))]
    public void ARightExampleOfTheDiagnosticsIsRight(string id) =>
        Assert.Empty(FactsSchema.Check(DiagnosticsPage.Find(id).Right!.File));

    [Theory]
    [MemberData(nameof(SoundCorpus))]
    public void ASoundFileOfTheCorpusIsRight(string file) => Assert.Empty(FactsSchema.Check(Repository.Read(Corpus + file)));

    [Theory]
    [InlineData("docs/schema.md")]
    [InlineData("docs/recipes.md")]
    [InlineData("docs/api.md")]
    [InlineData("README.md")]
    public void TheExampleOfAPageIsRight(string page)
    {
        string[] examples = Repository.Read(page).Split("```yaml\n").Skip(1).Select(part => part.Split("```")[0]).ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Empty(FactsSchema.Check(example)));
    }

    // Values that YAML and the compiler read differently.
    [Theory]
    [InlineData("value: 2.770")]
    [InlineData("value: -5")]
    [InlineData("value: 6.02214076e23, type: double")]
    [InlineData("value: 9999999999999999999999999999")]
    [InlineData("value: 5, as-of: \"2022\"")]
    [InlineData("value: 5, as-of: 0987")]
    [InlineData("value: 5, as-of: 2022-10-24")]
    [InlineData("values: { 0987: 5, 2022: 6 }")]
    [InlineData("values: { \"2022\": 5 }")]
    [InlineData("values: { 2017/2022: { value: 5, note: 12 } }")]
    [InlineData("text: no")]
    [InlineData("text: 12")]
    [InlineData("text: true")]
    [InlineData("text: 2022-10-24")]
    [InlineData("text: .inf")]
    [InlineData("text: \"\"")]
    [InlineData("text: [x, 12, yes, \" \"]")]
    [InlineData("value: 47, printed: 47, at: \" x\", note: \"\\n x\"")]
    [InlineData("value: 5, labels: { no: 12, zh-Hans: x, x-own: x, en-a-bb: x, null: x, true: x }")]
    [InlineData("value: 5, unit: \"ucum:kg/(m2.s)\"")]
    [InlineData("value: 5, unit: per, of: 1, per: 10000, for: 2")]
    [InlineData("value: 5, per: 10000, for: person, unit: per, of: patent")]
    [InlineData("value: 5, qualifier: nearly, lower: 4")]
    [InlineData("value: 5, uncertainty: 0")]
    [InlineData("value: 5, revisions: []")]
    [InlineData("text: x, revisions: [{ date: 2023-01-01, was: 12, reason: 13 }]")]
    [InlineData("text: x, revisions: [{ date: 2023-01-01, was: \"\", reason: R, period: 2022, was-unit: CNY, was-qualifier: about, source: s }]")]
    [InlineData("values: { 2017: 5, 2022: 6 }, claim: { from: 2017, to: \"2022\", relative: 0.2 }")]
    public void WhatTheCompilerAcceptsInAFactIsRight(string keys)
    {
        string file = Build.Head + $"  a: {{ label: L, {keys} }}\n";

        Assert.False(HasError(file));
        Assert.Empty(FactsSchema.Check(file));
    }

    [Theory]
    [InlineData("schema: 1\ndataset: d\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: true\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nclass: _x\nnamespace: A.B_1.c\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nclass: True\nnamespace: true\ntitle: 12\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, sha256: 1111111111111111111111111111111111111111111111111111111111111111 } }\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, url: \"HTTPS://常州.example/a?b\", language: no, published: 2023-01-19T09:10Z } }\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nsources: { true: { title: T }, null: { title: T } }\nfacts: { null: { label: L, source: true, text: x } }\n")]
    [InlineData(Top + "defaults: {}\nwithdrawn: {}\n" + Fact)]
    [InlineData(Top + "withdrawn: { z: { date: 2023-01-01, reason: R, period: 2017/2022 } }\n" + Fact)]
    [InlineData(Top + "withdrawn: { z: [{ date: 2023-01-01, reason: R, period: 2016 }, { date: 2023-01-01, reason: R, period: 2017 }] }\n" + Fact)]
    [InlineData(Top + "facts: { a: { label: L, source: s, value: 5, unit: index, as-of: 2022 } }\n")]
    [InlineData(Top + "defaults: { unit: per, of: x }\nfacts: { a: { label: L, source: s, value: 5, as-of: 2022, per: 10, for: y } }\n")]
    [InlineData(Top + "defaults: { source: s, unit: count, of: x, as-of: 2022, type: int }\nfacts: { a: { label: L, value: 5 }, b: { label: L, unit: CNY, values: { 2022: 5 } }, c: { label: L, text: x } }\n")]
    public void WhatTheCompilerAcceptsInAFileIsRight(string file)
    {
        Assert.False(HasError(file));
        Assert.Empty(FactsSchema.Check(file));
    }

    /// <summary>An editor cannot distinguish the word <c>null</c> from a missing value; both are mistakes. The quoted word is not.</summary>
    [Theory]
    [InlineData("schema: 1\ndataset: null\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, language: null } }\nfacts: {}\n")]
    [InlineData("schema: 1\ndataset: d\nsources: { null: { title: T } }\nfacts: { a: { label: L, source: null, text: x } }\n")]
    public void TheBareWordNullIsNoWord(string file)
    {
        string quoted = file.Replace(": null", ": \"null\"", StringComparison.Ordinal);

        Assert.Equal(["CZF1004"], Build.Ids(Build.Text(file)).Except(["CZF1014"]));
        Assert.Contains(FactsSchema.Check(file), finding => finding.Contains("it is not of type", StringComparison.Ordinal));
        Assert.False(HasError(quoted));
        Assert.Empty(FactsSchema.Check(quoted));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void PrintedWordsAreMeasuredAsTheCompilerDoes(int length, bool isRight)
    {
        string astral = Build.Head + "  a: { label: L, text: x, printed: " + string.Concat(Enumerable.Repeat("\U0001F600", length)) + " }\n";
        string plain = Build.Head + "  a: { label: L, text: x, printed: " + new string('x', length) + " }\n";

        Assert.Equal(isRight, FactsSchema.Check(astral).Count == 0);
        Assert.Equal(isRight, FactsSchema.Check(plain).Count == 0);
    }

    [Theory]
    [InlineData("lable: L, value: 5", "/facts/a/lable: it may not be here")]
    [InlineData("value: 5, text: x", "/facts/a/text: it may not be here")]
    [InlineData("value: 5, values: { 2022: 5 }", "/facts/a/values: it may not be here")]
    [InlineData("values: { 2022: 5 }, text: x", "/facts/a/values: it may not be here")]
    [InlineData("note: x", "/facts/a: it has none of the forms")]
    [InlineData("value: \"5\"", "/facts/a/value: it is not of type")]
    [InlineData("value: 1_000", "/facts/a/value: it is not of type")]
    [InlineData("value: 18.5%", "/facts/a/value: it is not of type")]
    [InlineData("value: 1:30", "/facts/a/value: it is not of type")]
    [InlineData("value: ３", "/facts/a/value: it is not of type")]
    [InlineData("value: ~", "/facts/a/value: it is not of type")]
    [InlineData("value: [5]", "/facts/a/value: it is not of type")]
    [InlineData("value: { value: 5 }", "/facts/a/value: it is not of type")]
    [InlineData("values: 5", "/facts/a/values: it is not of type")]
    [InlineData("values: {}", "/facts/a/values: it has fewer keys")]
    [InlineData("values: { 2022: \"5\" }", "/facts/a/values/2022: it is not of type")]
    [InlineData("values: { 2022: {} }", "/facts/a/values/2022: it lacks 'value'")]
    [InlineData("values: { 2022: { valu: 5 } }", "/facts/a/values/2022/valu: it may not be here")]
    [InlineData("values: { 2022-13: 5 }", "/facts/a/values/2022-13: it does not match")]
    [InlineData("values: { 22: 5 }", "/facts/a/values/22: it does not match")]
    [InlineData("values: { 0000: 5 }", "/facts/a/values/0000: it does not match")]
    [InlineData("values: { 2022: 5 }, as-of: 2022", "/facts/a/as-of: it may not be here")]
    [InlineData("values: { 2022: 5 }, qualifier: about", "/facts/a/qualifier: it may not be here")]
    [InlineData("values: { 2022: 5 }, printed: five", "/facts/a/printed: it may not be here")]
    [InlineData("value: 5, as-of: 2017/2022", "/facts/a/as-of: it does not match")]
    [InlineData("value: 5, as-of: 12022", "/facts/a/as-of: it is above 9999")]
    [InlineData("value: 5, as-of: 2022-10-32", "/facts/a/as-of: it does not match")]
    [InlineData("value: 5, claim: { from: 2017, to: 2022, absolute: 1 }", "/facts/a/claim: it may not be here")]
    [InlineData("values: { 2017: 5 }, claim: { from: 2017, to: 2022 }", "/facts/a/claim: it has none or several of the forms")]
    [InlineData("values: { 2017: 5 }, claim: { from: 2017, to: 2022, absolute: 1, relative: 1 }", "/facts/a/claim: it has none or several of the forms")]
    [InlineData("values: { 2017: 5 }, claim: { from: 2017, absolute: 1 }", "/facts/a/claim: it lacks 'to'")]
    [InlineData("text: ~", "/facts/a/text: it is not of type")]
    [InlineData("text: []", "/facts/a/text: it has fewer entries")]
    [InlineData("text: [x, [y]]", "/facts/a/text/1: it is not of type")]
    [InlineData("text: x, unit: percent", "/facts/a/unit: it may not be here")]
    [InlineData("value: 5, unit: furlong", "/facts/a/unit: it has none of the forms")]
    [InlineData("value: 5, unit: RMB", "/facts/a/unit: it has none of the forms")]
    [InlineData("value: 5, unit: \"ucum:\"", "/facts/a/unit: it has none of the forms")]
    [InlineData("value: 5, unit: count", "/facts/a: it lacks 'of'")]
    [InlineData("value: 5, unit: per, of: x", "/facts/a: it lacks 'per'")]
    [InlineData("value: 5, unit: percent, per: 10", "/facts/a/unit: it is not \"per\"")]
    [InlineData("value: 5, unit: per, of: x, per: 0, for: y", "/facts/a/per: it is below 1")]
    [InlineData("value: 5, unit: per, of: x, per: \"10\", for: y", "/facts/a/per: it is not of type")]
    [InlineData("value: 5, qualifier: abaut", "/facts/a/qualifier: it is none of the words")]
    [InlineData("value: 5, qualifier: exact, lower: 4", "/facts/a/qualifier: it is none of the words")]
    [InlineData("value: 5, lower: 4", "/facts/a: it lacks 'qualifier'")]
    [InlineData("values: { 2022: { value: 5, upper: 6 } }", "/facts/a/values/2022: it lacks 'qualifier'")]
    [InlineData("value: 5, uncertainty: -1", "/facts/a/uncertainty: it is below 0")]
    [InlineData("value: 5, scale: thousands", "/facts/a/scale: it is none of the words")]
    [InlineData("value: 5, type: dubble", "/facts/a/type: it is none of the words")]
    [InlineData("value: 5, printed: \" \"", "/facts/a/printed: it does not match")]
    [InlineData("value: 5, at: \" \"", "/facts/a/at: it does not match")]
    [InlineData("value: 5, at: ~", "/facts/a/at: it is not of type")]
    [InlineData("value: 5, source: S", "/facts/a/source: it does not match")]
    [InlineData("value: 5, labels: { en_US: x }", "/facts/a/labels/en_US: it does not match")]
    [InlineData("value: 5, revisions: {}", "/facts/a/revisions: it is not of type")]
    [InlineData("value: 5, revisions: [{ date: 2023, was: 4, reason: R }]", "/facts/a/revisions/0/date: it is not of type")]
    [InlineData("value: 5, revisions: [{ date: 2023-01-01, was: x, reason: R }]", "/facts/a/revisions/0/was: it is not of type")]
    [InlineData("value: 5, revisions: [{ date: 2023-01-01, was: 4 }]", "/facts/a/revisions/0: it lacks 'reason'")]
    [InlineData("values: { 2022: 5 }, revisions: [{ date: 2023-01-01, was: 4, reason: R }]", "/facts/a/revisions/0: it lacks 'period'")]
    public void AMistakeInAFactIsMarked(string keys, string finding) => AssertMarked(Build.Head + $"  a: {{ label: L, {keys} }}\n", finding);

    [Theory]
    [InlineData("dataset: d\n" + Fact, ": it lacks 'schema'")]
    [InlineData("schema: 2\ndataset: d\nfacts: {}\n", "/schema: it is not 1")]
    [InlineData("schema: \"1\"\ndataset: d\nfacts: {}\n", "/schema: it is not 1")]
    [InlineData("schema: 1\ndataset: My_Data\nfacts: {}\n", "/dataset: it does not match")]
    [InlineData("schema: 1\ndataset: 12\nfacts: {}\n", "/dataset: it is not of type")]
    [InlineData("schema: 1\ndatset: d\nfacts: {}\n", "/datset: it may not be here")]
    [InlineData("schema: 1\ndataset: d\nclass: 1a\nfacts: {}\n", "/class: it does not match")]
    [InlineData("schema: 1\ndataset: d\nnamespace: A..B\nfacts: {}\n", "/namespace: it does not match")]
    [InlineData("schema: 1\ndataset: d\nvisibility: Public\nfacts: {}\n", "/visibility: it is none of the words")]
    [InlineData("schema: 1\ndataset: d\nfacts: []\n", "/facts: it is not of type")]
    [InlineData("schema: 1\ndataset: d\n" + Fact, ": it lacks 'sources'")]
    [InlineData(Top + "facts: { A: { label: L, source: s, text: x } }\n", "/facts/A: it does not match")]
    [InlineData(Top + "facts: { a--b: { label: L, source: s, text: x } }\n", "/facts/a--b: it does not match")]
    [InlineData(Top + "facts: { a: }\n", "/facts/a: it is not of type")]
    [InlineData(Top + "facts: { a: { source: s, text: x } }\n", "/facts/a: it lacks 'label'")]
    [InlineData(Top + "facts: { a: { label: L, text: x } }\n", "/facts/a: it lacks 'source'")]
    [InlineData(Top + "facts: { a: { label: L, source: s, as-of: 2022, value: 5 } }\n", "/facts/a: it lacks 'unit'")]
    [InlineData(Top + "facts: { a: { label: L, source: s, unit: index, value: 5 } }\n", "/facts/a: it lacks 'as-of'")]
    [InlineData(Top + "defaults: { at: x }\n" + Fact, "/defaults/at: it may not be here")]
    [InlineData(Top + "withdrawn: { z: { date: 2023-01-01 } }\n" + Fact, "/withdrawn/z: it lacks 'reason'")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: {} }\n" + Fact, "/sources/s: it lacks 'title'")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, titel: T } }\n" + Fact, "/sources/s/titel: it may not be here")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, printed: yes } }\n" + Fact, "/sources/s/printed: it is none of the words")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, url: ftp://example.org } }\n" + Fact, "/sources/s/url: it does not match")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, published: 2023-01-19 09:10 } }\n" + Fact, "/sources/s/published: it does not match")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, language: english! } }\n" + Fact, "/sources/s/language: it does not match")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, body-starts-at-block: 0 } }\n" + Fact, "/sources/s/body-starts-at-block: it is below 1")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, sha256: abc } }\n" + Fact, "/sources/s/sha256: it does not match")]
    [InlineData("schema: 1\ndataset: d\nsources: { s: { title: T, review-by: 2023 } }\n" + Fact, "/sources/s/review-by: it is not of type")]
    public void AMistakeInAFileIsMarked(string file, string finding) => AssertMarked(file, finding);

    [Fact]
    public void WhateverTheCompilerAcceptsIsNotMarked()
    {
        int accepted = 0;
        Gen.Int.Select(seed => new RandomFacts(new Random(seed)).File()).Sample(
            file =>
            {
                if (HasError(file))
                {
                    return true;
                }

                accepted++;
                return FactsSchema.Check(file).Count == 0;
            },
            iter: 10_000, threads: 1);

        Assert.True(accepted > 1_000, $"Only {accepted} of the files are sound, which shows little.");
    }

    private static bool HasError(string file) => FactsCompiler
        .Compile(FactsText.Of(file), new CompilationOptions(), CancellationToken.None)
        .Diagnostics.Any(found => found.Rule.Severity == Severity.Error);

    private static void AssertMarked(string file, string finding)
    {
        Assert.True(HasError(file));
        Assert.Contains(FactsSchema.Check(file), found => found.StartsWith(finding, StringComparison.Ordinal));
    }
}
