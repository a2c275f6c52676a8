using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ChangzhouFacts.Cli.Commands;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli;

/// <summary>The command line: its commands and exit codes.</summary>
internal static class Tool
{
    /// <summary>The name of the tool on the command line.</summary>
    public const string Name = "changzhou-facts";

    /// <summary>Runs the tool. Every failure ends with an exit code and at most one line of text, never with an exception.</summary>
    /// <param name="arguments">The arguments after the tool's name.</param>
    /// <param name="terminal">The terminal to write to.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            int exitCode = await InvokeAsync(arguments, terminal, cancellationToken);

            // Flushed here, before the streams are closed, so that output that cannot be written is reported.
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
        // An argument that begins with '@' is not a response file.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
        ParseResult command = Create(terminal).Parse(arguments, parsing);
        if (command.Action is ParseErrorAction)
        {
            UsageErrors.Write(command, terminal.Error);
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

    private static Command Create(Terminal terminal)
    {
        var show = new ShowCommand(terminal);
        Option<string?> file = FileOption.Create();
        var root = new Command(Name, "Shows the facts of a facts.yaml file: cited figures, and what changed between them.")
        {
            new HelpOption { Action = new HelpWithExamples(terminal.Width) },
            new VersionOption { Action = new PrintVersion() },
            file,
            show.ToCommand(file),
            new CheckCommand(terminal).ToCommand(file),
            new DiffCommand(terminal).ToCommand(file),
            new LockCommand(terminal).ToCommand(file),
            new VerifyCommand(terminal).ToCommand(file),
            new ReportCommand(terminal).ToCommand(file),
            new ExportCommand(terminal).ToCommand(file),
            new NewCommand(terminal).ToCommand(file),
            new LspCommand().ToCommand(),
        };
        root.Add(HelpCommand.ToCommand(root));

        // Without a command, the tool shows the facts.
        root.SetAction((parsed, cancellationToken) => show.RunAsync(id: null, parsed.GetValue(file), FormatOption.Text, cancellationToken));
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
            // It cannot be reported anywhere, but the exit code still shows it.
        }

        return ExitCodes.Fault;
    }

    private static string Describe(Exception fault) => fault switch
    {
        UnwritableFileException => fault.Message,
        // Failures to read are findings, so this is a failure to write.
        IOException => "the output cannot be written: " + UnwritableFileException.Reason(fault),
        _ => $"{fault.Message} ({fault.GetType().Name})",
    };
}
