using System.CommandLine;
using System.Security.Cryptography;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>verify --text SOURCE=FILE</c>: finds each figure's printed words in the text of its source.</summary>
internal sealed class VerifyCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    public Command ToCommand()
    {
        Option<string> file = FileOption.Create();
        var texts = new Option<string[]>("--text")
        {
            HelpName = "SOURCE=FILE",
            Description = "The id of a source, and a file with its text in UTF-8. May be given for several sources.",
            Required = true,
        };
        texts.Validators.Add(result =>
        {
            foreach (string token in result.Tokens.Select(token => token.Value).Where(token => token.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"'{token}' is not of the form SOURCE=FILE.");
            }
        });
        var command = new Command("verify", "Finds each figure's printed words in the text of its source, at the paragraph that the fact names.") { file, texts };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(texts)!, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, string[] texts, CancellationToken cancellationToken)
    {
        FactsInput input = await FactsInput.CompileAsync(terminal.Directory, file, new CompilationOptions(), cancellationToken);
        Findings.Write(input.Findings, input.Name, terminal.Error);
        if (input.Set is not { } set)
        {
            return ExitCodes.Findings;
        }

        bool isVerified = !input.HasErrors;
        foreach (string text in texts)
        {
            int separator = text.IndexOf('=', StringComparison.Ordinal);
            isVerified &= await VerifyAsync(set, text[..separator], text[(separator + 1)..], cancellationToken);
        }

        return isVerified ? ExitCodes.Success : ExitCodes.Findings;
    }

    private async Task<bool> VerifyAsync(Model.FactSet set, string sourceId, string file, CancellationToken cancellationToken)
    {
        if (set.Sources.FirstOrDefault(source => source.Id == sourceId) is not { } source)
        {
            Say(terminal.Error, $"{Tool.Name}: {UnknownId.DescribeSource(sourceId, set.Sources.Select(known => known.Id).ToList())}");
            return false;
        }

        (FactsText content, byte[] bytes) = await FactsFile.ReadWithBytesAsync(Path.Combine(terminal.Directory, file), cancellationToken);
        if (content.State != FactsTextState.Read)
        {
            Say(terminal.Error, $"{Tool.Name}: the text '{file}' cannot be read as UTF-8");
            return false;
        }

        bool isVerified = VerifyHash(source, bytes);
        var text = new PrintedText(content.Text, source.BodyStartsAtBlock ?? 1);
        int found = 0;
        int wanted = 0;
        foreach ((string name, string printed, string? at) in Printed(set, sourceId))
        {
            cancellationToken.ThrowIfCancellationRequested();
            PrintedPlace place = text.Find(printed, at);
            wanted++;
            found += place == PrintedPlace.Found ? 1 : 0;
            Say(terminal.Output, $"{InWords(place)}: {name}: \"{printed}\"{(at is null ? "" : ", " + at)}");
        }

        Say(terminal.Output, $"{found} of {wanted} printed words found in {sourceId}");
        return isVerified && found == wanted;
    }

    private bool VerifyHash(Model.Source source, byte[] bytes)
    {
        if (source.Sha256 is null)
        {
            return true;
        }

        string actual = Convert.ToHexString(SHA256.HashData(bytes));
        bool isSame = string.Equals(actual, source.Sha256, StringComparison.OrdinalIgnoreCase);
        Say(terminal.Output, isSame ? $"sha256 of {source.Id} is as recorded" : $"sha256 of {source.Id} differs: the text has {actual.ToLowerInvariant()}");
        return isSame;
    }

    private static IEnumerable<(string Name, string Printed, string? At)> Printed(Model.FactSet set, string sourceId)
    {
        foreach (Model.Fact fact in set.Facts.Where(fact => !fact.IsPlaceholder))
        {
            if (fact.Printed is not null && fact.Citation.SourceId == sourceId)
            {
                yield return (fact.Id, fact.Printed, fact.Citation.At);
            }

            foreach (Model.Observation observation in fact.Observations)
            {
                if (observation.Printed is not null && observation.Citation.SourceId == sourceId)
                {
                    yield return ($"{fact.Id} ({observation.Period})", observation.Printed, observation.Citation.At);
                }
            }
        }
    }

    private static string InWords(PrintedPlace place) => place switch
    {
        PrintedPlace.Found => "found",
        PrintedPlace.Elsewhere => "found elsewhere",
        _ => "not found",
    };

    private static void Say(TextWriter writer, string line) => writer.WriteLine(HarmlessText.Of(line));
}
