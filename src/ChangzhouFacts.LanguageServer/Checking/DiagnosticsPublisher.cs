using System.Collections.Immutable;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Checking;

/// <summary>
/// Tells the client what is wrong, file by file: what is said of a file takes the place of what was said before. A table that several facts files take
/// figures from has the findings of all of them.
/// </summary>
/// <param name="send">Sends what is wrong with a file. Called in the order of the messages.</param>
internal sealed class DiagnosticsPublisher(Action<PublishDiagnosticsParameters> send)
{
    private const string Source = "changzhou-facts";

    // By the file that they are in, then by the facts file that they were found for.
    private readonly Dictionary<string, SortedDictionary<string, List<EditorDiagnostic>>> _published = new(FilePath.Comparer);

    /// <summary>A finding as editors take it.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="lines">Where the lines of the text are that it is in; null where that is not open in the editor.</param>
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

    /// <summary>Tells what was found in a facts file, its lock and its tables.</summary>
    public void Publish(CheckedFile file, ImmutableDictionary<string, TextDocument> documents)
    {
        ILookup<string, Diagnostic> found = file.Findings.ToLookup(finding => FindingPath.Of(finding, file.Key), FilePath.Comparer);
        foreach (string path in found.Select(group => group.Key).Append(file.Key).Concat(FilesOf(file.Key)).Distinct(FilePath.Comparer).ToList())
        {
            Set(path, file.Key, found[path].Select(Diagnosed(documents.GetValueOrDefault(path))).ToList(), documents);
        }
    }

    /// <summary>Says nothing more of a facts file.</summary>
    public void Withdraw(string key, ImmutableDictionary<string, TextDocument> documents)
    {
        foreach (string path in FilesOf(key))
        {
            Set(path, key, [], documents);
        }
    }

    // The lines of a text are found once for all findings in it.
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
