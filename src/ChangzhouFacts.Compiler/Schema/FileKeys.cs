namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a facts file.</summary>
internal static class FileKeys
{
    public static readonly KeyTable Table = new("file", "the file", "A file of cited figures, from which ChangzhouFacts makes C#.");

    public static readonly Key Schema = Table.Add(new("schema", Kinds.Version) { RequiredIn = FactForms.All });

    public static readonly Key Dataset = Table.Add(new("dataset", Kinds.Id,
        "The id of the set. Its class has this name in PascalCase, unless 'class' gives another.", "changzhou")
    { RequiredIn = FactForms.All });

    public static readonly Key Class = Table.Add(new("class", Kinds.ClassName, "The name of the generated class. By default 'dataset' in PascalCase.", "Changzhou"));

    public static readonly Key Namespace = Table.Add(new("namespace", Kinds.Namespace,
        "The namespace of the generated class. By default the project's RootNamespace.", "Example.Statistics"));

    public static readonly Key Visibility = Table.Add(new("visibility", Kinds.Visibility,
        "Who can use the generated class. By default 'internal'; the project's item can say otherwise."));

    public static readonly Key Constants = Table.Add(new("constants", Kinds.Constants, "What is generated of facts that do not say it themselves. By default 'all'."));

    public static readonly Key Title = Table.Add(new("title", Kinds.Text, "The title of the set.", "Changzhou's innovation figures"));

    public static readonly Key Description = Table.Add(new("description", Kinds.Text,
        "What the set is, in a sentence or two.", "Figures on science, technology and innovation in Changzhou."));

    public static readonly Key Subject = Table.Add(new("subject", Kinds.Text,
        "What the facts are about, unless a fact says otherwise: a city, a country, a company.", "Changzhou, Jiangsu, China"));

    public static readonly Key Withdrawn = Table.Add(new("withdrawn", new MapKind(Kinds.FactIdAsKey, new OneOrListKind(new MappingKind(WithdrawalKeys.Table))),
        "Facts and figures that were published once and are no longer in the file, by the id of the fact.",
        "{ rd-share: { date: 2024-01-02, reason: retracted by the source, period: 2017 } }"));

    public static readonly Key Defaults = Table.Add(new("defaults", new MappingKind(DefaultsKeys.Table), null, "{ source: yearbook-2023, as-of: 2023 }"));

    public static readonly Key Sources = Table.Add(new("sources", new MapKind(Kinds.IdAsKey, new MappingKind(SourceKeys.Table)),
        "The sources that facts name, each under an id.",
        "{ yearbook-2023: { title: Statistical Yearbook 2023, publisher: Bureau of Statistics, published: 2023-11-30 } }"));

    public static readonly Key Codes = Table.Add(new("codes", new MapKind(Kinds.IdAsKey, new MappingKind(CodeListKeys.Table)),
        "The lists of codes that facts are broken down by, each under an id.",
        "{ country: { label: Country, values: { FRA: France, DEU: Germany } } }"));

    public static readonly Key Facts = Table.Add(new("facts", new MapKind(Kinds.IdAsKey, new MappingKind(FactKeys.Table)),
        "The facts, each under an id. The constant of 'rd-share' is called 'RdShare'.",
        "{ rd-share: { label: R&D expenditure as a share of GDP, unit: percent, of: GDP, source: yearbook-2023, values: { 2017: 2.77, 2022: 3.33 } } }")
    {
        RequiredIn = FactForms.All,
    });
}
