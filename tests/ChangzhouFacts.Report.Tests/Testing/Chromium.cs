using Microsoft.Playwright;

namespace ChangzhouFacts.Report.Tests.Testing;

/// <summary>An installed chromium, started once for all tests of a class and stopped after them. It has no network.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The path of chromium; null if it is not installed.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(directory => new[] { "chromium", "chromium-browser" }.Select(name => System.IO.Path.Combine(directory, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The reason why tests cannot run; null if they can.</summary>
    public static string? WhyNot { get; } = Path is null ? "There is no chromium on the PATH; Debian's package is called chromium." : null;

    public async Task InitializeAsync()
    {
        // The fixture is created even if all of its tests are skipped.
        if (Path is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = Flags });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a local file in a new window, and records its console output and requests.</summary>
    public async Task<OpenPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, string fragment = "")
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            Offline = true,
        });
        var page = new OpenPage(await context.NewPageAsync());
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri + fragment);
        return page;
    }
}
