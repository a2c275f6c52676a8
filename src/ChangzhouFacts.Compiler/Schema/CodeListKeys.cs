namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a code list.</summary>
internal static class CodeListKeys
{
    public static readonly KeyTable Table = new("code-list", "a code list", "Codes that facts are broken down by: countries, fuels, editions.");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text, "What it is a list of.", "Country"));

    public static readonly Key Values = Table.Add(new("values", new MapKind(Kinds.CodeAsKey, new LabelKind(CodeKeys.Table), needsEntry: true),
        "The codes, each with its label.", "{ FRA: France, DEU: { label: Germany, labels: { de: Deutschland } } }"));

    public static readonly Key File = Table.Add(new("file", Kinds.TablePath,
        "A CSV file that has the codes, by its path from the folder of the facts file on; with commas, and its header in the first row.", "data/countries.csv"));

    public static readonly Key Columns = Table.Add(new("columns", new MappingKind(CodeListColumnsKeys.Table),
        "Which column of the file has what, by its name in the header.", "{ code: Alpha3, name: English, names: { fr: French } }"));

    static CodeListKeys() => Table.ExactlyOneOf = [Values, File];
}

/// <summary>The keys under a code list's <c>columns</c>.</summary>
internal static class CodeListColumnsKeys
{
    public static readonly KeyTable Table = new("code-list-columns", "'columns' of a code list", "The columns of a file with codes, by their names in the header.");

    public static readonly Key Code = Table.Add(new("code", Kinds.Column, "The column of the codes, by default 'code'.", "Alpha3"));

    public static readonly Key Name = Table.Add(new("name", Kinds.Column, "The column of what they stand for, by default 'name'.", "English"));

    public static readonly Key Names = Table.Add(new("names", new MapKind(Kinds.LanguageAsKey, Kinds.Column),
        "The columns of the names in other languages, by language tag; an empty cell is none.", "{ fr: French }"));
}

/// <summary>The keys of a code that has labels in other languages.</summary>
internal static class CodeKeys
{
    public static readonly KeyTable Table = new("code", "a code", "What a code stands for.");

    public static readonly Key Label = Table.Add(new("label", Kinds.Text, "What it stands for.", "Germany") { RequiredIn = FactForms.All });

    public static readonly Key Labels = Table.Add(new("labels", new MapKind(Kinds.LanguageAsKey, Kinds.Text),
        "The label in other languages, by language tag.", "{ de: Deutschland }"));
}
