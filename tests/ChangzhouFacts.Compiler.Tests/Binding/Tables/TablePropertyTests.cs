using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>A table is a dictionary from member and period to figure.</summary>
public class TablePropertyTests
{
    [Fact]
    public void ARandomTableIsADictionaryOfItsFigures() => TableSketch.Any.Sample(
        sketch =>
        {
            (string yaml, string csv, Dictionary<string, string> expected) = sketch.Write();

            CompilationResult result = Build.Text(yaml, null, ("t/x.csv", csv));

            Assert.Empty(Build.Report(result));
            Dictionary<string, string> found = result.Facts!.Set.Facts.SelectMany(fact => fact.Observations.Select(
                observation => KeyValuePair.Create($"{fact.Id} {observation.Period}", observation.Value.ToDigits()))).ToDictionary();
            Assert.Equal(expected.OrderBy(figure => figure.Key, StringComparer.Ordinal), found.OrderBy(figure => figure.Key, StringComparer.Ordinal));
        },
        iter: 5 * Check.Iter);

    /// <summary>A mistake in one cell of any table is one error, with its rule and at its place.</summary>
    [Fact]
    public void AMistakeInACellIsOneErrorAtItsPlace() => Gen.Select(TableSketch.Any, Gen.Int[0, CellFault.All.Count - 1]).Sample(
        (sketch, number) =>
        {
            CellFault fault = CellFault.All[number];
            (string yaml, string csv, _) = sketch.Write(fault, out (int Line, int Column) place);
            if (place.Line == 0)
            {
                return;
            }

            Diagnostic found = Assert.Single(Build.Text(yaml, null, ("t/x.csv", csv)).Diagnostics);

            Assert.Equal((fault.Id, "t/x.csv", place), (found.Rule.Id, found.Location.Table, (found.Location.Line, found.Location.Column)));
        },
        iter: 10 * Check.Iter);

    /// <summary>Whatever the content of a table and of its facts, nothing throws, each diagnostic is within its file, and an error only excludes its own fact.</summary>
    [Fact]
    public void WhateverATableIsNothingIsThrown() => Gen.Select(TableSketch.Any, Gen.Int, Gen.Int[0, 5], Gen.Char[",;\"\n\t.0x:\u00A0\u202E"]).Sample(
        (sketch, seed, edits, noise) =>
        {
            (string yaml, string csv, _) = sketch.Write();
            var random = new Random(seed);
            for (int i = 0; i < edits; i++)
            {
                int place = random.Next(csv.Length);
                csv = random.Next(3) switch { 0 => csv.Remove(place, 1), 1 => csv.Insert(place, noise.ToString()), _ => csv[..place] + csv[^random.Next(csv.Length)..] } + "\n";
            }

            CompilationResult result = Build.Text(yaml, null, ("t/x.csv", csv));

            Assert.All(result.Diagnostics, finding => Assert.InRange(
                finding.Location.Offset + finding.Location.Length, 0, (finding.Location.Table is null ? yaml : csv).Length));
            Assert.DoesNotContain("CZF9001", Build.Ids(result));
            Assert.Equal(result.Facts!.Facts.Count(fact => !fact.IsPlaceholder), result.Facts.Set.Facts.Count);
            Assert.True(result.Diagnostics.Count > 0 || result.Facts.Set.Facts.Count > 0);
        },
        iter: 5 * Check.Iter);
}
