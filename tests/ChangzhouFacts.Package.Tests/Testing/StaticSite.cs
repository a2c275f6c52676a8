using System.Net;
using System.Net.Sockets;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>Serves the files of a folder to a browser on this machine, and receives one text from it.</summary>
internal sealed class StaticSite : IDisposable
{
    private readonly string _folder;
    private readonly HttpListener _listener = new();
    private readonly TaskCompletionSource<string> _posted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public StaticSite(string folder)
    {
        _folder = folder;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = FormattableString.Invariant($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    /// <summary>The text that the page posts.</summary>
    public Task<string> Posted => _posted.Task;

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            if (context.Request.HttpMethod == "POST")
            {
                using var reader = new StreamReader(context.Request.InputStream);
                _posted.TrySetResult(await reader.ReadToEndAsync());
            }
            else
            {
                await SendAsync(context);
            }

            context.Response.Close();
        }
    }

    private async Task SendAsync(HttpListenerContext context)
    {
        string path = context.Request.Url!.AbsolutePath;
        string file = Path.Combine(_folder, path == "/" ? "index.html" : path[1..]);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html",
            ".js" => "text/javascript",
            ".json" => "application/json",
            ".wasm" => "application/wasm",
            _ => "application/octet-stream",
        };
        await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
    }
}
