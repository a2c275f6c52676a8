using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.LanguageServer.Checking;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Features.Fixes;
using ChangzhouFacts.LanguageServer.Protocol;
using Range = ChangzhouFacts.LanguageServer.Protocol.Range;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>Code actions: fixes for the diagnostics at a position.</summary>
internal static class CodeActions
{
    /// <summary>The actions, in the order of the diagnostics.</summary>
    /// <param name="document">The facts file.</param>
    /// <param name="file">Its check.</param>
    /// <param name="range">The range.</param>
    /// <param name="find">Returns the text of a file open in the editor.</param>
    public static IReadOnlyList<CodeAction> Of(TextDocument document, CheckedFile file, Range range, Func<string, TextDocument?> find)
    {
        var context = new FixContext(document);
        var actions = new List<CodeAction>();
        foreach (Diagnostic finding in file.Findings.Where(finding => !finding.IsInLock && finding.Location.Table is null))
        {
            EditorDiagnostic diagnostic = DiagnosticsPublisher.Of(finding, context.Lines);
            if (!diagnostic.Range.Touches(range))
            {
                continue;
            }

            IEnumerable<Fix> fixes = SpellingFix.Of(finding, context)
                .Concat(MissingKeysFix.Of(finding, file.Findings, context))
                .Concat(NumberFix.Of(finding, context))
                .Concat(EvidenceFix.Of(finding, context));
            foreach (Fix fix in fixes.Where(fix => !actions.Exists(known => known.Title == fix.Title)).ToList())
            {
                actions.Add(Action(fix.Title, [diagnostic], document.Uri, fix.Edits));
            }
        }

        if (TableItemFix.At(context, context.Lines.OffsetOf(range.Start), find) is var (title, project, offset, item))
        {
            actions.Add(Action(title, null, project.Uri, [new TextEdit(project.Lines.RangeOf(offset, offset), item)]));
        }

        return actions;
    }

    private static CodeAction Action(string title, IReadOnlyList<EditorDiagnostic>? diagnostics, string uri, IReadOnlyList<TextEdit> edits) => new(
        title, CodeAction.QuickFix, diagnostics, new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextEdit>> { [uri] = edits }));
}
