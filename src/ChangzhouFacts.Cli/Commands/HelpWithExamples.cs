using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>--help</c>: what the command line takes, then examples and exit codes.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private const string Examples = $"""
        Examples:
          {Tool.Name}
              the facts in ./facts.yaml, else the built-in ones of Changzhou
          {Tool.Name} show rd-expenditure-share-of-gdp
              one fact with every figure, change and source
          {Tool.Name} show --file rates.yaml
              the facts in another file
          {Tool.Name} show > facts.txt
              plain text, nothing wrapped; on a terminal with NO_COLOR=1
          {Tool.Name} check --today
              what a build says about ./facts.yaml, and which reviews are due
          {Tool.Name} lock
              record the figures of ./facts.yaml as published, in ./facts.lock
          {Tool.Name} verify --text std-2023-01-19=article.txt
              find each figure's printed words in the text of its source
          {Tool.Name} report rates.yaml --output rates.html
              one page with charts, tables and sources

        Exit codes:
          0    done; there may have been warnings
          1    the facts file has errors, or does not have what was asked for
          2    the command line is wrong
          70   a fault of the tool itself, or output that cannot be written
          130  ended by Ctrl-C

        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        new HelpAction { MaxWidth = width }.Invoke(parseResult);
        output.Write(Examples.ReplaceLineEndings(output.NewLine));
        return ExitCodes.Success;
    }
}
