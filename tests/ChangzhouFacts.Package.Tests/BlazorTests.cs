using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>The runtime in browsers: WebAssembly, which has its own vectors and none of the processor's.</summary>
public sealed class BlazorTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [SkippableFact]
    public async Task APageInABrowserFindsEveryFigure()
    {
        using var workspace = new Workspace(nameof(BlazorTests));
        workspace.Write("App.csproj", Sources.Project("net10.0", """
            <ImplicitUsings>enable</ImplicitUsings>
            <OverrideHtmlAssetPlaceholders>true</OverrideHtmlAssetPlaceholders>
            <InvariantGlobalization>true</InvariantGlobalization>
            <CompressionEnabled>false</CompressionEnabled>
            """, """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.15" />""" + Sources.Reference + Sources.StepsItem)
            .Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.BlazorWebAssembly", StringComparison.Ordinal));
        workspace.Write("facts.yaml", Sources.Records);
        workspace.Write("steps.yaml", Sources.Steps);
        workspace.Write("wwwroot/index.html", """
            <!DOCTYPE html>
            <html>
            <head><meta charset="utf-8"><base href="/"><link rel="preload" id="webassembly"><script type="importmap"></script></head>
            <body><div id="app"></div><script src="_framework/blazor.webassembly#[.{fingerprint}].js"></script></body>
            </html>
            """);
        workspace.Write("Program.cs", """
            using App;
            using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

            var builder = WebAssemblyHostBuilder.CreateDefault(args);
            builder.RootComponents.Add<Page>("#app");
            await builder.Build().RunAsync();
            """);
        workspace.Write("Page.razor", """
            @namespace App
            @using Microsoft.AspNetCore.Components
            @using System.Runtime.Intrinsics
            @using System.Runtime.Intrinsics.X86
            @inject NavigationManager Navigation
            <p>@_text</p>
            @code {
                private string _text = "";

                protected override async Task OnInitializedAsync()
                {
                    try
                    {
                        _text = Lookups.Report() + $", vectors {Vector128.IsHardwareAccelerated}, SSE2 {Sse2.IsSupported}";
                    }
                    catch (Exception exception)
                    {
                        _text = exception.ToString();
                    }

                    using var client = new HttpClient { BaseAddress = new Uri(Navigation.BaseUri) };
                    await client.PostAsync("result", new StringContent(_text));
                }
            }
            """);
        workspace.Write("Lookups.cs", Sources.Lookups);
        CommandResult published = CommandLine.DotNet(workspace.Folder, "publish", "App.csproj", "-m:1", "-o", "out").SkipsWithoutPackage().Succeeds();
        Assert.Empty(published.Diagnostics);

        using var site = new StaticSite(workspace.PathOf("out/wwwroot"));
        using RunningCommand browser = Chromium.Open(workspace.Folder, site.Address);
        Assert.True(await Task.WhenAny(site.Posted, Task.Delay(Patience)) == site.Posted, "The page has not answered:\n" + browser.Output);

        Assert.Equal(Sources.LookupsAreRight + ", vectors True, SSE2 False", await site.Posted);
    }
}
