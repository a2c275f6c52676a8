using System.Globalization;
using ChangzhouFacts.Cli;
using ChangzhouFacts.LanguageServer.Documents;
using Newtonsoft.Json.Linq;

namespace ChangzhouFacts.LanguageServer.Tests.Testing;

/// <summary>A folder whose files are open in an editor.</summary>
internal sealed class ServedFolder : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public string Path => _directory.Path;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public string Uri(string name) => FilePath.ToUri(PathOf(name));

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    /// <summary>The tool's diagnostics for a file, as an editor would show them.</summary>
    /// <param name="name">The file.</param>
    /// <param name="hasMark">Whether the editor counts a byte order mark in its first line.</param>
    public async Task<IReadOnlyList<string>> CheckAsync(string name, bool hasMark = false)
    {
        using var terminal = new Terminal(new StringWriter(), new StringWriter(), IsStyled: false, Terminal.DefaultWidth, Path);
        await Tool.RunAsync(["check", name, "--format", "json"], terminal, CancellationToken.None);
        return JArray.Parse(terminal.Output.ToString()!).Select(finding =>
            $"{Place(finding, "line", "column")}-{Place(finding, "endLine", "endColumn")} {SeverityOf(finding)} {finding["rule"]} {finding["message"]}").ToList();

        string Place(JToken finding, string line, string column)
        {
            int at = finding[line]!.Value<int>();
            return string.Create(CultureInfo.InvariantCulture, $"{at - 1},{finding[column]!.Value<int>() - 1 + (hasMark && at == 1 ? 1 : 0)}");
        }
    }

    public void Dispose() => _directory.Dispose();

    private static int SeverityOf(JToken finding) => finding["severity"]!.Value<string>() switch
    {
        "error" => 1,
        "warning" => 2,
        _ => 3,
    };
}
