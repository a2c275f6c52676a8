using System.Collections.Immutable;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// Publishes diagnostics file by file: those of a file replace the earlier ones. A table used by several facts files gets the diagnostics of all of
/// them.
/// </summary>
/// <param name="send">Sends the diagnostics of a file. Called in the order of the messages.</param>
internal sealed class DiagnosticsPublisher(Action<PublishDiagnosticsParameters> send)
{
    private const string Source = "changzhou-facts";

    // By the file that contains them, then by the facts file whose check found them.
    private readonly Dictionary<string, SortedDictionary<string, List<EditorDiagnostic>>> _published = new(FilePath.Comparer);

    /// <summary>Converts a diagnostic to the protocol's.</summary>
    /// <param name="finding">The diagnostic.</param>
    /// <param name="lines">The lines of the text that contains it; null if the text is not open in the editor.</param>
    public static EditorDiagnostic Of(Diagnostic finding, TextLines? lines) => new(
        lines?.RangeOf(finding.Location) ?? TextLines.Range(finding.Location),
        finding.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Information,
        },
        finding.Rule.Id,
        new CodeDescription(finding.Rule.HelpLink),
        Source,
        finding.Message);

    /// <summary>Publishes the diagnostics of a facts file, its lock and its tables.</summary>
    public void Publish(CheckedFile file, ImmutableDictionary<string, TextDocument> documents)
    {
        ILookup<string, Diagnostic> found = file.Findings.ToLookup(finding => FindingPath.Of(finding, file.Key), FilePath.Comparer);
        foreach (string path in found.Select(group => group.Key).Append(file.Key).Concat(FilesOf(file.Key)).Distinct(FilePath.Comparer).ToList())
        {
            Set(path, file.Key, found[path].Select(Diagnosed(documents.GetValueOrDefault(path))).ToList(), documents);
        }
    }

    /// <summary>Clears the diagnostics of a facts file.</summary>
    public void Withdraw(string key, ImmutableDictionary<string, TextDocument> documents)
    {
        foreach (string path in FilesOf(key))
        {
            Set(path, key, [], documents);
        }
    }

    // The lines of a text are found once for all of its diagnostics.
    private static Func<Diagnostic, EditorDiagnostic> Diagnosed(TextDocument? document)
    {
        TextLines? lines = document?.Lines;
        return finding => Of(finding, lines);
    }

    private List<string> FilesOf(string key) => _published.Where(file => file.Value.ContainsKey(key)).Select(file => file.Key).ToList();

    private void Set(string path, string key, List<EditorDiagnostic> diagnostics, ImmutableDictionary<string, TextDocument> documents)
    {
        if (!_published.TryGetValue(path, out SortedDictionary<string, List<EditorDiagnostic>>? ofFile))
        {
            _published[path] = ofFile = new SortedDictionary<string, List<EditorDiagnostic>>(FilePath.Comparer);
        }

        if (diagnostics.Count == 0)
        {
            ofFile.Remove(key);
        }
        else
        {
            ofFile[key] = diagnostics;
        }

        if (ofFile.Count == 0)
        {
            _published.Remove(path);
        }

        TextDocument? document = documents.GetValueOrDefault(path);
        send(new PublishDiagnosticsParameters(document?.Uri ?? FilePath.ToUri(path), document?.Version, ofFile.Values.SelectMany(some => some).ToList()));
    }
}
