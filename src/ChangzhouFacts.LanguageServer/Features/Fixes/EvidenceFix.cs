using System.Globalization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Records a difference from the lock, as the message suggests; the user fills in the reason.</summary>
internal static class EvidenceFix
{
    public static IEnumerable<Fix> Of(Diagnostic finding, FixContext context) => finding.Rule.Id switch
    {
        RuleIds.FigureChanged => OfChange(finding.Arguments[2], finding, context),
        RuleIds.FigureVanished => OfWithdrawal(finding.Arguments[0], finding.Arguments[3], context),
        _ => [],
    };

    private static IEnumerable<Fix> OfChange(string revision, Diagnostic finding, FixContext context)
    {
        if (context.FactAt(finding) is not { } fact)
        {
            yield break;
        }

        if (!revision.Contains(HarmlessText.CutShort, StringComparison.Ordinal) && context.AddItem(fact, FactKeys.Revisions, Dated(revision)) is { } revise)
        {
            yield return new Fix("Record it as a revision", revise);
        }

        if (!fact.Has(FactKeys.Text) && context.AddItem(fact, FactKeys.Restated, Dated($"{{ date: {LockCheck.Day}, reason: ... }}")) is { } restate)
        {
            yield return new Fix("Record that the source gives all figures of the fact anew", restate);
        }
    }

    private static IEnumerable<Fix> OfWithdrawal(string id, string entry, FixContext context)
    {
        if (context.Outline.File is not { } file || entry.Contains(HarmlessText.CutShort, StringComparison.Ordinal))
        {
            yield break;
        }

        string dated = Dated(entry);
        string withdrawal = dated[(dated.IndexOf('{', StringComparison.Ordinal))..];
        OutlineEntry? withdrawn = file.Find(FileKeys.Withdrawn);
        TextEdit? edit = withdrawn is null ? context.AddEntries(file, [$"{FileKeys.Withdrawn.Name}: {{ {dated} }}"])
            : withdrawn.Value is not OutlineMapping { } all || (all.Entries.Count == 0 && !all.IsFlow) ? null
            : all.Find(id)?.Value switch
            {
                null => all.Find(id) is null ? context.AddEntries(all, [dated]) : null,
                OutlineSequence several => context.AddItem(several, withdrawal),
                OutlineMapping { IsFlow: true } one => context.Replace(one.Start, one.End, $"[{context.Document.Text[one.Start..one.End]}, {withdrawal}]"),
                _ => null,
            };
        if (edit is not null)
        {
            yield return new Fix("Record that it was withdrawn", edit);
        }
    }

    private static string Dated(string entry) => entry.Replace(LockCheck.Day, DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
