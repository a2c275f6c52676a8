namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a code list.</summary>
internal static class CodeListKeys
{
    public static readonly KeyTable Table = new("code-list", "a code list", "The codes of a dimension that facts are broken down by: countries, fuels, editions.");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text, "The label of the list.", "Country"));

    public static readonly Key Values = Table.Add(new("values", new MapKind(Kinds.CodeAsKey, new LabelKind(CodeKeys.Table), needsEntry: true),
        "The codes with their labels.", "{ FRA: France, DEU: { label: Germany, labels: { de: Deutschland } } }"));

    public static readonly Key File = Table.Add(new("file", Kinds.TablePath,
        "A CSV file of the codes: its path relative to the facts file. It has commas, and a header in the first row.", "data/countries.csv"));

    public static readonly Key Columns = Table.Add(new("columns", new MappingKind(CodeListColumnsKeys.Table),
        "The columns of the file, by their names in the header.", "{ code: Alpha3, name: English, names: { fr: French } }"));

    static CodeListKeys() => Table.ExactlyOneOf = [Values, File];
}

/// <summary>The keys under a code list's <c>columns</c>.</summary>
internal static class CodeListColumnsKeys
{
    public static readonly KeyTable Table = new("code-list-columns", "'columns' of a code list", "The columns of a CSV file of codes, by their names in the header.");

    public static readonly Key Code = Table.Add(new("code", Kinds.Column, "The column of the codes. Default: 'code'.", "Alpha3"));

    public static readonly Key Name = Table.Add(new("name", Kinds.Column, "The column of the labels. Default: 'name'.", "English"));

    public static readonly Key Names = Table.Add(new("names", new MapKind(Kinds.LanguageAsKey, Kinds.Column),
        "The columns of the labels in other languages, by language tag. An empty cell means no label.", "{ fr: French }"));
}

/// <summary>The keys of a code that has labels in other languages.</summary>
internal static class CodeKeys
{
    public static readonly KeyTable Table = new("code", "a code", "The labels of a code.");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text, "The label of the code.", "Germany") { RequiredIn = FactForms.All });

    public static readonly Key Labels = Table.Add(new("labels", new MapKind(Kinds.LanguageAsKey, Kinds.Text),
        "Labels in other languages, by language tag.", "{ de: Deutschland }"));
}
