using System.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using StreamJsonRpc;

namespace ChangzhouFacts.LanguageServer;

/// <summary>A language server for facts files, their locks and their tables, by the Language Server Protocol 3.17.</summary>
public static class FactsServer
{
    /// <summary>Serves one client, until it says <c>exit</c>, its stream ends or its process does.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; nothing else may write to it.</param>
    /// <param name="host">What the server asks of the tool.</param>
    /// <param name="cancellationToken">Ends the server early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether the client ended it as the protocol wants: with <c>shutdown</c>, then <c>exit</c>.</returns>
    public static async Task<bool> RunAsync(Stream input, Stream output, IServerHost host, CancellationToken cancellationToken)
    {
        using var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(output, input, Formatter()));
        using var session = new Session(host, rpc);
        rpc.AddLocalRpcTarget(session, new JsonRpcTargetOptions { DisposeOnDisconnect = false });

        // The client hears of it; a trace that nobody reads would be in the way.
        rpc.TraceSource = new TraceSource(nameof(FactsServer), SourceLevels.Off);
        rpc.StartListening();
        Task connection = rpc.Completion.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await (await Task.WhenAny(connection, session.Exit)).WaitAsync(cancellationToken);
        return session.IsShutDown;
    }

    private static JsonMessageFormatter Formatter()
    {
        var formatter = new JsonMessageFormatter();
        JsonSerializer serializer = formatter.JsonSerializer;
        serializer.ContractResolver = new DefaultContractResolver
        {
            // Addresses of files are keys, and stay as they are.
            NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false),
        };
        serializer.NullValueHandling = NullValueHandling.Ignore;

        // A text is a text, also one that looks like a date.
        serializer.DateParseHandling = DateParseHandling.None;
        return formatter;
    }
}
