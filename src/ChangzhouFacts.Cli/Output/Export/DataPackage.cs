using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChangzhouFacts.Cli.Output.Export;

/// <summary>The description of exported tables as a Frictionless Data Package 1: <c>datapackage.json</c>.</summary>
/// <param name="Profile">The profile of the package.</param>
/// <param name="Name">The id of the set.</param>
/// <param name="Title">The title of the set.</param>
/// <param name="Description">The description of the set.</param>
/// <param name="Licenses">The licences; null unless the licence of every source is known.</param>
/// <param name="Sources">The sources.</param>
/// <param name="Resources">The tables; null if the description is inside the only one.</param>
internal sealed record DataPackage(
    string Profile,
    string Name,
    string? Title,
    string? Description,
    IReadOnlyList<PackageLicense>? Licenses,
    IReadOnlyList<PackageSource> Sources,
    IReadOnlyList<PackageResource>? Resources)
{
    /// <summary>The file name of a package's description.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The description of a set without tables.</summary>
    public static DataPackage Of(FactSet set) => new(
        "data-package", set.Dataset, set.Title, set.Description, LicensesOf(set.Sources), set.Sources.Select(PackageSource.Of).ToList(), null);

    /// <summary>The description of a set with one table in CSV.</summary>
    /// <param name="set">The set.</param>
    /// <param name="path">The name of the table's file, which is beside the description.</param>
    public static DataPackage Of(FactSet set, string path) =>
        Of(set) with { Profile = "tabular-data-package", Resources = [PackageResource.Of(set, path)] };

    /// <summary>Whether a file may be replaced by the description of a set: it does not exist, or already describes that set.</summary>
    /// <param name="directory">The base of a relative path.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="dataset">The id of the set.</param>
    public static bool MayReplace(string directory, string path, string dataset)
    {
        try
        {
            FilePlace place = FilePlace.Of(directory, path);
            if (place.Kind != FileKind.Ordinary)
            {
                return place.Kind == FileKind.Absent;
            }

            using var described = JsonDocument.Parse(File.ReadAllBytes(place.Path));
            return described.RootElement is { ValueKind: JsonValueKind.Object } package
                && package.TryGetProperty("name", out JsonElement name)
                && name.ValueKind == JsonValueKind.String
                && name.GetString() == dataset;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static List<PackageLicense>? LicensesOf(IReadOnlyList<Source> sources) =>
        sources.Count == 0 || sources.Any(source => source.License is null)
            ? null
            : sources.Select(source => PackageLicense.Of(source.License!)).Distinct().ToList();
}

/// <summary>A licence, by its URL or its name.</summary>
internal sealed record PackageLicense(string? Name, string? Path)
{
    public static PackageLicense Of(string license) => license.StartsWith("http://", StringComparison.Ordinal) || license.StartsWith("https://", StringComparison.Ordinal)
        ? new PackageLicense(null, license)
        : new PackageLicense(license, null);
}

/// <summary>A source. Properties that Frictionless does not define are added under their keys in facts.yaml.</summary>
internal sealed record PackageSource(
    string Title, string? Path, string Id, string? Publisher, string? Author, string? Published, string? Accessed, string? Language, string? License)
{
    public static PackageSource Of(Source source) => new(
        source.Title, source.Url, source.Id, source.Publisher, source.Author, source.Published, source.Accessed, source.Language, source.License);
}

/// <summary>A table in CSV. Frictionless writes the media type as one word.</summary>
internal sealed record PackageResource(
    string Profile,
    string Name,
    string Path,
    string Format,
    [property: JsonPropertyName("mediatype")] string MediaType,
    string Encoding,
    PackageDialect Dialect,
    PackageSchema Schema)
{
    public static PackageResource Of(FactSet set, string path) => new(
        "tabular-data-resource",
        set.Dataset,
        path,
        "csv",
        "text/csv",
        "utf-8",
        new PackageDialect(",", CsvExport.NewLine, "\"", DoubleQuote: true, Header: true),
        new PackageSchema(Columns.Of(set).Select(PackageField.Of).ToList(), [""], Columns.Key));
}

/// <summary>The dialect of the CSV.</summary>
internal sealed record PackageDialect(string Delimiter, string LineTerminator, string QuoteChar, bool DoubleQuote, bool Header);

/// <summary>The columns of a table.</summary>
internal sealed record PackageSchema(IReadOnlyList<PackageField> Fields, IReadOnlyList<string> MissingValues, IReadOnlyList<string> PrimaryKey);

/// <summary>A column of a table.</summary>
internal sealed record PackageField(string Name, string Type, string Description, PackageConstraints? Constraints)
{
    public static PackageField Of(Column column) => new(
        column.Name,
        column switch
        {
            FigureColumn => "number",
            WholeColumn => "integer",
            _ => "string",
        },
        column.Description,
        Columns.Key.Contains(column.Name) ? new PackageConstraints(Required: true) : null);
}

/// <summary>The constraints on a column's values.</summary>
internal sealed record PackageConstraints(bool Required);
