namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a facts file.</summary>
internal static class FileKeys
{
    public static readonly KeyTable Table = new("file", "the file", "A file of cited figures that ChangzhouFacts compiles to C#.");

    public static readonly Key Schema = Table.Add(new("schema", Kinds.Version) { RequiredIn = FactForms.All });

    public static readonly Key Dataset = Table.Add(new("dataset", Kinds.Id,
        "The id of the set. In PascalCase it is the name of the class, unless 'class' gives another.", "changzhou")
    { RequiredIn = FactForms.All });

    public static readonly Key Class = Table.Add(new("class", Kinds.ClassName, "The name of the generated class. Default: 'dataset' in PascalCase.", "Changzhou"));

    public static readonly Key Namespace = Table.Add(new("namespace", Kinds.Namespace,
        "The namespace of the generated class. Default: the project's RootNamespace.", "Example.Statistics"));

    public static readonly Key Visibility = Table.Add(new("visibility", Kinds.Visibility,
        "Who can use the generated class. Default: 'internal'. The project's item can override it."));

    public static readonly Key Constants = Table.Add(new("constants", Kinds.Constants, "What is generated for facts without a 'constants' of their own. Default: 'all'."));

    public static readonly Key Title = Table.Add(new("title", Kinds.Text, "The title of the set.", "Changzhou's innovation figures"));

    public static readonly Key Description = Table.Add(new("description", Kinds.Text,
        "What the set is, in a sentence or two.", "Figures on science, technology and innovation in Changzhou."));

    public static readonly Key Subject = Table.Add(new("subject", Kinds.Text,
        "What the facts are about, such as a city, a country or a company. A fact can override it.", "Changzhou, Jiangsu, China"));

    public static readonly Key Withdrawn = Table.Add(new("withdrawn", new MapKind(Kinds.FactIdAsKey, new OneOrListKind(new MappingKind(WithdrawalKeys.Table))),
        "Facts and figures that were published and have since been removed from the file, by fact id.",
        "{ rd-share: { date: 2024-01-02, reason: retracted by the source, period: 2017 } }"));

    public static readonly Key Defaults = Table.Add(new("defaults", new MappingKind(DefaultsKeys.Table), null, "{ source: yearbook-2023, as-of: 2023 }"));

    public static readonly Key Sources = Table.Add(new("sources", new MapKind(Kinds.IdAsKey, new MappingKind(SourceKeys.Table)),
        "The sources that facts cite, by id.",
        "{ yearbook-2023: { title: Statistical Yearbook 2023, publisher: Bureau of Statistics, published: 2023-11-30 } }"));

    public static readonly Key Codes = Table.Add(new("codes", new MapKind(Kinds.IdAsKey, new MappingKind(CodeListKeys.Table)),
        "The code lists that facts are broken down by, by id.",
        "{ country: { label: Country, values: { FRA: France, DEU: Germany } } }"));

    public static readonly Key Facts = Table.Add(new("facts", new MapKind(Kinds.IdAsKey, new MappingKind(FactKeys.Table)),
        "The facts, by id. In C#, 'rd-share' is called 'RdShare'.",
        "{ rd-share: { label: R&D expenditure as a share of GDP, unit: percent, of: GDP, source: yearbook-2023, values: { 2017: 2.77, 2022: 3.33 } } }")
    {
        RequiredIn = FactForms.All,
    });
}
