using Microsoft.Playwright;

namespace ChangzhouFacts.Report.Tests.Testing;

/// <summary>A page in the browser, with all console output and requests since it was opened.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Console.Add(message.Text);
        page.PageError += (_, error) => Console.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>The console output, including errors of scripts and of the page's policy.</summary>
    public List<string> Console { get; } = [];

    /// <summary>Every requested URL, the page's own first.</summary>
    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
