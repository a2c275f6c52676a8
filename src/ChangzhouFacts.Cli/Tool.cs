using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ChangzhouFacts.Cli.Commands;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli;

/// <summary>The command line: its commands, and what each way of ending is called.</summary>
internal static class Tool
{
    /// <summary>The tool's name, as it is typed.</summary>
    public const string Name = "changzhou-facts";

    /// <summary>Runs the tool. Whatever happens ends in an exit code and at most a line about it, never in an exception.</summary>
    /// <param name="arguments">What was typed after the tool's name.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            int exitCode = await InvokeAsync(arguments, terminal, cancellationToken);

            // Here and not when the streams are closed: an output that cannot be written is a failure to tell.
            await terminal.Output.FlushAsync(CancellationToken.None);
            await terminal.Error.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Cancelled;
        }
        catch (Exception fault)
        {
            return Report(fault, terminal);
        }
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        // A fact's id is never the name of a file of arguments.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
        ParseResult command = Create(terminal).Parse(arguments, parsing);
        if (command.Action is ParseErrorAction)
        {
            WriteUsageErrors(command, terminal.Error);
            return ExitCodes.Usage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return await command.InvokeAsync(invocation, cancellationToken);
    }

    private static void WriteUsageErrors(ParseResult command, TextWriter writer)
    {
        foreach (ParseError error in command.Errors)
        {
            writer.WriteLine(HarmlessText.Of($"{Name}: {error.Message}"));
        }

        writer.WriteLine($"See '{Name} --help'.");
    }

    private static Command Create(Terminal terminal)
    {
        var show = new ShowCommand(terminal);
        var root = new Command(Name, "Shows the facts of a facts.yaml file: cited figures, and what changed between them.")
        {
            new HelpOption { Action = new HelpWithExamples(terminal.Width) },
            new VersionOption { Action = new PrintVersion() },
            show.ToCommand(),
            new CheckCommand(terminal).ToCommand(),
            new DiffCommand(terminal).ToCommand(),
            new LockCommand(terminal).ToCommand(),
            new VerifyCommand(terminal).ToCommand(),
            new ReportCommand(terminal).ToCommand(),
            new ExportCommand(terminal).ToCommand(),
            new NewCommand(terminal).ToCommand(),
            new LspCommand().ToCommand(),
        };

        // The tool alone shows the facts.
        root.SetAction((_, cancellationToken) => show.RunAsync(id: null, file: null, FormatOption.Text, cancellationToken));
        return root;
    }

    private static int Report(Exception fault, Terminal terminal)
    {
        try
        {
            terminal.Error.WriteLine(HarmlessText.Of($"{Name}: {Describe(fault)}"));
            terminal.Error.Flush();
        }
        catch (IOException)
        {
            // There is nowhere left to say it; the exit code still does.
        }

        return ExitCodes.Fault;
    }

    private static string Describe(Exception fault) => fault switch
    {
        UnwritableFileException => fault.Message,
        // Whatever is read, a failure to read it is a finding.
        IOException => "the output cannot be written: " + UnwritableFileException.Reason(fault),
        _ => $"{fault.Message} ({fault.GetType().Name})",
    };
}
