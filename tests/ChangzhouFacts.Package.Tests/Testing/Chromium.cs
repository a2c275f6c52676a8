namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>An installed chromium, which is never downloaded.</summary>
internal static class Chromium
{
    private static readonly string? Path = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(directory => new[] { "chromium", "chromium-browser" }.Select(name => System.IO.Path.Combine(directory, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens a URL in a browser that closes with the object. Skips the test, with a message, if there is no browser.</summary>
    /// <param name="folder">The folder for its profile.</param>
    /// <param name="address">The URL.</param>
    public static RunningCommand Open(string folder, string address)
    {
        Skip.If(Path is null, "There is no chromium on the PATH; Debian's package is called chromium.");
        return CommandLine.Start(
            folder, Path!, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--user-data-dir=" + System.IO.Path.Combine(folder, "profile"), "--remote-debugging-port=0", address);
    }
}
