using System.Globalization;
using System.Text;
using ChangzhouFacts.Compiler.Tests.Diagnostics;
using ChangzhouFacts.Compiler.Tests.Support;
using ChangzhouFacts.Image;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Families, whose members are distinguished by codes.</summary>
public class FamilyTests
{
    private const string Head = "schema: 1\ndataset: d\nsources: { s: { title: T } }\ncodes: { country: { values: { FRA: France, DEU: Germany } }, fuel: { values: { gas: Gas } } }\ndefaults: { source: s, unit: index }\nfacts:\n";

    private static readonly Gen<string> Code =
        from first in Gen.Char["abXYZ019_"]
        from rest in Gen.String[Gen.Char["abzXYZ0189._-"], 0, 20]
        select first + rest;

    // Another test covers codes with the same C# name; without constants they are not a mistake.
    private static readonly Gen<Family> Families =
        from lists in Code.HashSet[1, 6].Select(codes => codes.ToArray()).Array[1, 3]
        from places in Gen.Int[0, int.MaxValue].Array[1, 12]
        from figures in Gen.Int[-9_999, 9_999].Array[12]
        from form in Gen.OneOfConst("value", "values", "since", "text")
        select new Family(lists, places, figures, form);

    [Fact]
    public void ARandomFamilyIsADictionaryByCode() => Families.Sample(
        family =>
        {
            CompilationResult result = Build.Text(family.Write());
            Assert.Empty(Build.Report(result));
            Dictionary<string, int> expected = family.Members;
            FactSet set = result.Facts!.Set;
            Assert.Equal(expected.Keys, set.Facts.Select(fact => fact.Id));
            var collection = new FactCollection(SetCodec.Write(set, CancellationToken.None).ToPieces());
            foreach ((string id, int figure) in expected)
            {
                Assert.True(collection.TryGet(id, out Fact? fact));
                Assert.Equal("f", fact.Family);
                Assert.Equal(id.Split('/')[1..], fact.Codes.Select(code => code.Value));
                Assert.Equal("L, " + string.Join(", ", id.Split('/')[1..].Select(code => "label " + code)), fact.Label);
                Assert.Equal(figure.ToString(CultureInfo.InvariantCulture), fact.IsText ? fact.Texts[0] : fact.Observations[0].Value.ToDigits());
                Assert.False(collection.TryGet(id + "/x", out _));
                Assert.Equal(expected.ContainsKey(id[..^1]), collection.TryGet(id[..^1], out _));
            }
        },
        iter: 5 * Check.Iter);

    [Fact]
    public void TypePrecisionAndKindOfPeriodAreThoseOfTheFamily()
    {
        CompilationResult mixed = Build.Text(Head + "  a: { label: A, unit: count, of: car, by: country, values: { FRA: { 2020: 5 }, DEU: { 2020: 2.5 } } }\n");
        CompilationResult whole = Build.Text(Head + "  a: { label: A, unit: count, of: car, by: country, values: { FRA: { 2020: 5 }, DEU: { 2020: 3000000000 } } }\n");

        Assert.All(mixed.Facts!.Set.Facts, fact => Assert.Equal(NumberType.Decimal, fact.Type));
        Assert.Equal("[4.5, 5.5]", mixed.Facts.Set.Facts[0].Observations[0].Interval.ToString());
        Assert.All(whole.Facts!.Set.Facts, fact => Assert.Equal(NumberType.Int64, fact.Type));
        Assert.True(whole.Facts.Set.Facts[0].Observations[0].Interval.IsPoint);
    }

    [Fact]
    public void WhatTheFamilySaysHoldsForEachMember()
    {
        Fact[] facts = [.. Build.Text(Head + "  a: { label: A, subject: S, note: N, description: D, by: country, qualifier: at-least, status: forecast, precision: exact, values: { FRA: { 2020: 5 }, DEU: { 2020: { value: 6, qualifier: exact, status: estimated } } } }\n").Facts!.Set.Facts];

        Assert.All(facts, fact => Assert.Equal(("S", "N", "D"), (fact.Subject, fact.Note, fact.Description)));
        Assert.Equal([Qualifier.AtLeast, Qualifier.Exact], facts.Select(fact => fact.Observations[0].Qualifier));
        Assert.Equal([ObservationStatus.Forecast, ObservationStatus.Estimated], facts.Select(fact => fact.Observations[0].Status));
        Assert.True(facts[1].Observations[0].Interval.IsPoint);
    }

