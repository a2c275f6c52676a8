using System.Globalization;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>The same files give the same code and the same diagnostics, on any machine, at any time and in any order.</summary>
public sealed class DeterminismTests
{
    private const string Published = "changzhou-facts-lock: 1\nfigure\t2023-01-19\t46\tint\tcount of x\tat-least\n";

    private const string Tabled = """
        schema: 1
        dataset: tabled
        sources: { s: { title: T } }
        codes: { land: { file: lands.csv, columns: { code: code, name: name, names: { et: et } } } }
        facts:
          a:
            label: A
            source: s
            unit: index
            by: land
            table: { file: tabled.long.csv, delimiter: ;, decimal: ',', columns: { land: land, period: jahr, value: wert } }

        """;

    private static readonly TestFactsFile[] Files =
    [
        .. new[] { "a", "b", "c" }.SelectMany(name => new[]
        {
            new TestFactsFile($"/project/{name}.yaml", RichFile.With("İıß 常州", "2.77 percent"), ("ChangzhouFactsClass", "Rich" + name)),
            new TestFactsFile($"/project/{name}.lock", Published, ("ChangzhouFacts", "lock")),
        }),
        new TestFactsFile("/project/broken.yaml", "schema: 1\ndataset: broken\nfacts:\n  iI: { lable: X, value: 1.234,5 }\n  ok: { label: L, unit: indxe, value: 1,5 }\n"),
        new TestFactsFile("/project/tabled.yaml", Tabled),
        new TestFactsFile("/project/tabled.long.csv", "land;jahr;wert\nFRA;2019;1234,5\nİı;2019;7\nDEU;2019;viel\nDEU;2020;-0,5\n", ("ChangzhouFacts", "table")),
        new TestFactsFile("/project/lands.csv", "code,name,et\nFRA,France,Prantsusmaa\nDEU,Germany,Saksamaa\n", ("ChangzhouFacts", "table")),
        new TestFactsFile("/project/twin.yaml", "schema: 1\ndataset: x\nclass: Richa\nfacts: {}\n"),
    ];

    private static readonly (string, string)[] Expected = Outcome(Files);

    public static TheoryData<string> CultureNames => ["tr-TR", "fa-IR", "ar-SA", "de-DE", "sv-SE", "th-TH", "hi-IN"];

    [Fact]
    public void TheFilesHaveCodeAndFindingsOfEverySeverity()
    {
        GeneratorDriverHarness run = Run(Files);

        Assert.Equal(5, run.Sources.Count);
        Assert.Equal(
            [DiagnosticSeverity.Info, DiagnosticSeverity.Warning, DiagnosticSeverity.Error],
            run.Diagnostics.Select(found => found.Severity).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void EveryCultureGivesTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Expected, Cultures.Run(culture, () => Outcome(Files)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("Asia/Shanghai")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Europe/Berlin")]
    [InlineData("UTC")]
    public void EveryTimeZoneGivesTheSame(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(Expected, Outcome(Files));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void EveryOrderOfTheFilesGivesTheSame()
    {
        var random = new Random(2022);
        for (int i = 0; i < 20; i++)
        {
            TestFactsFile[] files = [.. Files];
            random.Shuffle(files);

            Assert.Equal(Expected, Outcome(files));
        }
    }

    [Fact]
    public void EveryFolderGivesTheSameCode()
    {
        TestFactsFile[] moved = [.. Files.Select(file => file.In("/somewhere else/deeper/常州"))];

        Assert.Equal(
            Run(Files).Sources.OrderBy(source => source.Key, StringComparer.Ordinal),
            Run(moved).Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void ManyThreadsGiveTheSame()
    {
        var outcomes = new (string, string)[16][];
        Thread[] threads = [.. outcomes.Select((_, i) => new Thread(() => outcomes[i] = Outcome(Files)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(outcomes, outcome => Assert.Equal(Expected, outcome));
    }

    private static GeneratorDriverHarness Run(TestFactsFile[] files) => GeneratorDriverHarness.Run(files);

    /// <summary>The code by name and the diagnostics by place, in one order.</summary>
    private static (string, string)[] Outcome(TestFactsFile[] files)
    {
        GeneratorDriverHarness run = Run(files);
        return
        [
            .. run.Sources.Select(source => (source.Key, source.Value)).OrderBy(source => source.Key, StringComparer.Ordinal),
            .. run.Diagnostics.Select(found => ("", found.ToString())).OrderBy(found => found.Item2, StringComparer.Ordinal),
        ];
    }
}
