using System.Globalization;
using System.Text;
using System.Xml.Linq;
using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Diagnostics;

/// <summary>The rules about whole files and projects, which no short text can break.</summary>
public class FileRulesTests
{
    private const string Sound = "schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts: { a: { label: L, source: s, text: x } }\n";

    // A text with empty lines, for nodes that were not read.
    private static readonly LocatedText Lines = new("", new LineMap(new string('\n', 200_000)));

    [Fact]
    [Covers("CZF0001")]
    public void AFileThatCannotBeReadIsOneErrorAtTheFile() =>
        AssertOnly(Build.Text(FactsText.Unreadable), "facts.yaml(1,1): error CZF0001: the facts file cannot be read: it is missing, is a directory, or cannot be opened");

    [Theory]
    [InlineData("FF")]
    [InlineData("73 C3 28")]
    [InlineData("C0 80")]
    [InlineData("ED A0 80")]
    [InlineData("F4 90 80 80")]
    [InlineData("E2 82")]
    [Covers("CZF0002")]
    public void BytesThatAreNotUtf8AreOneErrorAtTheFile(string bytes) => AssertOnly(
        Build.Text(FactsText.Decode(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)))),
        "facts.yaml(1,1): error CZF0002: the facts file is not UTF-8 text; save it as UTF-8, with or without a byte order mark");

    [Theory]
    [InlineData(6_399, "", "value", null, "", "")]
    [InlineData(6_400, "", "value", "facts.yaml(4,1)", "32000 generated constants and methods add about 4 s and 320 MB", "write 'constants: none' for records and lookup only")]
    [InlineData(6_400, "constants: all\n", "value", "facts.yaml(4,12)", "32000 generated constants and methods add about 4 s and 320 MB", "write 'constants: none' for records and lookup only")]
    [InlineData(7_999, "constants: values\n", "value", null, "", "")]
    [InlineData(8_000, "constants: values\n", "value", "facts.yaml(4,12)", "32000 generated constants and methods add about 4 s and 320 MB", "write 'constants: none' for records and lookup only")]
    [InlineData(32_000, "constants: none\n", "value", null, "", "")]
    [InlineData(3_199, "constants: none\n", "since", null, "", "")]
    [InlineData(3_200, "constants: none\n", "since", "facts.yaml(4,12)", "32000 generated constants and methods add about 4 s and 320 MB", "put the facts into a project of their own, which is built only when they change")]
    [Covers("CZF1027")]
    public void ManyConstantsAreAWarningThatSaysWhatToWrite(int observations, string constants, string form, string? place, string price, string remedy)
    {
        string figure = form == "since" ? "since: { 2023: 1 }" : "as-of: 2023, value: 1";
        string facts = string.Concat(Enumerable.Range(0, observations).Select(i => FormattableString.Invariant($"  f{i}: {{ label: L, source: s, unit: index, {figure} }}\n")));

        string[] findings = Build.Report(Build.Text("schema: 1\ndataset: d\nsources: { s: { title: T } }\n" + constants + "facts:\n" + facts));

        Assert.Equal(place is null ? [] : [$"{place}: warning CZF1027: {price} to each build; {remedy}"], findings);
    }

    [Fact]
    [Covers("CZF1027")]
    public void ConstantsOfChangesAreWhatALongSeriesCosts()
    {
        // A class with three members for each fact, 4 600 figures with as many quantities, and five members for each of 4 600 changes; the last change is from the first figure to the last.
        string years = string.Join(", ", Enumerable.Range(0, 46).Select(i => FormattableString.Invariant($"{1970 + i}: 1.{i}")));
        string facts = string.Concat(Enumerable.Range(0, 100).Select(i => FormattableString.Invariant($"  f{i}: {{ label: L, source: s, unit: index, values: {{ {years} }} }}\n")));

        string[] findings = Build.Report(Build.Text("schema: 1\ndataset: d\nsources: { s: { title: T } }\nfacts:\n" + facts));

        Assert.Equal(
            ["facts.yaml(4,1): warning CZF1027: 32500 generated constants and methods add about 4 s and 325 MB to each build; write 'constants: values' for figures only, or 'constants: none' for records and lookup only"],
            findings);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16WithAByteOrderMarkIsNotUtf8(string encoding)
    {
        Encoding utf16 = Encoding.GetEncoding(encoding);

        Assert.Equal(FactsText.NotUtf8, FactsText.Decode([.. utf16.GetPreamble(), .. utf16.GetBytes(Sound)]));
    }

    [Fact]
    [Covers("CZF0003")]
    public void AFileOf64MiBIsReadAndOneByteMoreIsAnErrorAtTheFile()
    {
        byte[] bytes = new byte[FactsText.MaximumBytes + 1];
        Array.Fill(bytes, (byte)' ');

        Assert.Equal(FactsTextState.Read, FactsText.Decode(bytes[..^1]).State);
        AssertOnly(Build.Text(FactsText.Decode(bytes)), "facts.yaml(1,1): error CZF0003: the facts file is larger than 64 MiB; split it into several files");
    }

    [Fact]
    public void ADecodedTextIsMeasuredInBytesOfUtf8()
    {
        const int ThreeByteCharacters = (FactsText.MaximumBytes / 3) + 1;

        Assert.Equal(FactsTextState.TooLarge, FactsText.Of(new string('\u4E00', ThreeByteCharacters)).State);
        Assert.Equal(FactsTextState.Read, FactsText.Of(new string('\u4E00', ThreeByteCharacters - 1)).State);
        Assert.Equal(FactsTextState.Read, FactsText.Of(new string('a', ThreeByteCharacters)).State);
    }

    [Theory]
    [InlineData("figures", "a single value")]
    [InlineData("[figures]", "a list")]
    public void AFileThatIsNoMappingIsGivenNoName(string text, string kind) =>
        AssertOnly(Build.Text(text), "facts.yaml(1,1): error CZF1003: the file takes a mapping, not " + kind);

    [Fact]
    public void AByteOrderMarkIsDroppedAndDoesNotCount()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)];

        Assert.Equal(FactsText.Of(Sound), FactsText.Decode(bytes));
        Assert.Equal(FactsText.Of(Sound), FactsText.Decode(Encoding.UTF8.GetBytes(Sound)));
        Assert.Equal(FactsText.Of(""), FactsText.Decode([]));
        Assert.Equal(FactsText.Of(""), FactsText.Decode([0xEF, 0xBB, 0xBF]));
        Assert.Equal(["1,1 CZF1001"], Build.Places(Build.Text(FactsText.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("x: 1\n" + Sound)]))));
    }

    [Fact]
    public void ASecondByteOrderMarkIsAForbiddenCharacter() =>
        Assert.Equal(["1,1 CZF0004"], Build.Places(Build.Text(FactsText.Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)]))));

    [Theory]
    [InlineData(65_536, false)]
    [InlineData(65_537, true)]
    [InlineData(1_000_000, true)]
    [Covers("CZF0015")]
    public void ATextOf65536UnitsIsTheLongest(int length, bool isTooLong)
    {
        CompilationResult result = Build.Keys("text: " + new string('x', length));

        string message = string.Create(CultureInfo.InvariantCulture, $"this text is {length} characters long; at most 65536 are allowed");
        Assert.Equal(isTooLong ? [$"facts.yaml(8,31): error CZF0015: {message}"] : [], Build.Report(result));
    }

    [Fact]
    [Covers("CZF0017")]
    public void After100ErrorsOneLineCountsTheRest()
    {
        CompilationResult result = Build.Facts(string.Concat(Enumerable.Range(0, 130).Select(i => $"f{i}: {{ label: L, value: x }}\n")));

        string[] report = Build.Report(result);
        Assert.Equal(101, report.Length);
        Assert.Equal("facts.yaml(1,1): error CZF0017: 100 errors are shown; 30 more are not", report[^1]);
        Assert.All(report[..^1], line => Assert.Contains("CZF2001", line, StringComparison.Ordinal));
        Assert.Equal(130, result.Facts!.Facts.Count);
    }

    [Fact]
    public void OneHundredErrorsNeedNoFurtherLine() =>
        Assert.Equal(100, Build.Facts(string.Concat(Enumerable.Range(0, 100).Select(i => $"f{i}: {{ label: L, value: x }}\n"))).Diagnostics.Count);

    [Fact]
    [Covers("CZF0018")]
    public void After100WarningsOneLineCountsTheRest()
    {
        var bag = new DiagnosticBag();
        for (int i = 0; i < 103; i++)
        {
            bag.Report(Rules.Schema.NoFacts(), Location.File);
        }

        Diagnostic last = bag.ToArray()[^1];
        Assert.Equal(101, bag.ToArray().Count);
        Assert.Equal(("CZF0018", "100 warnings are shown; 3 more are not"), (last.Rule.Id, last.Message));
        Assert.Equal(0, bag.Errors);
    }

    [Fact]
    [Covers("CZF1018")]
    public void AFileHasAtMost100000FactsAndOneOfMoreIsRefusedAsAWhole()
    {
        MappingNode.Entry[] facts = [.. Enumerable.Range(0, 100_001).Select(i => Entry($"f{i}", i + 1, Text("x")))];

        CompilationResult result = Bind(Mapping(facts));

        Assert.Empty(result.Facts!.Facts);
        Assert.Equal(["100001,1 CZF1018"], Build.Places(result));
        Assert.Empty(Build.Places(Bind(Mapping(facts[..^1]))));
    }

    [Theory]
    [InlineData(1_000_000, true)]
    [InlineData(1_000_001, false)]
    [Covers("CZF1019")]
    public void AFileHasAtMost1000000ObservationsAndOneOfMoreIsRefusedAsAWhole(int written, bool isValid)
    {
        // Ranges of years, because there are enough of them and they have no changes.
        IEnumerable<MappingNode.Entry> values = Enumerable.Range(1, 9999)
            .SelectMany(from => Enumerable.Range(from + 1, 9999 - from), (from, to) => Invariant($"{from:D4}/{to:D4}"))
            .Take(written)
            .Select(period => Entry(period, 2, Scalar("1", 2)));
        MappingNode facts = Mapping([Entry("a", 1, Mapping([.. Common(), Entry("unit", 1, Scalar("index", 1)), Entry("values", 2, Mapping(values))]))]);

        CompilationResult result = Bind(facts);

        Assert.Equal(isValid ? [] : ["1,1 CZF1019"], Build.Places(result));
        Assert.Equal(isValid ? [written] : [], result.Facts!.Facts.Select(fact => fact.Record!.Observations.Count));
    }

    [Theory]
    [InlineData("ChangzhouFactsClass", "4th", "the project sets ChangzhouFactsClass to '4th' for this file; it is not a C# identifier of ASCII letters, digits and '_', at most 500 characters")]
    [InlineData("ChangzhouFactsClass", "Equals", "the project sets ChangzhouFactsClass to 'Equals' for this file; the class has a member of that name")]
    [InlineData("ChangzhouFactsNamespace", "a..b", "the project sets ChangzhouFactsNamespace to 'a..b' for this file; write C# identifiers of ASCII letters, digits and '_', joined by dots")]
    [InlineData("metadata", "pubic", "the project sets the metadata ChangzhouFactsVisibility to 'pubic' for this file; did you mean 'public'?")]
    [InlineData("property", "friend", "the project sets the property ChangzhouFactsVisibility to 'friend' for this file; it can be public or internal")]
    [Covers("CZF1026")]
    public void AProjectSettingThatCannotBeUsedIsAnErrorAtTheFile(string setting, string value, string message)
    {
        CompilationOptions options = setting switch
        {
            "ChangzhouFactsClass" => new CompilationOptions(ClassName: value),
            "ChangzhouFactsNamespace" => new CompilationOptions(Namespace: value),
            "metadata" => new CompilationOptions(Visibility: value),
            _ => new CompilationOptions(DefaultVisibility: value),
        };

        CompilationResult result = Build.Text(Sound, options);

        Assert.Equal(["facts.yaml(1,1): error CZF1026: " + message], Build.Report(result));
        Assert.Equal("D", result.Facts!.Class.Name);
    }

    [Fact]
    [Covers("CZF1090")]
    public void TwoFilesOfOneClassAreToldApartByTheirPaths()
    {
        var bag = new DiagnosticBag();

        bag.Report(Rules.Schema.SameClass("data/facts.yaml", "Acme.Facts"), Location.File);

        Assert.Equal(
            "'data/facts.yaml' already makes the class Acme.Facts; give this file another 'class', or its item another ChangzhouFactsClass",
            bag.ToArray()[0].Message);
    }

    [Fact]
    [Covers("CZF1091")]
    public void AClassAndANamespaceOfOneNameAreToldApartByTheirFiles()
    {
        var bag = new DiagnosticBag();

        bag.Report(Rules.Schema.ClassIsNamespace("class Acme.Facts", "data/facts.yaml", "namespace Acme.Facts.More"), Location.File);

        Assert.Equal(
            "this file's class Acme.Facts cannot be beside the namespace Acme.Facts.More of 'data/facts.yaml', because a name cannot be both a class and a namespace; "
            + "give one of the two another 'class' or 'namespace', or its item another ChangzhouFactsClass or ChangzhouFactsNamespace",
            bag.ToArray()[0].Message);
    }

    /// <summary>The targets run in projects without the generator, so they repeat the rule's text. The package tests build such projects.</summary>
    [Fact]
    [Covers("CZF1092")]
    public void TheTargetsSayOfOtherLanguagesWhatTheRuleSays()
    {
        Rule rule = Rules.Schema.AnotherLanguage;

        string warning = XDocument.Parse(Repository.Read("src/ChangzhouFacts/buildTransitive/ChangzhouFacts.targets"))
            .Descendants("Warning").Single().ToString();

        Assert.Contains($"Code=\"{rule.Id}\" HelpLink=\"{rule.HelpLink}\" Text=\"{rule.MessageFormat}\"", warning, StringComparison.Ordinal);
    }

    [Fact]
    [Covers("CZF9001")]
    public void AnInternalFaultIsAnErrorOfOneLineWhateverTheExceptionSays()
    {
        var bag = new DiagnosticBag();

        bag.Report(Rules.Internal.Fault("first\r\nsecond \u202E third"), Location.File);

        Assert.Equal(Severity.Error, bag.ToArray()[0].Rule.Severity);
        Assert.Equal("the facts compiler failed on this file; this is a fault of the compiler, not of the file: first  second \\u202E third", bag.ToArray()[0].Message);
    }

    [Fact]
    [Covers("CZF4001")]
    public void ANumberInCodeIsNamedWithItsConstant() => Assert.Equal(
        "3.33m is the figure of Changzhou.Share.In2022; write the constant, and the number follows its source",
        new Diagnostic(Rules.Literals.FigureRepeated.Found("3.33m", "Changzhou.Share.In2022"), Location.File).Message);

    private static void AssertOnly(CompilationResult result, string line)
    {
        Assert.Equal([line], Build.Report(result));
        Assert.Null(result.Facts);
    }

    private static CompilationResult Bind(MappingNode facts)
    {
        var bag = new DiagnosticBag();
        MappingNode source = Mapping([Entry("title", 1, Scalar("T", 1))]);
        MappingNode root = Mapping(
        [
            Entry("schema", 1, Scalar("1", 1)), Entry("dataset", 1, Scalar("d", 1)), Entry("constants", 1, Scalar("none", 1)),
            Entry("sources", 1, Mapping([Entry("s", 1, source)])), Entry("facts", 1, facts),
        ]);
        return new CompilationResult(FileBinder.Bind(root, null, new TableFiles(_ => null, bag, default), new CompilationOptions(), bag, default), bag.ToArray());
    }

    private static MappingNode.Entry[] Common() => [Entry("label", 1, Scalar("L", 1)), Entry("source", 1, Scalar("s", 1))];

    private static MappingNode Text(string text) => Mapping([.. Common(), Entry("text", 1, Scalar(text, 1))]);

    private static MappingNode Mapping(IEnumerable<MappingNode.Entry> entries)
    {
        var mapping = new MappingNode(Location.File);
        mapping.Entries.AddRange(entries);
        return mapping;
    }

    private static MappingNode.Entry Entry(string key, int line, Node value) => new(Scalar(key, line), value);

    private static ScalarNode Scalar(string text, int line) => new(Lines, line - 1, line - 1, text, isPlain: true);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