    [Fact]
    public void AWrongMemberLosesOnlyItself()
    {
        CompilationResult result = Build.Text(Head + "  a: { label: A, by: country, values: { FRA: { 2020: many }, DEU: { 2020: 6 } } }\n  b: { label: B, as-of: 2020, value: 1 }\n");

        Assert.Equal(["7,54 CZF2001"], Build.Places(result));
        Assert.Equal([("a/FRA", true), ("a/DEU", false), ("b", false)], result.Facts!.Facts.Select(fact => (fact.Id, fact.IsPlaceholder)));
        Assert.Equal(["a/DEU", "b"], result.Facts.Set.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void AnUnknownCodeLosesOnlyItsCombination()
    {
        CompilationResult result = Build.Text(Head + "  a: { label: A, by: [country, fuel], as-of: 2020, value: { FRA: { gas: 1 }, DEU: { gsa: 2, gas: 3 } } }\n");

        Assert.Equal(["facts.yaml(7,85): error CZF1032: 'gsa' is not a code of 'fuel'; did you mean 'gas'?"], Build.Report(result));
        Assert.Equal(["a/FRA/gas", "a/DEU/gas"], result.Facts!.Set.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void MembersAreRevisedOneByOne()
    {
        Fact[] facts = [.. Build.Text(Head + "  a: { label: A, by: country, values: { FRA: { 2020: 5 }, DEU: { 2020: 6 } }, revisions: [{ date: 2021-01-01, period: 2020, member: DEU, was: 7, reason: R }] }\n").Facts!.Set.Facts];

        Assert.Empty(facts[0].Revisions);
        Assert.Equal(7, facts[1].Revisions[0].Was?.ToDecimal());
    }

    [Fact]
    public void LabelsInALanguageTakeTheCodesLabelsInIt()
    {
        const string Codes = "codes: { c: { values: { A: { label: Ay, labels: { de: Ah } }, B: Bee } } }\n";

        Fact[] facts = [.. Build.Text("schema: 1\ndataset: d\nsources: { s: { title: T } }\n" + Codes + "facts:\n  a: { label: Family, labels: { de: Familie }, source: s, unit: index, as-of: 2020, by: c, value: { A: 1, B: 2 } }\n").Facts!.Set.Facts];

        Assert.Equal(["Family, Ay", "Family, Bee"], facts.Select(fact => fact.Label));
        Assert.Equal(["Familie, Ah", "Familie, Bee"], facts.Select(fact => fact.Labels[0].Text));
    }

    [Theory]
    [InlineData("value: { FRA: 12.096, DEU: 1500 }, as-of: 2020", false)]
    [InlineData("values: { FRA: { 2020: 12.096, 2021: 1500 }, DEU: { 2020: 900 } }", true)]
    public void APointOfThousandsIsOneAmongAllFiguresOfTheFamily(string figures, bool isSuspect) =>
        Assert.Equal(isSuspect ? ["CZF2014"] : [], Build.Ids(Build.Text(Head + $"  a: {{ label: A, by: country, {figures} }}\n")));

    [Fact]
    [Covers("CZF1036")]
    public void AListHasUpTo100000Codes()
    {
        string[] codes = [.. Enumerable.Range(0, 100_001).Select(i => FormattableString.Invariant($"    C{i}: L\n"))];
        string Write(int count) => "schema: 1\ndataset: d\ncodes:\n  c:\n   values:\n" + string.Concat(codes.Take(count)) + "facts: {}\n";

        Assert.Equal(["CZF1014"], Build.Ids(Build.Text(Write(100_000))));
        Assert.Equal(["facts.yaml(100006,5): error CZF1036: a code list has at most 100000 codes, and this is one more"], Build.Report(Build.Text(Write(100_001))).Where(line => line.Contains("error", StringComparison.Ordinal)));
    }

    [Fact]
    public void MembersCountAgainstTheLimit()
    {
        string codes = string.Concat(Enumerable.Range(0, 1_000).Select(i => FormattableString.Invariant($"    C{i}: L\n")));
        var text = new StringBuilder("schema: 1\ndataset: d\nconstants: none\nsources: { s: { title: T } }\ncodes:\n  c:\n   values:\n" + codes + "  e:\n   values:\n" + codes + "facts:\n  f:\n   label: L\n   source: s\n   unit: index\n   as-of: 2020\n   by: [c, e]\n   value:\n");
        for (int i = 0; i <= 100; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    C{i}:\n");
            for (int j = 0; j < (i < 100 ? 1_000 : 1); j++)
            {
                text.Append(CultureInfo.InvariantCulture, $"     C{j}: 1\n");
            }
        }

        CompilationResult result = Build.Text(text.ToString());

        Assert.Equal(["CZF1018"], Build.Ids(result));
        Assert.Equal(102_119, result.Diagnostics[0].Location.Line);
    }

    private sealed record Family(string[][] Lists, int[] Places, int[] Figures, string Form)
    {
        /// <summary>The id of each member with its figure, in the order of the file.</summary>
        public Dictionary<string, int> Members { get; } = Of(Lists, Places, Figures);

        public string Write()
        {
            var text = new StringBuilder("schema: 1\ndataset: d\nconstants: none\nsources: { s: { title: T } }\ncodes:\n");
            for (int i = 0; i < Lists.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  list-{i}: {{ values: {{ {string.Join(", ", Lists[i].Select(code => $"\"{code}\": label {code}"))} }} }}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"facts:\n  f:\n    label: L\n    source: s\n    by: [{string.Join(", ", Lists.Select((_, i) => $"list-{i}"))}]\n    {(Form == "text" ? "" : "unit: index\n    type: decimal\n    ")}{(Form == "value" ? "as-of: 2020\n    " : "")}{Form}:\n");
            Nest(text, [.. Members.Select(member => (member.Key.Split('/')[1..], member.Value))], 0);
            return text.ToString();
        }

        private void Nest(StringBuilder text, (string[] Codes, int Figure)[] members, int level)
        {
            string indent = new(' ', 6 + (2 * level));
            foreach (IGrouping<string, (string[] Codes, int Figure)> ofCode in members.GroupBy(member => member.Codes[level]))
            {
                text.Append(CultureInfo.InvariantCulture, $"{indent}\"{ofCode.Key}\":");
                if (level < Lists.Length - 1)
                {
                    text.Append('\n');
                    Nest(text, [.. ofCode], level + 1);
                    continue;
                }

                int figure = ofCode.First().Figure;
                text.Append(Form switch { "values" => $" {{ 2020: {figure} }}\n", "since" => $" {{ 2020-01-01: {figure}, 2021-01-01: ended }}\n", _ => $" {figure}\n" });
            }
        }

        private static Dictionary<string, int> Of(string[][] lists, int[] places, int[] figures)
        {
            var chosen = new Dictionary<string, int>();
            for (int i = 0; i < places.Length; i++)
            {
                int place = places[i];
                string id = "f";
                foreach (string[] list in lists)
                {
                    id += "/" + list[place % list.Length];
                    place /= list.Length;
                }

                chosen.TryAdd(id, figures[i % figures.Length]);
            }

            // In the file, the members with the same code are together.
            return InFile(chosen.Select(member => (member.Key.Split('/')[1..], member)), 0).ToDictionary(member => member.Key, member => member.Value);

            IEnumerable<KeyValuePair<string, int>> InFile(IEnumerable<(string[] Codes, KeyValuePair<string, int> Member)> members, int level) => level == lists.Length
                ? members.Select(member => member.Member)
                : members.GroupBy(member => member.Codes[level]).SelectMany(ofCode => InFile(ofCode, level + 1));
        }
    }
}
