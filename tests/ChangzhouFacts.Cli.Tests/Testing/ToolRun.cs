namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>The result of one run of the tool in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the tool with plain output, in a new directory if none is given.</summary>
    public static Task<ToolRun> PlainAsync(string? directory, params string[] arguments) => RunAsync(directory, null, arguments);

    /// <summary>Runs the tool on a terminal with a given width.</summary>
    public static Task<ToolRun> StyledAsync(int width, string? directory, params string[] arguments) => RunAsync(directory, width, arguments);

    private static async Task<ToolRun> RunAsync(string? directory, int? width, string[] arguments)
    {
        using var empty = new TemporaryDirectory();
        using var terminal = new Terminal(
            new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" }, width is not null, width ?? Terminal.DefaultWidth, directory ?? empty.Path);
        int exitCode = await Tool.RunAsync(arguments, terminal, CancellationToken.None);
        return new ToolRun(exitCode, terminal.Output.ToString()!, terminal.Error.ToString()!);
    }
}
