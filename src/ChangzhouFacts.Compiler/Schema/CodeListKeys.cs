namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a code list.</summary>
internal static class CodeListKeys
{
    public static readonly KeyTable Table = new("code-list", "a code list", "Codes that facts are broken down by: countries, fuels, editions.");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text, "What it is a list of.", "Country"));

    public static readonly Key Values = Table.Add(new("values", new MapKind(Kinds.CodeAsKey, new LabelKind(CodeKeys.Table), needsEntry: true),
        "The codes, each with its label.", "{ FRA: France, DEU: { label: Germany, labels: { de: Deutschland } } }"));

    static CodeListKeys() => Table.ExactlyOneOf = [Values];
}

/// <summary>The keys of a code that has labels in other languages.</summary>
internal static class CodeKeys
{
    public static readonly KeyTable Table = new("code", "a code", "What a code stands for.");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text, "What it stands for.", "Germany") { RequiredIn = FactForms.All });

    public static readonly Key Labels = Table.Add(new("labels", new MapKind(Kinds.LanguageAsKey, Kinds.Text),
        "The label in other languages, by language tag.", "{ de: Deutschland }"));
}
