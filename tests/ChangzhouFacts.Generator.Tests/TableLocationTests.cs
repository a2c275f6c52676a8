using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator.Tests;

/// <summary>Mistakes in a table are reported in the table.</summary>
public class TableLocationTests
{
    [Fact]
    public void AFindingInATableIsReportedBesideTheFactsFile()
    {
        var place = new Location(20, 4, 3, 6, 3, 10) { Table = "data/gdp.csv" };

        Microsoft.CodeAnalysis.Diagnostic reported = RoslynDiagnostics.From(new FileDiagnostic("/work/set/facts.yaml", new Diagnostic(Rules.Values.NotANumber("many", "write digits"), place)));

        Assert.Equal("/work/set/data/gdp.csv: (2,5)-(2,9)", reported.Location.GetLineSpan().ToString());
    }
}
