using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Random facts files with known results. docs/testing.md describes how to run more of them.</summary>
public class WholeFileTests
{
    // Multiplied by CsCheck's own number of samples, which is 100 by default.
    private const int SoundFiles = 40;
    private const int FaultyFiles = 60;

    // No time limit, even if one is set.
    private const int OnlyIterations = -2;

    // Mistakes that are not in a piece of a file, with the tests that cover them.
    private static readonly string[] NoFaultOfAPiece =
    [
        "CZF0001", "CZF0002", "CZF0003", "CZF0016", "CZF0017", "CZF0018", "CZF1014", "CZF1018", "CZF1019", "CZF1026", "CZF1027", "CZF1036", "CZF1090", "CZF1091", "CZF1092", "CZF9001", // the whole file or project: FileRulesTests
        "CZF0005", "CZF0012", // lines outside of every piece: YamlSubsetTests
        "CZF0019", "CZF0020", "CZF0021", "CZF0022", "CZF0023", // tables: CsvFaultTests
        "CZF1040", "CZF1041", "CZF1042", "CZF1043", "CZF1044", "CZF1045", "CZF1046", "CZF1047", "CZF1048", "CZF1049", // tables: TableFaultTests
        "CZF3007", // a date that the project sets: ReviewTests
        "CZF3010", "CZF3011", "CZF3012", "CZF3013", "CZF3020", "CZF3021", // the lock: LockTests
        "CZF4001", // code beside the file: RepeatedFigureAnalyzerTests
    ];

    [Fact]
    public void ASoundFileGivesExactlyWhatItSays() => FileSketch.Sound.Sample(
        file =>
        {
            CompilationResult result = Build.Text(file.Write());

            Assert.Empty(Build.Report(result));
            Expectation.AssertSet(file, result.Facts!);
        },
        iter: SoundFiles * Check.Iter, print: file => file.Write());

    [Fact]
    public void OneFaultIsOneFindingAtItsPlaceAndCostsOneFact() =>
        Gen.Select(FileSketch.WithFacts(0, 4), Gen.OneOfConst(Faults.All), Gen.Int, (file, fault, seed) => new FaultyText(file, fault, seed)).Sample(
            faulty => faulty.AssertResult(Build.Text(faulty.Text)), iter: FaultyFiles * Check.Iter);

    [Fact]
    public void EveryFaultIsFound() => Assert.All(
        Faults.All,
        fault => Gen.Select(FileSketch.WithFacts(1, 1), Gen.Int, (file, seed) => new FaultyText(file, fault, seed)).Sample(
            faulty => faulty.AssertResult(Build.Text(faulty.Text)), iter: 1, time: OnlyIterations));

    [Fact]
    public void EveryRuleAboutAPieceOfAFileHasAFault() =>
        Assert.Equal(Rules.All.Select(rule => rule.Id).Except(NoFaultOfAPiece), Faults.All.Select(fault => fault.Id).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A file with a fault, after writing.</summary>
    private sealed class FaultyText
    {
        private readonly Fault _fault;
        private readonly FaultyFile _file;
        private readonly Place _place;

        public FaultyText(FileSketch file, Fault fault, int seed)
        {
            _fault = fault;
            _file = new FaultyFile(file, new Random(seed));
            _place = fault.Inject(_file);
            Text = file.Write();
        }

        public string Text { get; }

        public void AssertResult(CompilationResult result)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{_place.Piece.Line},{_place.Piece.Column + _place.Columns}");
            Assert.Equal([$"{place} {_fault.Id}"], Build.Places(result));
            if (_fault.Cost == Cost.Depends)
            {
                return;
            }

            Dictionary<string, CompiledFact> facts = result.Facts!.Facts.ToDictionary(fact => fact.Id);
            foreach (FactSketch sketch in _file.File.Facts)
            {
                Expectation.AssertFact(sketch, facts[sketch.Expected.Id]);
            }

            bool? isPlaceholder = facts.TryGetValue(_file.VictimKey.Text, out CompiledFact? victim) ? victim.IsPlaceholder : null;
            Assert.Equal(_fault.Cost switch { Cost.Fact => true, Cost.Nothing => false, _ => null }, isPlaceholder);
        }

        public override string ToString() => $"{_fault}\n{Text}";
    }
}
