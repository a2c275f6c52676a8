using System.CommandLine;
using System.CommandLine.Parsing;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>show [ID] [FILE]</c>: shows all facts, those of a family, or everything about one.</summary>
internal sealed class ShowCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        var id = new Argument<string?>("ID")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The id of a fact, to show everything about it, or of a family.",
        };
        var path = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The facts file, before or after the id: a path that ends in .yaml or .yml, or begins with a dot or a slash. Default: ./facts.yaml if it exists, else the built-in facts of Changzhou.",
        };
        id.Validators.Add(UsageErrors.RefuseOptions);
        path.Validators.Add(UsageErrors.RefuseOptions);
        Option<string> format = FormatOption.Create();
        var command = new Command("show", "Shows all facts, a family, or one fact in full.") { id, path, format };
        command.Validators.Add(result =>
        {
            if (Read(result.GetResult, result.GetResult(file), out string problem) is null)
            {
                result.AddError(problem);
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            IdAndFile shown = Read(parsed.GetResult, parsed.GetResult(file), out _)!;
            return RunAsync(shown.Id, shown.File, parsed.GetValue(format)!, cancellationToken);
        });
        return command;

        IdAndFile? Read(Func<Argument, SymbolResult?> resultOf, SymbolResult? option, out string problem) =>
            IdAndFile.Of([.. WordsOf(resultOf(id)), .. WordsOf(resultOf(path))], WordsOf(option).FirstOrDefault(), out problem);

        static IEnumerable<string> WordsOf(SymbolResult? result) => result?.Tokens.Select(token => token.Value) ?? [];
    }

    /// <summary>Writes the facts to standard output, and the findings about their file to the error stream.</summary>
    /// <param name="id">The id of one fact or of a family; null for all facts.</param>
    /// <param name="file">The facts file; null for the default one.</param>
    /// <param name="format">The output format.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(string? id, string? file, string format, CancellationToken cancellationToken)
    {
        FactsInput input = await FactsInput.LoadAsync(terminal, file, cancellationToken);
        bool isFound = input.Facts is { } facts && (id is null ? ShowAll(facts, input.Origin, format, cancellationToken) : Show(input, facts, id, format, cancellationToken));

        // Findings come last, so that they are just above the prompt instead of above screens of facts.
        await terminal.Output.FlushAsync(cancellationToken);
        Findings.Write(input.Findings, input.Name, terminal.Error);
        if (input.IsBuiltIn)
        {
            terminal.Error.WriteLine($"{Tool.Name}: there is no {FactsInput.UsualName} here, so these are the built-in facts of Changzhou");
        }

        return isFound && !input.HasErrors ? ExitCodes.Success : ExitCodes.Findings;
    }

    private bool ShowAll(FactSet facts, string origin, string format, CancellationToken cancellationToken)
    {
        if (format == FormatOption.Json)
        {
            FactsJson.WriteAll(facts, terminal.Output, cancellationToken);
        }
        else
        {
            Presentation().WriteAll(facts, origin, cancellationToken);
        }

        return true;
    }

    private bool Show(FactsInput input, FactSet facts, string id, string format, CancellationToken cancellationToken)
    {
        Fact? fact = facts.Facts.FirstOrDefault(fact => fact.Id == id);
        if (fact is not null && format == FormatOption.Json)
        {
            terminal.Output.WriteJson(fact, ToolJson.Readable.Fact);
            return true;
        }

        if (fact is not null)
        {
            Presentation().WriteOne(fact);
            return true;
        }

        if (facts.OfFamily(id) is { Facts.Count: > 0 } members)
        {
            return ShowAll(members, input.Origin, format, cancellationToken);
        }

        string problem = input.Compiled!.Facts.Any(known => known.IsPlaceholder && known.Id == id) || input.Compiled.Families.Any(family => family.Id == id)
            ? $"the fact '{id}' has errors, so it cannot be shown"
            : UnknownId.Describe(id, facts.Facts.Select(fact => fact.Family).OfType<string>().Concat(facts.Facts.Select(fact => fact.Id)).Distinct().ToList());
        terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {problem}"));
        return false;
    }

    private IPresentation Presentation() => terminal.IsStyled
        ? new StyledPresentation(terminal.Output, terminal.Width)
        : new PlainPresentation(terminal.Output);
}
