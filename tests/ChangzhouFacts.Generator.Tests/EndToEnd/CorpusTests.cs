using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ChangzhouFacts.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>
/// Facts files with known outcomes: from the folder <c>Corpus</c>, whose README describes the two tables, and from a
/// second one of the same form, if the environment variable <c>CHANGZHOUFACTS_CORPUS</c> is set.
/// </summary>
/// <remarks>Rejected files and all others have separate classes, because the tests of one class run sequentially.</remarks>
public abstract class CorpusTests
{
    // Members of an internal class are internal.
    private const BindingFlags Members = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private const int StackSize = 1 << 20;
    private const long MaximumAllocation = 200 * 1024 * 1024;
    private static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(2);

    /// <summary>The corpora, our own first.</summary>
    protected static readonly string[] Folders =
    [
        Repository.PathOf("tests/ChangzhouFacts.Generator.Tests/Corpus"),
        .. Environment.GetEnvironmentVariable("CHANGZHOUFACTS_CORPUS") is { Length: > 0 } second ? new[] { second } : [],
    ];

    private static readonly ILookup<string, string[]> Values =
        Folders.SelectMany(folder => Table(folder, "values.tsv")).ToLookup(row => row[0], StringComparer.Ordinal);

    /// <summary>The rows of the manifests that are errors, or all others.</summary>
    protected static TheoryData<string, string, string> Examples(bool areErrors)
    {
        var examples = new TheoryData<string, string, string>();
        foreach (string[] row in Manifest.Where(row => row[1].StartsWith("error", StringComparison.Ordinal) == areErrors))
        {
            examples.Add(row[0], row[1], row[2]);
        }

        return examples;
    }

    /// <summary>The rows of the manifests.</summary>
    private static IEnumerable<string[]> Manifest => Folders.SelectMany(folder => Table(folder, "manifest.tsv"));

    /// <summary>Runs an example and compares its result with its row.</summary>
    protected static void Check(string file, string outcome, string place)
    {
        GeneratorDriverHarness run = RunWithinBounds(CorpusFile.Read(Folders.Select(folder => Path.Combine(folder, file)).First(File.Exists)));

        Diagnostic[] errors = [.. run.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)];
        Assert.DoesNotContain(run.Diagnostics, found => found.Id is "CZF9001" or "CS8785");
        Assert.True(run.Diagnostics.Length <= 101);
        Assert.All(run.Sources.Values, code => Assert.DoesNotContain(code, c => c is not ('\n' or (>= ' ' and <= '~'))));
        switch (outcome.Split(' '))
        {
            case ["ok"]:
                Assert.Empty(run.Diagnostics);
                break;
            case ["error", string id]:
                // One mistake is one error.
                Assert.Equal(id, Assert.Single(errors).Id);
                break;
            case ["warning", string id]:
                Assert.Equal(id, Assert.Single(run.Diagnostics).Id);
                break;
            case ["errors", .. string[] ids]:
                Assert.True(errors.Length > 1);
                Assert.Equal(ids, errors.Select(error => error.Id).Distinct().Order(StringComparer.Ordinal));
                break;
            case ["error"]:
                Assert.NotEmpty(errors);
                break;
            default:
                Assert.Equal("either", outcome);
                break;
        }

        if (place.Length > 0)
        {
            Assert.Contains(place, run.Diagnostics.Select(Place));
        }

        Type? facts = Load(run);
        if (outcome != "either" || errors.Length == 0)
        {
            CheckValues(file, facts);
        }

        if (errors.Length == 0)
        {
            CheckRecords(facts!);
        }
    }

    /// <summary>Runs the generator on the small stack of a build, and checks the limits for any file.</summary>
    private static GeneratorDriverHarness RunWithinBounds(TestFactsFile[] files)
    {
        GeneratorDriverHarness? run = null;
        TimeSpan fastest = TimeSpan.MaxValue;

        // A slow file is slow each time.
        for (int attempt = 0; attempt < 3 && fastest > MaximumTime; attempt++)
        {
            long allocated = 0;
            TimeSpan time = default;
            var thread = new Thread(
                () =>
                {
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    var clock = ThreadClock.Start();
                    run = GeneratorDriverHarness.Run(new FactsGenerator(), [("RootNamespace", "Holdout")], files);
                    time = clock.Elapsed;
                    allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                },
                StackSize);
            thread.Start();
            thread.Join();
            fastest = time < fastest ? time : fastest;
            Assert.InRange(allocated, 0, MaximumAllocation);
        }

        Assert.InRange(fastest, TimeSpan.Zero, MaximumTime);
        return run!;
    }

    private static void CheckValues(string file, Type? facts)
    {
        foreach (string[] row in Values[file])
        {
            Type fact = Nested(facts!).Single(type => (string?)type.GetField("Id", Members)?.GetValue(null) == row[1]);
            if (row[2] == "string")
            {
                CheckTexts(row[3], fact);
            }
            else
            {
                CheckNumber(row[2], row[3], fact.GetField(row[4].Length == 0 ? "Value" : row[4], Members)!.GetValue(null)!);
            }
        }
    }

    // The members of a family are nested in its class.
    private static IEnumerable<Type> Nested(Type type) => type.GetNestedTypes(Members).SelectMany(nested => Nested(nested).Prepend(nested));

    /// <summary>The generated class, which must compile without a warning; null if nothing was generated.</summary>
    private static Type? Load(GeneratorDriverHarness run)
    {
        if (run.Sources.Count == 0)
        {
            return null;
        }

        Assembly consumer = CodeCompiler.Load(CodeCompiler.Create(LanguageVersion.Latest, nullable: true, code: [Assert.Single(run.Sources).Value]));
        return consumer.GetTypes().Single(type => type is { IsNested: false, IsAbstract: true, IsSealed: true });
    }

    /// <summary>The constructors of the records must accept everything that the compiler accepts.</summary>
    private static void CheckRecords(Type facts)
    {
        var all = (FactCollection)facts.GetProperty("All", Members)!.GetValue(null)!;
        Assert.All(all, fact => Assert.Equal((true, fact), (all.TryGet(fact.Id, out Fact? found), found)));
    }

    private static void CheckTexts(string json, Type fact)
    {
        using var expected = JsonDocument.Parse(json);
        if (expected.RootElement.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal(expected.RootElement.EnumerateArray().Select(text => text.GetString()), (IReadOnlyList<string>)fact.GetProperty("Texts", Members)!.GetValue(null)!);
        }
        else
        {
            Assert.Equal(expected.RootElement.GetString(), fact.GetField("Text", Members)!.GetValue(null));
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

    // A place in a table includes its name.
    private static string Place(Diagnostic found)
    {
        FileLinePositionSpan span = found.Location.GetLineSpan();
        string file = Path.GetFileName(span.Path);
        return FormattableString.Invariant($"{(file == "facts.yaml" ? "" : file + ":")}{span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1}");
    }

    /// <summary>The rows of a table of a corpus.</summary>
    protected static IEnumerable<string[]> Table(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Select(line => line.Split('\t'));
}
