using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>What all items that name one file say about it together.</summary>
/// <param name="Path">Where the file is.</param>
/// <param name="Kind">What it is to the compiler.</param>
/// <param name="ClassName">Its <c>ChangzhouFactsClass</c>; null where no item has one.</param>
/// <param name="Namespace">Its <c>ChangzhouFactsNamespace</c>; null where no item has one.</param>
/// <param name="Visibility">Its <c>ChangzhouFactsVisibility</c>; null where no item has one.</param>
/// <param name="Findings">Where the items contradict each other, or say what nobody knows.</param>
internal sealed record FileSettings(
    string Path, FileKind Kind, string? ClassName, string? Namespace, string? Visibility, EquatableArray<Diagnostic> Findings)
{
    private static readonly string[] Marks = { "true", "false", "lock", "table" };

    public static FileSettings Of(string path, IEnumerable<FactsItem> items)
    {
        FactsItem[] all = items.ToArray();
        var findings = new List<Diagnostic>();
        return new FileSettings(
            path,
            KindOf(all, findings),
            One("ChangzhouFactsClass", item => item.ClassName, StringComparer.Ordinal),
            One("ChangzhouFactsNamespace", item => item.Namespace, StringComparer.Ordinal),
            One("the metadata ChangzhouFactsVisibility", item => item.Visibility, StringComparer.OrdinalIgnoreCase),
            new EquatableArray<Diagnostic>(findings));

        string? One(string name, Func<FactsItem, string> field, StringComparer comparer)
        {
            string[] values = all.Select(field).Where(value => value.Length > 0).Distinct(comparer).ToArray();
            if (values.Length > 1)
            {
                findings.Add(GeneratorFindings.SeveralSettings(name, values));
            }

            return values.FirstOrDefault();
        }
    }

    /// <summary>
    /// One item is enough to leave a file out. A mark that nobody knows is an error, and so is a class for a file without one; the file is
    /// then taken for what it most likely is.
    /// </summary>
    private static FileKind KindOf(FactsItem[] items, List<Diagnostic> findings)
    {
        string[] marks = items.Select(item => item.Mark).Where(mark => mark.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        foreach (string mark in marks.Where(mark => !Marks.Contains(mark, StringComparer.OrdinalIgnoreCase)))
        {
            findings.Add(GeneratorFindings.WrongSetting("the metadata ChangzhouFacts", mark, SpellingSuggestion.Hint(mark, Marks)));
        }

        if (marks.Length == 0 && items.FirstOrDefault(item => item.ClassName.Length > 0) is { } unmarked)
        {
            findings.Add(GeneratorFindings.WrongSetting("ChangzhouFactsClass", unmarked.ClassName, "the item has to say ChangzhouFacts=\"true\", too"));
        }

        return Has("false") ? FileKind.Other
            : Has("true") || findings.Count > 0 ? FileKind.Facts
            : Has("lock") ? FileKind.Lock
            : Has("table") ? FileKind.Table
            : FileKind.Other;

        bool Has(string word) => marks.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>What an additional file is to the compiler.</summary>
internal enum FileKind
{
    Other,
    Facts,
    Lock,
    Table,
}
