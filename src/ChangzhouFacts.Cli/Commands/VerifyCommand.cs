using System.CommandLine;
using System.Security.Cryptography;
using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Input.Texts;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Commands;

/// <summary><c>verify [FILE] --text SOURCE=FILE</c>: finds each figure's printed words in the text of its source.</summary>
internal sealed class VerifyCommand(Terminal terminal)
{
    /// <summary>The command, for the command line.</summary>
    /// <param name="file">The option <c>--file</c>.</param>
    public Command ToCommand(Option<string?> file)
    {
        var texts = new Option<string[]>("--text")
        {
            HelpName = "SOURCE=FILE",
            Description = "The id of a source, and a file with its text: a web page, a PDF, Markdown or plain text in UTF-8. Repeat it for several sources.",
            Required = true,
        };
        texts.Validators.Add(result =>
        {
            foreach (string token in result.Tokens.Select(token => token.Value).Where(token => !IsSourceAndFile(token)))
            {
                result.AddError($"'{token}' is not of the form SOURCE=FILE.");
            }
        });
        Option<string> format = FormatOption.Create();
        var command = new Command("verify", "Finds each figure's printed words in the text of its source, at the paragraph, page or table that the fact names.")
        {
            texts, format,
        };
        var facts = new FactsFileArgument(command, file);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(facts.PathIn(parsed), parsed.GetValue(texts)!, parsed.GetValue(format)!, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string file, string[] texts, string format, CancellationToken cancellationToken)
    {
        FactsInput input = await FactsInput.CompileAsync(terminal, file, new CompilationOptions(), cancellationToken);
        Findings.Write(input.Findings, input.Name, terminal.Error);
        if (input.Compiled is not { } compiled)
        {
            return ExitCodes.Findings;
        }

        bool isVerified = !input.HasErrors;
        var verifications = new List<Verification>();
        foreach (string text in texts)
        {
            int separator = text.IndexOf('=', StringComparison.Ordinal);
            Verification? verification = await VerifyAsync(compiled, text[..separator], text[(separator + 1)..], cancellationToken);
            isVerified &= verification is { IsSameText: not false } known && known.Found == known.Wanted && known.Printed.Count > 0;
            if (verification is not null)
            {
                verifications.Add(verification);
                if (format == FormatOption.Text)
                {
                    verification.Write(terminal.Output);
                }

                if (verification.Printed.Count == 0)
                {
                    Refuse($"no fact has printed words from '{verification.Source}', so there was nothing to find");
                }
            }
        }

        if (format == FormatOption.Json)
        {
            terminal.Output.WriteJson(verifications, ToolJson.Readable.IReadOnlyListVerification);
        }

        return isVerified ? ExitCodes.Success : ExitCodes.Findings;
    }

    private async Task<Verification?> VerifyAsync(CompiledSet compiled, string sourceId, string file, CancellationToken cancellationToken)
    {
        if (compiled.Sources.FirstOrDefault(source => source.Source.Id == sourceId) is not { } source)
        {
            return Refuse(UnknownId.DescribeSource(sourceId, compiled.Sources.Select(known => known.Source.Id).ToList()));
        }

        FileBytes bytes = await FactsFile.ReadBytesAsync(Path.Combine(terminal.Directory, file), cancellationToken);
        SourceText content = bytes.Problem is { } problem
            ? SourceText.None(problem)
            : await Task.Run(() => SourceText.Read(file, bytes.Bytes, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
        if (content.Problem is not null)
        {
            Refuse($"the text '{file}' cannot be read: {content.Problem}");
        }

        string? hash = source.Sha256 is null || bytes.Problem is not null ? null : Convert.ToHexString(SHA256.HashData(bytes.Bytes)).ToLowerInvariant();
        bool? isSame = hash is null ? null : string.Equals(hash, source.Sha256, StringComparison.OrdinalIgnoreCase);
        var text = new PrintedText(content.Passages, source.BodyStartsAtBlock ?? 1, source.Source.Language);
        int found = 0;
        var printed = new List<VerifiedWords>();
        foreach ((string fact, string? period, string words, string? at, Unit? unit, bool isFurther) in Printed(compiled.Set, sourceId))
        {
            cancellationToken.ThrowIfCancellationRequested();
            PrintedPlace place = text.Find(words, at, unit);
            found += place == PrintedPlace.Found ? 1 : 0;
            printed.Add(new VerifiedWords(fact, period, words, at, bytes.IsMissing ? VerifiedWords.TextMissing
                : content.Problem is not null ? VerifiedWords.TextUnreadable
                : VerifiedWords.WordsFor(place, isFurther)));
        }

        return new Verification(sourceId, file, hash, isSame, found, printed);
    }

    private static bool IsSourceAndFile(string token) =>
        token.IndexOf('=', StringComparison.Ordinal) is > 0 and int separator && !string.IsNullOrWhiteSpace(token[(separator + 1)..]);

    private Verification? Refuse(string problem)
    {
        terminal.Error.WriteLine(HarmlessText.Of($"{Tool.Name}: {problem}"));
        return null;
    }

    private static IEnumerable<(string Fact, string? Period, string Printed, string? At, Unit? Unit, bool IsFurther)> Printed(FactSet set, string sourceId)
    {
        foreach (Fact fact in set.Facts)
        {
            foreach ((Citation citation, bool isFurther) in From(fact.Printed, fact.Citations))
            {
                yield return (fact.Id, null, fact.Printed!, citation.At, null, isFurther);
            }

            foreach (Observation observation in fact.Observations)
            {
                foreach ((Citation citation, bool isFurther) in From(observation.Printed, observation.Citations))
                {
                    yield return (fact.Id, observation.Period.ToString(), observation.Printed!, citation.At, fact.Unit, isFurther);
                }
            }
        }

        IEnumerable<(Citation Citation, bool IsFurther)> From(string? printed, IReadOnlyList<Citation> citations) => printed is null
            ? []
            : citations.Select((citation, place) => (citation, place > 0)).Where(cited => cited.citation.Source.Id == sourceId);
    }
}
