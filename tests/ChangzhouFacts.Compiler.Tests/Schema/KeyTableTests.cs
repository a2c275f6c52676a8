using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Tests.Support;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Tests.Schema;

/// <summary>The tables of keys and words are consistent with one another, with the enums, and with the reader.</summary>
public class KeyTableTests
{
    public static TheoryData<string> Keys => new(Mappings.All.SelectMany(table => table.Keys.Select(key => table.Name + " " + key.Name)));

    [Fact]
    public void TheDefaultsHaveTheKeysOfAFactThatCanBeDefault() => Assert.Equal(
        FactKeys.Table.Keys.Where(key => key.CanBeDefault).Select(key => key.Name).Order(StringComparer.Ordinal),
        DefaultsKeys.Table.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void AFactHasEachKeyOfAFigure() => Assert.Subset(FactKeys.Table.Names.ToHashSet(), ObservationKeys.Table.Names.ToHashSet());

    [Fact]
    public void EachFormIsThatOfOneKey()
    {
        FactForms[] forms = [.. FactKeys.Table.ExactlyOneOf.Select(key => key.Forms)];

        Assert.Equal(forms.Distinct(), forms);
        Assert.Equal(FactForms.All, forms.Aggregate((all, form) => all | form));
    }

    /// <summary>A key is known where its table says: using it there without a value is a different mistake from using an unknown one.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public void EachKeyIsRead(string mappingAndKey)
    {
        string table = mappingAndKey.Split(' ')[0];
        string key = mappingAndKey.Split(' ')[1];
        const string Top = "schema: 1\ndataset: d\nsources: { s: { title: T } }\n";
        const string Fact = "label: L, source: s, unit: index";
        string text = table switch
        {
            "file" => $"{key}: [[]]\n",
            "source" => $"schema: 1\ndataset: d\nsources: {{ s: {{ {key}: [[]] }} }}\nfacts: {{}}\n",
            "defaults" => Top + $"defaults: {{ {key}: [[]] }}\nfacts: {{}}\n",
            "code-list" when key == "columns" => Top + $"codes: {{ c: {{ file: c.csv, {key}: [[]] }} }}\nfacts: {{}}\n",
            "code-list-columns" => Top + $"codes: {{ c: {{ file: c.csv, columns: {{ {key}: [[]] }} }} }}\nfacts: {{}}\n",
            "table" => Top + $"facts: {{ a: {{ {Fact}, table: {{ {key}: [[]] }} }} }}\n",
            "table-columns" => Top + $"facts: {{ a: {{ {Fact}, table: {{ file: a.csv, columns: {{ {key}: [[]] }} }} }} }}\n",
            "code-list" => Top + $"codes: {{ c: {{ {key}: [[]] }} }}\nfacts: {{}}\n",
            "code" => Top + $"codes: {{ c: {{ values: {{ A: {{ {key}: [[]] }} }} }} }}\nfacts: {{}}\n",
            "withdrawal" => Top + $"withdrawn: {{ a: {{ {key}: [[]] }} }}\nfacts: {{}}\n",
            "fact" => Top + $"facts: {{ a: {{ {key}: [[]] }} }}\n",
            "observation" => Top + $"facts: {{ a: {{ {Fact}, values: {{ 2022: {{ {key}: [[]] }} }} }} }}\n",
            "revision" => Top + $"codes: {{ c: {{ values: {{ A: L }} }} }}\nfacts: {{ a: {{ {Fact}, as-of: 2022, by: c, value: {{ A: 5 }}, revisions: [{{ {key}: [[]] }}] }} }}\n",
            "restatement" => Top + $"facts: {{ a: {{ {Fact}, as-of: 2022, value: 5, restated: [{{ {key}: [[]] }}] }} }}\n",
            _ => Top + $"facts: {{ a: {{ {Fact}, values: {{ 2022: 5 }}, claim: {{ {key}: [[]] }} }} }}\n",
        };

        // A fact's form decides which of its other keys are read.
        string[] ids = Build.Ids(Build.Text(text));
        Assert.DoesNotContain("CZF1001", ids);
        Assert.True(ids.Contains("CZF1003") || table == "fact", mappingAndKey);
    }

    [Fact]
    public void TheWordsOfAnEnumAreInItsOrder()
    {
        AssertInOrder(EnumWords.Qualifiers);
        AssertInOrder(EnumWords.NumberTypes);
        AssertInOrder(EnumWords.PeriodKinds);
        AssertInOrder(EnumWords.FactKinds);
        AssertInOrder(EnumWords.Statuses);
    }

    [Fact]
    public void AUnitThatHasNoWordIsNotFound()
    {
        Assert.All(UnitWords.Codes, code => Assert.Equal(code, UnitWords.Find(code)?.Code));
        Assert.Null(UnitWords.Find("CNY"));
        Assert.Null(UnitWords.Find("Percent"));
        Assert.All(UnitWords.All.Where(unit => unit.NeedsOf is not null), unit => Assert.True(unit.TakesDefaultOf, unit.Code));
        Assert.All(UnitWords.All.Where(unit => unit.Difference is not null), unit => Assert.NotNull(UnitWords.Find(unit.Difference!)));
    }

    private static void AssertInOrder<T>(Vocabulary<T> words)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        Assert.Equal(values.Length, words.Count);
        for (int i = 0; i < values.Length; i++)
        {
            Assert.True(words.TryFind(words[i], out T value));
            Assert.Equal(values[i], value);
            Assert.Equal(words[i], words.WordFor(values[i]));
        }
    }
}
