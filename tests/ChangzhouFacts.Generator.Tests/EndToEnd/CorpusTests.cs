using System.Globalization;
using System.Text;
using System.Text.Json;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>
/// Facts files whose outcome is known, from the folder <c>Corpus</c>, whose README describes the two tables, and from a
/// second one of the same form if the environment variable <c>CHANGZHOUFACTS_CORPUS</c> names it.
/// </summary>
public sealed class CorpusTests
{
    private static readonly string[] Folders =
    [
        Path.Combine(TestProject.Directory, "Corpus"),
        .. Environment.GetEnvironmentVariable("CHANGZHOUFACTS_CORPUS") is { Length: > 0 } second ? new[] { second } : [],
    ];

    private static readonly ILookup<string, string[]> Values =
        Folders.SelectMany(folder => Table(folder, "values.tsv")).ToLookup(row => row[0], StringComparer.Ordinal);

    public static TheoryData<string, string, string> Examples()
    {
        var examples = new TheoryData<string, string, string>();
        foreach (string[] row in Folders.SelectMany(folder => Table(folder, "manifest.tsv")))
        {
            examples.Add(row[0], row[1], row[2]);
        }

        return examples;
    }

    [Fact]
    public void EveryFileOfTheCorpusIsInItsManifest() => Assert.Equal(
        Directory.GetFiles(Folders[0], "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
        Table(Folders[0], "manifest.tsv").Select(row => row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleGivesWhatItsManifestSays(string file, string outcome, string place)
    {
        GeneratorDriverHarness run = GeneratorDriverHarness.Run(new FactsGenerator(), [("RootNamespace", "Holdout")], Read(file));

        string[] errors = [.. run.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(Place)];
        Assert.DoesNotContain(run.Diagnostics, found => found.Id is "CZF9001" or "CS8785");
        Assert.True(run.Diagnostics.Length <= 101);
        Assert.All(run.Sources.Values, code => Assert.DoesNotContain(code, c => c is not ('\n' or (>= ' ' and <= '~'))));
        Assert.All(run.Sources.Values, code => Assert.Empty(CodeCompiler.Complaints(CodeCompiler.Create(LanguageVersion.Latest, nullable: true, code: [code]))));
        if (outcome == "ok")
        {
            Assert.Empty(run.Diagnostics);
        }

        if (outcome == "error")
        {
            Assert.NotEmpty(errors);
        }

        if (place.Length > 0)
        {
            Assert.Contains(place, errors);
        }

        if (outcome != "either" || errors.Length == 0)
        {
            CheckValues(file, run);
        }

        if (errors.Length == 0)
        {
            CheckRecords(Load(run));
        }
    }

    private static void CheckValues(string file, GeneratorDriverHarness run)
    {
        if (!Values.Contains(file))
        {
            return;
        }

        Type facts = Load(run);
        foreach (string[] row in Values[file])
        {
            Type fact = facts.GetNestedTypes().Single(type => (string?)type.GetField("Id")?.GetValue(null) == row[1]);
            if (row[2] == "string")
            {
                CheckTexts(row[3], fact);
            }
            else
            {
                CheckNumber(row[2], row[3], fact.GetField(row[4].Length == 0 ? "Value" : row[4])!.GetValue(null)!);
            }
        }
    }

    private static Type Load(GeneratorDriverHarness run) => CodeCompiler
        .Load(CodeCompiler.Create(LanguageVersion.Latest, code: [Assert.Single(run.Sources).Value]))
        .GetTypes()
        .Single(type => type is { IsNested: false, IsAbstract: true, IsSealed: true });

    /// <summary>What the compiler accepts, the records' own constructors must not refuse.</summary>
    private static void CheckRecords(Type facts)
    {
        var all = (IEnumerable<object>)facts.GetProperty("All")!.GetValue(null)!;
        Assert.All(all, fact => Assert.NotEmpty(fact.ToString()!));
    }

    private static void CheckTexts(string json, Type fact)
    {
        using var expected = JsonDocument.Parse(json);
        if (expected.RootElement.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal(expected.RootElement.EnumerateArray().Select(text => text.GetString()), (IReadOnlyList<string>)fact.GetProperty("Texts")!.GetValue(null)!);
        }
        else
        {
            Assert.Equal(expected.RootElement.GetString(), fact.GetField("Text")!.GetValue(null));
        }
    }

    private static void CheckNumber(string kind, string digits, object actual)
    {
        switch (kind)
        {
            case "int":
                Assert.Equal(int.Parse(digits, CultureInfo.InvariantCulture), actual);
                break;
            case "long":
                Assert.Equal(long.Parse(digits, CultureInfo.InvariantCulture), actual);
                break;
            case "decimal":
                Assert.Equal(decimal.GetBits(decimal.Parse(digits, CultureInfo.InvariantCulture)), decimal.GetBits((decimal)actual));
                break;
            case "double":
                Assert.Equal(
                    BitConverter.DoubleToInt64Bits(double.Parse(digits, CultureInfo.InvariantCulture)), BitConverter.DoubleToInt64Bits((double)actual));
                break;
            default:
                Assert.Equal(decimal.Parse(digits, CultureInfo.InvariantCulture), Convert.ToDecimal(actual, CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>As the compiler host reads it: UTF-8, or a code page where the bytes are not.</summary>
    private static TestFactsFile Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(Folders.Select(folder => Path.Combine(folder, file)).First(File.Exists));
        foreach (Encoding encoding in new[] { new UTF8Encoding(false, throwOnInvalidBytes: true), Encoding.Latin1 })
        {
            try
            {
                using var stream = new MemoryStream(bytes);
                Microsoft.CodeAnalysis.Text.SourceText text = Microsoft.CodeAnalysis.Text.SourceText.From(stream, encoding);
                return new TestFactsFile("/project/facts.yaml", text.ToString()) { Encoding = text.Encoding };
            }
            catch (DecoderFallbackException)
            {
                // Not UTF-8; the next encoding takes any bytes.
            }
        }

        throw new InvalidOperationException(file);
    }

    private static string Place(Diagnostic found)
    {
        FileLinePositionSpan span = found.Location.GetLineSpan();
        return FormattableString.Invariant($"{span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}");
    }

    private static IEnumerable<string[]> Table(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Select(line => line.Split('\t'));
}
