using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>Figures from a CSV file equal the same figures in the facts file.</summary>
public class TableTests
{
    private const string Long = "Code,Year,GDP\nFRA,2019,2728\nFRA,2020,2635\nDEU,2019,3888.5\n";

    [Fact]
    public void ALongTableIsAFamilyOfSeries() =>
        Assert.Equal(["gdp/FRA 2019=2728 2020=2635", "gdp/DEU 2019=3888.5"], Tabled.Sound(Tabled.ByCountry("columns: { country: Code, period: Year, value: GDP }", Long)));

    [Fact]
    public void AMemberOfATableIsThatOfAFamilyInTheFile()
    {
        FactSet inTable = Tabled.ByCountry("columns: { country: Code, period: Year, value: GDP }", Long).Facts!.Set;
        FactSet inFile = Build.Text(Tabled.Head + "  gdp: { label: GDP, by: country, values: { FRA: { 2019: 2728, 2020: 2635 }, DEU: { 2019: 3888.5 } } }\n").Facts!.Set;

        Assert.Equal(inFile, inTable);
        Assert.Equal("GDP, France", inTable.Facts[0].Label);
    }

    [Fact]
    public void AWideTableHasItsFiguresInColumnsOfPeriods() => Assert.Equal(
        ["gdp/FRA 2019=2728 2020=2635", "gdp/DEU 2019=3888"],
        Tabled.Sound(Tabled.ByCountry("layout: wide, columns: { country: Code }", "Name,Code,2020 [YR2020],2019 [YR2019],Note\nFrance,FRA,2635,2728,x\nGermany,DEU,..,3888,\n".Replace("..", "", StringComparison.Ordinal))));

    [Fact]
    public void AFactByItselfCanBeASeries() =>
        Assert.Equal(["gdp 2019=5 2020=6"], Tabled.Sound(Tabled.Alone("columns: { period: Year, value: GDP }", "Year,GDP\n2020,6\n2019,5\n")));

    [Fact]
    public void AFactByItselfCanBeOneWideRow() =>
        Assert.Equal(["gdp 2019=5 2020=6"], Tabled.Sound(Tabled.Alone("layout: wide, columns: {}, where: { x: a }", "x,2019,2020\na,5,6\nb,7,8\n")));

    [Fact]
    public void WithoutPeriodsItHasOneFigureForEachMember() => Assert.Equal(
        ["gdp/FRA 2021=5", "gdp/DEU 2021=6"],
        Tabled.Sound(Tabled.Keys("by: country, as-of: 2021, table: { file: gdp.csv, columns: { country: c, value: v } }", "c,v\nFRA,5\nDEU,6\n")));

    [Fact]
    public void AFactByItselfCanBeOneFigure()
    {
        CompilationResult result = Tabled.Keys("as-of: 2021, table: { file: gdp.csv, columns: { value: v, note: n } }", "v,n\n5,why\n");

        Assert.Equal(["gdp 2021=5"], Tabled.Sound(result));
        Assert.Equal("why", result.Facts!.Set.Facts[0].Observations[0].Note);
        Assert.Equal(FactKind.Figure, result.Facts.Set.Facts[0].Kind);
    }

    [Fact]
    public void WithStartsItIsSteps()
    {
        CompilationResult result = Tabled.ByCountry("columns: { country: c, since: from, value: v }", "c,from,v\nFRA,2020-07-01,5.5\nFRA,2021-01-01,ended\nDEU,2020-07-01,6\n");

        Assert.Equal(["gdp/FRA 2020-07-01=5.5", "gdp/DEU 2020-07-01=6"], Tabled.Sound(result));
        Assert.Equal("2021-01-01", result.Facts!.Set.Facts[0].Observations[0].Until.ToString());
        Assert.All(result.Facts.Set.Facts, fact => Assert.Equal(FactKind.Steps, fact.Kind));
    }

    [Fact]
    public void FurtherColumnsAreWhatAFigureHas()
    {
        Observation figure = Assert.Single(Assert.Single(Tabled.ByCountry(
            "columns: { country: c, period: p, value: v, printed: w, qualifier: q, lower: l, upper: u, uncertainty: e, precision: d, status: s, at: a, note: n }, missing: ['-']",
            "c,p,v,w,q,l,u,e,d,s,a,n\nFRA,2019,10,about 10 dollars,about,9,12,0.5,last-digit,estimated,page 3,~\n").Facts!.Set.Facts).Observations);

        Assert.Equal((Qualifier.About, "about 10 dollars", ObservationStatus.Estimated, "page 3", "~"), (figure.Qualifier, figure.Printed, figure.Status, figure.Citation.At, figure.Note));
        Assert.Equal(("9", "12", "0.5"), (figure.Lower!.Value.ToDigits(), figure.Upper!.Value.ToDigits(), figure.Uncertainty!.Value.ToDigits()));
    }

