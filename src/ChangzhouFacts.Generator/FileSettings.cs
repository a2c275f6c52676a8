using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>The combined settings of all items for one file.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="Kind">The file's role.</param>
/// <param name="ClassName">Its <c>ChangzhouFactsClass</c>; null if no item has one.</param>
/// <param name="Namespace">Its <c>ChangzhouFactsNamespace</c>; null if no item has one.</param>
/// <param name="Visibility">Its <c>ChangzhouFactsVisibility</c>; null if no item has one.</param>
/// <param name="Findings">Errors: items that contradict each other, or have unknown values.</param>
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
    /// A single item is enough to exclude a file. An unknown mark is an error; so is a class for a file without a mark. The file then gets its
    /// most likely role.
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
            findings.Add(GeneratorFindings.WrongSetting("ChangzhouFactsClass", unmarked.ClassName, "the item also needs ChangzhouFacts=\"true\""));
        }

        return Has("false") ? FileKind.Other
            : Has("true") || findings.Count > 0 ? FileKind.Facts
            : Has("lock") ? FileKind.Lock
            : Has("table") ? FileKind.Table
            : FileKind.Other;

        bool Has(string word) => marks.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>The role of an additional file.</summary>
internal enum FileKind
{
    Other,
    Facts,
    Lock,
    Table,
}
