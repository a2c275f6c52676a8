using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding;

/// <summary>Ids, the C# names created from them, and the project's settings for the class.</summary>
public class NameTests
{
    private const string Rest = "sources: { s: { title: T } }\nfacts: { a: { label: L, source: s, text: x } }\n";

    [Theory]
    [InlineData("a", "A")]
    [InlineData("patents-per-10000-people", "PatentsPer10000People")]
    [InlineData("x-1-2-3", "X123")]
    [InlineData("title-i", "TitleI")]
    [InlineData("class", "Class")]
    [InlineData("system", "System")]
    [InlineData("fact2", "Fact2")]
    [InlineData("az-za-z0", "AzZaZ0")]
    public void AnIdBecomesANameInPascalCase(string id, string name) =>
        Assert.Equal(name, Build.SoundFact(Build.Facts(id + ": { label: L, value: 5 }")).Name);

    [Theory]
    [InlineData("A")]
    [InlineData("aB")]
    [InlineData("a_b")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("1a")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("caf\u00E9")]
    [InlineData("\u0430")]
    [InlineData("\"\"")]
    [InlineData("\"a \"")]
    [InlineData("~")]
    [InlineData("2022")]
    [InlineData("../a")]
    public void WhatIsNoIdIsOneErrorAndLosesItsFact(string id)
    {
        CompilationResult result = Build.Facts(id + ": { label: L, value: 5 }\nb: { label: L, value: 6 }\n");

        Assert.Equal(["1,1 CZF1006"], Build.Places(result, Build.HeadLines, 2));
        Assert.Equal("b", Assert.Single(result.Facts!.Facts).Id);
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void AnIdHasAtMost128Characters(int length, bool isValid)
    {
        CompilationResult result = Build.Facts(new string('a', length) + ": { label: L, value: 5 }");

        Assert.Equal(isValid ? [] : ["CZF1007"], Build.Ids(result));
        Assert.Equal(isValid ? 1 : 0, result.Facts!.Facts.Count);
    }

    [Theory]
    [InlineData("class", 500, true)]
    [InlineData("class", 501, false)]
    [InlineData("namespace", 500, true)]
    [InlineData("namespace", 501, false)]
    public void ANameHasAtMost500Characters(string key, int length, bool isValid)
    {
        // Two parts of a namespace, so that each is short enough.
        string name = key == "class" ? new string('a', length) : "a." + new string('b', length - 2);

        Assert.Equal(isValid, Build.Ids(Build.Text($"schema: 1\ndataset: d\n{key}: {name}\n" + Rest)).Length == 0);
    }

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 499)]
    [InlineData(502, 500)]
    public void AProjectWithALongerNamespaceGivesWhatCanBeTaken(int length, int taken)
    {
        // The 500th character of the second is a dot.
        string root = length == 501 ? new string('a', 499) + ".b" : new string('a', length);
        CompilationResult result = Build.Text("schema: 1\ndataset: d\n" + Rest, new CompilationOptions(RootNamespace: root));

        Assert.Equal(root[..taken], result.Facts!.Class.Namespace);
    }

    [Theory]
    [InlineData("equals")]
    [InlineData("get-hash-code")]
    [InlineData("get-type")]
    [InlineData("to-string")]
    [InlineData("memberwise-clone")]
    [InlineData("finalize")]
    [InlineData("reference-equals")]
    [InlineData("all")]
    [InlineData("try-get")]
    [InlineData("try-get-value")]
    [InlineData("id")]
    [InlineData("fact")]
    [InlineData("latest")]
    [InlineData("value")]
    [InlineData("text")]
    [InlineData("texts")]
    [InlineData("quantities")]
    [InlineData("try-get-double")]
    [InlineData("units")]
    [InlineData("set")]
    [InlineData("codes")]
    [InlineData("try-get-value-on")]
    [InlineData("try-get-double-on")]
    [InlineData("fractions")]
    [InlineData("on")]
    [InlineData("try-get-on")]
    [InlineData("example")]
    public void ANameThatTheClassOrTheFactNeedsIsRefused(string id) =>
        Assert.Equal(["1,1 CZF1009"], Build.Places(Build.Facts(id + ": { label: L, value: 5 }"), Build.HeadLines, 2));

    [Theory]
    [InlineData("in2022", "2022: 1", true)]
    [InlineData("in2022", "2021: 1", false)]
    [InlineData("during2017-to2022", "2017/2022: 1", true)]
    [InlineData("from2017-to2022", "2017: 1, 2022: 1", true)]
    [InlineData("from2017-to2022", "2017: 1, 2018: 1, 2022: 1", true)]
    [InlineData("from2017-to2022", "2017: 1, 2022: x", true)]
    [InlineData("from2017-to2022", "2017: 1, 2021: 1", false)]
    public void AFactHasNoMemberOfItsOwnName(string id, string values, bool isRefused)
    {
        CompilationResult result = Build.Facts($"{id}: {{ label: L, values: {{ {values} }} }}");

        Assert.Equal(isRefused, Build.Ids(result).Contains("CZF1009"));
        Assert.Equal(isRefused ? 0 : 1, result.Facts!.Facts.Count);
    }

    [Fact]
    public void TheSecondOfTwoIdsWithOneNameIsRefusedAndTheFirstNamed()
    {
        CompilationResult result = Build.Facts("top-10: { label: L, value: 5 }\ntop10: { label: L, value: 6 }\n");

        Assert.Equal(["facts.yaml(2,1): error CZF1008: 'top10' has the same C# name Top10 as 'top-10' on line 8"], Build.Report(result, Build.HeadLines, 2));
        Assert.Equal("top-10", Assert.Single(result.Facts!.Facts).Id);
    }

    [Theory]
    [InlineData("dataset: my-set\n", "MySet", null)]
    [InlineData("dataset: d\nclass: Changzhou\n", "Changzhou", null)]
    [InlineData("dataset: d\nclass: class\n", "class", null)]
    [InlineData("dataset: d\nclass: _x1\n", "_x1", null)]
    [InlineData("dataset: d\nclass: ZzAa\n", "ZzAa", null)]
    [InlineData("dataset: equals\n", null, "2,10 CZF1010")]
    [InlineData("dataset: d\nclass: TryGet\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: A.B\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: 1a\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: St\u00E4dte\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: \"@class\"\n", null, "3,8 CZF1010")]
    [InlineData("dataset: set\n", null, "2,10 CZF1010")]
    [InlineData("dataset: d\nclass: Fractions\n", "Fractions", null)]
    [InlineData("dataset: d\nclass: __Find\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: __Image\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: __Facts\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: __Units\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: __\n", null, "3,8 CZF1010")]
    [InlineData("dataset: d\nclass: _A__b\n", "_A__b", null)]
    [InlineData("dataset: d\nclass: ~\n", null, "3,8 CZF1004")]
    [InlineData("dataset: My-Set\n", null, "2,10 CZF1006")]
    public void TheClassIsThatOfTheFileOrTheDatasets(string keys, string? name, string? place)
    {
        CompilationResult result = Build.Text("schema: 1\n" + keys + Rest);

        Assert.Equal(place is null ? [] : [place], Build.Places(result));
        Assert.Equal(name, result.Facts?.Class.Name);
    }

    [Theory]
    [InlineData("__Find")]
    [InlineData("__x")]
    public void NoItemHasAClassWithAPrivateName(string name)
    {
        CompilationResult result = Build.Text("schema: 1\ndataset: d\n" + Rest, new CompilationOptions(ClassName: name));

        Assert.Equal(
            [$"facts.yaml(1,1): error CZF1026: the project sets ChangzhouFactsClass to '{name}' for this file; names that begin with '__' are those of its private members"],
            Build.Report(result));
        Assert.Equal("D", result.Facts!.Class.Name);
    }

    [Theory]
    [InlineData("", null, null, "")]
    [InlineData("", "Acme.App", null, "Acme.App")]
    [InlineData("", "My-App.1st.class", null, "My_App._1st.class")]
    [InlineData("", "..a..b..", null, "a.b")]
    [InlineData("", "St\u00E4dte", null, "St\u00E4dte")]
    [InlineData("namespace: File.Own\n", "Acme.App", null, "File.Own")]
    [InlineData("namespace: a.class.b\n", null, null, "a.class.b")]
    [InlineData("namespace: File.Own\n", "Acme.App", "Item.Own", "Item.Own")]
    public void TheItemsNamespaceWinsOverTheFilesAndThatOverTheProjects(string key, string? root, string? item, string expected)
    {
        CompilationResult result = Build.Text("schema: 1\ndataset: d\n" + key + Rest, new CompilationOptions(RootNamespace: root, Namespace: item));

        Assert.Empty(Build.Report(result));
        Assert.Equal(expected, result.Facts!.Class.Namespace);
    }

    [Theory]
    [InlineData("a..b")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("St\u00E4dte")]
    [InlineData("a;b")]
    public void ANamespaceIsAsciiIdentifiersJoinedByDots(string name) =>
        Assert.Equal(["3,12 CZF1011"], Build.Places(Build.Text($"schema: 1\ndataset: d\nnamespace: {name}\n" + Rest)));

    [Theory]
    [InlineData("", null, null, false)]
    [InlineData("", null, "public", true)]
    [InlineData("", null, "Public", true)]
    [InlineData("visibility: internal\n", null, "public", false)]
    [InlineData("visibility: public\n", null, "internal", true)]
    [InlineData("visibility: public\n", "internal", "public", false)]
    [InlineData("visibility: internal\n", "public", null, true)]
    public void TheItemsVisibilityWinsOverTheFilesAndThatOverTheProjects(string key, string? item, string? project, bool isPublic)
    {
        CompilationResult result = Build.Text("schema: 1\ndataset: d\n" + key + Rest, new CompilationOptions(Visibility: item, DefaultVisibility: project));

        Assert.Empty(Build.Report(result));
        Assert.Equal(isPublic, result.Facts!.Class.IsPublic);
    }

    [Fact]
    public void TheItemsClassWinsOverTheFiles() => Assert.Equal(
        "Item", Build.Text("schema: 1\ndataset: d\nclass: File\n" + Rest, new CompilationOptions(ClassName: "Item")).Facts!.Class.Name);

    [Theory]
    [InlineData("lable", "did you mean 'label'?")]
    [InlineData("LABEL", "did you mean 'label'?")]
    [InlineData("asof", "did you mean 'as-of'?")]
    [InlineData("as_of", "did you mean 'as-of'?")]
    [InlineData("qualifer", "did you mean 'qualifier'?")]
    [InlineData("uncertanty", "did you mean 'uncertainty'?")]
    [InlineData("nonsense", "it can be label, labels, description, ")]
    public void AMisspeltKeyIsToldTheNearest(string key, string hint)
    {
        CompilationResult result = Build.Keys($"value: 5, {key}: x");

        string message = Assert.Single(result.Diagnostics).Message;
        Assert.StartsWith($"'{key}' is not a key of a fact; {hint}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFactWithAnErrorLosesOnlyItselfAndKeepsItsNames()
    {
        CompilationResult result = Build.Facts(
            "a: { label: L, values: { 2017: 1, 2022: x, 20: 1 } }\nb: { label: L, value: x }\nc: { label: !x L, text: [x] }\n"
            + "d: { text: x }\ne: { label: L, value: 5 }\n");

        CompiledFact[] facts = [.. result.Facts!.Facts];
        Assert.Equal([true, true, true, true, false], facts.Select(fact => fact.IsPlaceholder));
        Assert.Equal(["A", "B", "C", "D", "E"], facts.Select(fact => fact.Name));
        Assert.Equal([(FactKind.Series, false), (FactKind.Figure, false), (FactKind.Text, true), (FactKind.Text, false), (FactKind.Figure, false)], facts.Select(fact => (fact.Kind, fact.IsList)));
        Assert.Equal(["In2017", "In2022"], facts[0].ObservationNames);
        Assert.Equal(["From2017To2022"], facts[0].ChangeNames);
        Assert.Equal("Value", Assert.Single(facts[1].ObservationNames));
    }

    [Fact]
    public void APlaceholderNeverHasTwoChangesOfOneName()
    {
        CompilationResult result = Build.Keys("values: { 2017: 1, 2017/2020: 2, 2022: 3, 2022-10: 4, 2022-10-24: 5 }");

        IReadOnlyList<string> names = result.Facts!.Facts[0].ChangeNames;
        Assert.Equal(names.Distinct(), names);
        Assert.Equal(["From2017To2022", "From2022To2022_10", "From2022_10To2022_10_24", "From2017To2022_10_24"], names.Where(name => name != "From2017To2017"));
        Assert.Contains("From2017To2017", names);
    }
}