    [Fact]
    public void AnEmptyFurtherCellIsNone()
    {
        CompilationResult result = Tabled.ByCountry(
            "columns: { country: c, period: p, value: v, uncertainty: e, note: n }, missing: [':']", "c,p,v,e,n\nFRA,2019,10,,\nFRA,2020,11,:,:\n");

        Assert.Equal(["gdp/FRA 2019=10 2020=11"], Tabled.Sound(result));
        Assert.Equal([null, ":"], result.Facts!.Set.Facts[0].Observations.Select(figure => figure.Note));
        Assert.All(result.Facts.Set.Facts[0].Observations, figure => Assert.Null(figure.Uncertainty));
    }

    [Fact]
    public void ACommaCanStandBeforeDecimals() => Assert.Equal(
        ["gdp/FRA 2019=1234.50 2020=-7"],
        Tabled.Sound(Tabled.ByCountry("delimiter: ;, decimal: ',', columns: { country: c, period: p, value: v }", "c;p;v\nFRA;2019;1234,50\nFRA;2020;\"-7\"\n")));

    [Fact]
    public void CellsCanStandBetweenTabs() => Assert.Equal(
        ["gdp/FRA 2019=5"], Tabled.Sound(Tabled.ByCountry("delimiter: tab, columns: { country: c, period: p, value: v }", "c\tp\tv\nFRA\t2019\t5\n")));

    [Fact]
    public void OnlyTheRowsAreTakenThatHaveTheTexts() => Assert.Equal(
        ["gdp/FRA 2019=5"],
        Tabled.Sound(Tabled.ByCountry("where: { unit: EUR, \"adj x\": '' }, columns: { country: c, period: p, value: v }", "c,p,v,unit, adj x\nFRA,2019,4,USD,\nFRA,2019,5, EUR ,\nXXX,2019,6,EUR,SA\n")));

    [Fact]
    public void RowsOfUnknownCodesCanBeLeftOut() => Assert.Equal(
        ["gdp/FRA 2019=5"],
        Tabled.Sound(Tabled.ByCountry("unknown: skip, columns: { country: c, period: p, value: v }", "c,p,v\nEU27,2019,many\nFRA,2019,5\n,2019,6\n")));

    [Fact]
    public void BlanksAroundACellMeanNothing() => Assert.Equal(
        ["gdp/FRA 2019=5"], Tabled.Sound(Tabled.ByCountry("columns: { country: ' c ', period: p, value: v }", "c ,p, v\n FRA,2019 ,\"\t5 \"\n")));

    [Fact]
    public void NothingIsGeneratedOfATableUnlessTheFactSaysIt()
    {
        const string Columns = "columns: { country: Code, period: Year, value: GDP }";

        Assert.All(Tabled.ByCountry(Columns, Long).Facts!.Facts, fact => Assert.Equal(Constants.None, fact.Constants));
        Assert.All(Tabled.Keys($"constants: values, by: country, table: {{ file: gdp.csv, {Columns} }}", Long).Facts!.Facts, fact => Assert.Equal(Constants.Values, fact.Constants));
    }

    [Fact]
    public void ATableCanBeThatOfSeveralListsInAnyOrderOfColumns() => Assert.Equal(
        ["gdp/FRA/gas 2019=5", "gdp/FRA/coal 2019=6", "gdp/DEU/gas 2019=7"],
        Tabled.Sound(Tabled.Keys(
            "by: [country, fuel], table: { file: gdp.csv, columns: { fuel: f, country: c, period: p, value: v } }", "p,f,v,c\n2019,gas,5,FRA\n2019,coal,6,FRA\n2019,gas,7,DEU\n")));

    [Fact]
    public void CodesCanStandInATable()
    {
        const string File = "schema: 1\ndataset: d\nsources: { s: { title: T } }\ncodes: { country: { label: Country, file: lists/c.csv, columns: { code: Alpha3, names: { fr: French, de: German } } } }\nfacts:\n  a: { label: A, source: s, unit: USD, by: country, as-of: 2020, value: { FRA: 5, CIV: 6 } }\n";

        FactSet set = Build.Text(File, null, ("lists/c.csv", "Alpha3,name,French,German\nFRA,France,la France,Frankreich\nCIV,\"C\u00F4te d'Ivoire\",,\n")).Facts!.Set;

        CodeList list = Assert.Single(set.CodeLists);
        Assert.Equal(("Country", "FRA CIV"), (list.Label, string.Join(' ', list.Codes.Select(code => code.Value))));
        Assert.Equal(["de Frankreich", "fr la France"], list.Codes[0].Labels.Select(label => $"{label.Language} {label.Text}"));
        Assert.Equal(("C\u00F4te d'Ivoire", 0), (list.Codes[1].Label, list.Codes[1].Labels.Count));
        Assert.Equal(["a/FRA", "a/CIV"], set.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void ATableIsAskedForOnceForAllFacts()
    {
        var asked = new List<string>();
        const string Table = "by: country, table: { file: x/gdp.csv, columns: { country: Code, period: Year, value: GDP } }";
        string text = Tabled.Head + $"  a: {{ label: A, {Table} }}\n  b: {{ label: B, {Table} }}\n";

        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), null, Find, new CompilationOptions(), CancellationToken.None);

        Assert.Equal(["x/gdp.csv"], asked);
        Assert.Equal(4, Tabled.Sound(result).Length);

        FactsText? Find(string path)
        {
            asked.Add(path);
            return FactsText.Of(Long);
        }
    }
}
