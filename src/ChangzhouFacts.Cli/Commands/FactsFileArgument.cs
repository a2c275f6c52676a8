using System.CommandLine;
using System.CommandLine.Parsing;
using ChangzhouFacts.Cli.Input;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>The facts file of a command: an argument, or <c>--file</c>, which every command has.</summary>
internal sealed class FactsFileArgument
{
    private readonly Option<string?> _option;
    private readonly Argument _argument;

    /// <summary>Adds the argument to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="option">The tool's option <c>--file</c>.</param>
    /// <param name="description">The description in the help.</param>
    /// <param name="name">The name in the help.</param>
    /// <param name="takesSeveral">Whether the command takes several files.</param>
    /// <param name="isRequired">Whether a file must be given.</param>
    public FactsFileArgument(
        Command command, Option<string?> option, string description = "The facts file. Default: ./facts.yaml.", string name = "FILE", bool takesSeveral = false, bool isRequired = false)
    {
        _option = option;
        _argument = takesSeveral ? new Argument<string[]>(name) : new Argument<string?>(name);
        _argument.Arity = takesSeveral ? ArgumentArity.ZeroOrMore : ArgumentArity.ZeroOrOne;
        _argument.Description = description;
        _argument.Validators.Add(UsageErrors.RefuseOptions);
        _argument.Validators.Add(FileOption.RefuseBlank);
        command.Add(_argument);
        command.Validators.Add(result =>
        {
            string? named = result.GetResult(_argument)?.Tokens.Select(token => token.Value).FirstOrDefault();
            OptionResult? other = result.GetResult(_option);
            if (named is not null && other is { Tokens: [{ Value: var path }] })
            {
                result.AddError($"The facts file is given twice: '{named}', and '{_option.Name} {path}'.");
            }
            else if (isRequired && named is null && other is null)
            {
                result.AddError(UsageErrors.Missing(name));
            }
        });
    }

    /// <summary>The path of the facts file; the default one if none is given.</summary>
    public string PathIn(ParseResult parsed) => PathsIn(parsed)[0];

    /// <summary>The paths of all given facts files; the default one if none is given.</summary>
    public IReadOnlyList<string> PathsIn(ParseResult parsed) => parsed.GetResult(_argument) is { Tokens: { Count: > 0 } named }
        ? [.. named.Select(token => token.Value)]
        : [parsed.GetValue(_option) ?? FactsInput.UsualName];
}
