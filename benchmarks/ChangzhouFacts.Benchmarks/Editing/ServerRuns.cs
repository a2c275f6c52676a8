using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using ChangzhouFacts.Benchmarks.Generation;
using StreamJsonRpc;

namespace ChangzhouFacts.Benchmarks.Editing;

/// <summary>The language server in a process of its own while somebody types in a file of 1 000 facts: how long an answer takes, and how much memory it holds.</summary>
internal static class ServerRuns
{
    private const int Facts = 1_000;
    private const int Warming = 30;
    private const int Times = 200;
    private const string Uri = "file:///facts.yaml";

    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(150);

    public static async Task RunAsync()
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "changzhou-facts.dll"), "lsp"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var diagnostics = new Diagnostics();
        using var server = new JsonRpc(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
        server.AddLocalRpcMethod(
            typeof(Diagnostics).GetMethod(nameof(Diagnostics.Receive))!, diagnostics,
            new JsonRpcMethodAttribute("textDocument/publishDiagnostics") { UseSingleObjectParameterDeserialization = true });
        server.StartListening();
        await server.InvokeWithParameterObjectAsync<JsonElement>("initialize", new { capabilities = new { } });
        await server.NotifyWithParameterObjectAsync("initialized", new { });

        string text = LargeFile.Singles(Facts);
        int place = text.IndexOf("value: ", text.Length / 2, StringComparison.Ordinal) + "value: ".Length;
        int line = text.AsSpan(0, place).Count('\n');
        int column = place - text.LastIndexOf('\n', place) - 1;
        object position = new { textDocument = new { uri = Uri }, position = new { line, character = column } };
        await server.NotifyWithParameterObjectAsync("textDocument/didOpen", new { textDocument = new { uri = Uri, languageId = "yaml", version = 0, text } });
        await diagnostics.OfVersionAsync(0);

        var changes = new List<double>();
        var completions = new List<double>();
        var hovers = new List<double>();
        double peak = 0;
        for (int i = 1; i <= Warming + Times; i++)
        {
            // A digit is typed, and taken back.
            object start = new { line, character = column };
            object change = i % 2 == 1
                ? new { range = new { start, end = start }, text = "7" }
                : new { range = new { start, end = new { line, character = column + 1 } }, text = "" };
            long before = Stopwatch.GetTimestamp();
            await server.NotifyWithParameterObjectAsync("textDocument/didChange", new { textDocument = new { uri = Uri, version = i }, contentChanges = new[] { change } });
            await diagnostics.OfVersionAsync(i);
            Add(changes, i, before);
            before = Stopwatch.GetTimestamp();
            await server.InvokeWithParameterObjectAsync<JsonElement>("textDocument/completion", position);
            Add(completions, i, before);
            before = Stopwatch.GetTimestamp();
            await server.InvokeWithParameterObjectAsync<JsonElement>("textDocument/hover", position);
            Add(hovers, i, before);
            process.Refresh();
            peak = Math.Max(peak, Megabytes(process));
            await Task.Delay(BetweenKeys);
        }

        await Task.Delay(TimeSpan.FromSeconds(5));
        Console.WriteLine("| answer | median ms | 95 % ms |\n|---|---:|---:|");
        Print("findings after a change", changes);
        Print("completion", completions);
        Print("hover", hovers);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory: {peak:F0} MB at most while typing, {Megabytes(process):F0} MB five seconds later"));
        process.Kill();
    }

    private static void Add(List<double> times, int number, long start)
    {
        if (number > Warming)
        {
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static double Megabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / (1024.0 * 1024);
    }

    private static void Print(string name, List<double> times)
    {
        double[] sorted = [.. times.Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {sorted[sorted.Length / 2]:F0} | {sorted[sorted.Length * 95 / 100]:F0} |"));
    }

    /// <summary>What the server says is wrong with each version of the file.</summary>
    private sealed class Diagnostics
    {
        private readonly Channel<int> _versions = Channel.CreateUnbounded<int>();

        public void Receive(JsonElement found) => _versions.Writer.TryWrite(found.GetProperty("version").GetInt32());

        public async Task OfVersionAsync(int version)
        {
            while (await _versions.Reader.ReadAsync() != version)
            {
            }
        }
    }
}
