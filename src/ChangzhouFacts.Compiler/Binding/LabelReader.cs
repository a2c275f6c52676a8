using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads labels by language.</summary>
internal static class LabelReader
{
    /// <summary>The valid labels, each with its language.</summary>
    public static IReadOnlyList<LocalizedText> Read(MappingNode? node, ValueReader values)
    {
        var labels = new List<LocalizedText>();
        foreach (MappingNode.Entry entry in node?.Entries ?? [])
        {
            bool isTag = LanguageTags.IsWellFormed(entry.Key.Text);
            if (!isTag)
            {
                values.Diagnostics.Report(Rules.Schema.InvalidLanguage(entry.Key.Text), entry.Key.Location);
            }

            if (values.Text(entry.Key.Text, entry.Value) is { } text && isTag)
            {
                labels.Add(new LocalizedText(entry.Key.Text, text));
            }
        }

        return labels.OrderBy(label => label.Language, StringComparer.Ordinal).ToList();
    }
}
