using ChangzhouFacts.Cli.Output.Export;

namespace ChangzhouFacts.Documents;

/// <summary>The table of columns on the page about exports.</summary>
internal static class ExportTables
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["columns"] = Page.Table(Columns.All.Select(column => new[] { "`" + column.Name + "`", Holds(column), column.Description }).Prepend(["column", "holds", ""])),
    };

    private static string Holds(Column column) => column switch
    {
        FigureColumn => "figure",
        WholeColumn => "whole number",
        _ => "text",
    };
}
