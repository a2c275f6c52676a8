using System.CommandLine;
using System.CommandLine.Parsing;
using ChangzhouFacts.Cli.Input;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>How a command is given its facts file: by an argument in its place, or with <c>--file</c>, which every command has.</summary>
internal sealed class FactsFileArgument
{
    private readonly Option<string?> _option;
    private readonly Argument _argument;

    /// <summary>Gives a command the argument.</summary>
    /// <param name="command">The command.</param>
    /// <param name="option">The option <c>--file</c> of the tool.</param>
    /// <param name="description">What the argument is, for the help.</param>
    /// <param name="name">What it is called there.</param>
    /// <param name="takesSeveral">Whether the command works on several files.</param>
    /// <param name="isRequired">Whether a file has to be named.</param>
    public FactsFileArgument(
        Command command, Option<string?> option, string description = "The facts file; ./facts.yaml where none is named.", string name = "FILE", bool takesSeveral = false, bool isRequired = false)
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
                result.AddError($"The facts file is named twice: '{named}', and '{_option.Name} {path}'.");
            }
            else if (isRequired && named is null && other is null)
            {
                result.AddError(UsageErrors.Missing(name));
            }
        });
    }

    /// <summary>The path of the facts file; of the usual one where none is named.</summary>
    public string PathIn(ParseResult parsed) => PathsIn(parsed)[0];

    /// <summary>The paths of all facts files that are named; of the usual one where none is.</summary>
    public IReadOnlyList<string> PathsIn(ParseResult parsed) => parsed.GetResult(_argument) is { Tokens: { Count: > 0 } named }
        ? [.. named.Select(token => token.Value)]
        : [parsed.GetValue(_option) ?? FactsInput.UsualName];
}
