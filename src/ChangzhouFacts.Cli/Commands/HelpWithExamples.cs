using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>--help</c>: the syntax of the command line, then examples and exit codes.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0    success, possibly with warnings
          1    findings: errors in a facts file, differences, or something not found
          2    an invalid command line
          70   a fault of the tool itself, or output that cannot be written
          130  ended by Ctrl-C

        """;

    /// <summary>The examples of all commands: the command line, and what it does.</summary>
    private static readonly (string CommandLine, string Meaning)[] Examples =
    [
        ("", "the facts in ./facts.yaml, else the built-in ones of Changzhou"),
        ("show rd-expenditure-share-of-gdp", "one fact with every figure, change and source"),
        ("show rates.yaml", "the facts in another file"),
        ("show vat-rate rates.yaml", "one fact in another file"),
        ("show > facts.txt", "plain text without wrapping; on a terminal, set NO_COLOR=1 for this"),
        ("show --format json", "the facts as records, for scripts"),
        ("check --today", "what a build would report about ./facts.yaml, and which reviews are due"),
        ("check --strict", "the same on a build server, where warnings fail too"),
        ("check --format sarif facts.yaml rates.yaml > facts.sarif", "the same for two files, for code scanning"),
        ("diff old.yaml facts.yaml", "which figures changed, and by how much"),
        ("diff <(git show HEAD:facts.yaml) facts.yaml", "the same since the last commit, in bash"),
        ("lock", "record the figures of ./facts.yaml as published, in ./facts.lock"),
        ("lock --check", "fail if ./facts.lock is not up to date"),
        ("verify --text std-2023-01-19=article.txt", "find each figure's printed words in the text of its source"),
        ("report rates.yaml --output rates.html", "one page with charts, tables and sources"),
        ("export --format csv --output table/facts.csv", "a table with a row for each figure, and its description in table/datapackage.json"),
        ("export --spreadsheet-safe > facts.csv", "the table, safe to open in a spreadsheet"),
        ("export --format parquet --output facts.parquet", "the table for DuckDB or Spark"),
        ("export --format json | jq .facts", "the records, for another program"),
        ("new", "create ./facts.yaml, with a schema for editors beside it"),
        ("lsp", "started by an editor, for findings, completion and hovers while you type"),
        ("help lock", "the help of one command"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        new HelpAction { MaxWidth = width }.Invoke(parseResult);
        output.WriteLine("Examples:");
        foreach ((string commandLine, string meaning) in ExamplesOf(parseResult.CommandResult.Command))
        {
            output.WriteLine($"  {Tool.Name} {commandLine}".TrimEnd());
            output.WriteLine("      " + meaning);
        }

        output.WriteLine();
        output.Write(ExitCodes.ReplaceLineEndings(output.NewLine));
        return Cli.ExitCodes.Success;
    }

    /// <summary>The examples of a command; for the tool itself, all examples.</summary>
    private static IEnumerable<(string CommandLine, string Meaning)> ExamplesOf(Command command) =>
        command.Name == Tool.Name ? Examples : Examples.Where(example => example.CommandLine.Split(' ')[0] == command.Name);
}
