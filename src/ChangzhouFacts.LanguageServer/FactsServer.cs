using System.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using StreamJsonRpc;

namespace ChangzhouFacts.LanguageServer;

/// <summary>A language server for facts files, their locks and their tables; Language Server Protocol 3.17.</summary>
public static class FactsServer
{
    /// <summary>Serves one client until it sends <c>exit</c>, its stream ends or its process exits.</summary>
    /// <param name="input">Messages from the client.</param>
    /// <param name="output">Messages to the client; nothing else may write to it.</param>
    /// <param name="host">The tool's services.</param>
    /// <param name="cancellationToken">Ends the server early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether the client ended it according to the protocol: with <c>shutdown</c>, then <c>exit</c>.</returns>
    public static async Task<bool> RunAsync(Stream input, Stream output, IServerHost host, CancellationToken cancellationToken)
    {
        using var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(output, input, Formatter()));
        using var session = new Session(host, rpc);
        rpc.AddLocalRpcTarget(session, new JsonRpcTargetOptions { DisposeOnDisconnect = false });

        // The client gets errors as messages; a trace that nobody reads would only cost time.
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
            // Keys that are URIs must stay as they are.
            NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false),
        };
        serializer.NullValueHandling = NullValueHandling.Ignore;

        // Keep strings that look like dates as strings.
        serializer.DateParseHandling = DateParseHandling.None;
        return formatter;
    }
}
