namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The kinds of single values. Editors check them with facts.schema.json, the compiler in Binding.</summary>
internal static class Kinds
{
    public static readonly ValueKind Version = new("version", "a version", "`1`", "The version of this format.");

    public static readonly ValueKind Text = new("text", "a text", "text",
        "A text that is not empty. '12' and 'no' are texts here, quoted or not; '~' and 'null' must be quoted.");

    public static readonly ValueKind TextOrBlank = new("text-or-blank", "a text", "text", "A text.");

    public static readonly ValueKind Id = new("given-id", "an id", "id", "The id of something.", "yearbook-2023");

    public static readonly ValueKind SourceId = new("given-id", "the id of a source", "id of a [source](#a-source)", Id.Description, "yearbook-2023");

    /// <summary>One source, or several that state the same.</summary>
    public static readonly OneOrListKind SourceIds = new(SourceId, needsEntry: true);

    /// <summary>The place in the source, or in each of several.</summary>
    public static readonly OneOrListKind Places = new(Text, needsEntry: true);

    /// <summary>An id as a key of a mapping.</summary>
    public static readonly ValueKind IdAsKey = new("id", "an id", "id",
        "Lower-case words of a-z and 0-9, joined by single hyphens. The first character is a letter. At most 128 characters.", "patents-per-10000-people");

    public static readonly ValueKind CodeListId = new("given-id", "the id of a code list", "id of a [code list](#a-code-list)", Id.Description, "country");

    /// <summary>One to three code lists.</summary>
    public static readonly OneOrListKind CodeListIds = new(CodeListId, needsEntry: true);

    /// <summary>A code as a key of a mapping.</summary>
    public static readonly ValueKind CodeAsKey = new("code-as-key", "a code", "code",
        "At most 64 ASCII letters, digits, '.', '_' and '-', the first a letter, a digit or '_'. Case matters.", "FRA", "diesel", "2024");

    /// <summary>The codes of a member of a family, joined by slashes.</summary>
    public static readonly ValueKind Member = new("member", "the codes of a member", "codes, joined by `/`", "A member of a family: its codes, joined by slashes.", "FRA", "2024/diesel");

    /// <summary>The id of a fact, or of a member of a family, as a key of a mapping.</summary>
    public static readonly ValueKind FactIdAsKey = new("fact-id", "an id", "id", "The id of a fact, or of a member of a family: gdp, gdp/FRA.", "gdp", "gdp/FRA");

    public static readonly ValueKind ClassName = new("class-name", "a text", "C# identifier of ASCII characters, not beginning with `__`", "The name of a C# class.");

    public static readonly ValueKind Namespace = new("namespace", "a text", "C# identifiers joined by dots", "The name of a C# namespace.");

    public static readonly WordKind Visibility = new("visibility", Words.Visibilities, "Who can use the generated class.");

    public static readonly WordKind Constants = new("constants", Words.Constants, "What is generated.", section: "constants");

    public static readonly WordKind PrintedRule = new("printed-rule", Words.PrintedRules, "Whether 'printed' is required.");

    public static readonly WordKind Scale = new("scale", Words.Scales, "A power of ten.");

    public static readonly WordKind Type = new("type", EnumWords.NumberTypes, "The C# type of the figures. Default: the narrowest that holds their digits.", section: "numbers");

    public static readonly WordKind Precision = new("precision", Words.Precisions, "How precise the figure's digits are.", section: "precision");

    public static readonly WordKind Status = new("status", Words.Statuses, "How final the figure is (SDMX OBS_STATUS). Default: final.", section: "status");

    public static readonly WordKind Qualifier = new("qualifier", EnumWords.Qualifiers, "How the source qualifies the figure. Default: 'exact'.", section: "qualifiers");

    public static readonly ValueKind Unit = new("unit", "a unit", "[unit](#units)",
        "What the number counts or measures: a word, a currency of ISO 4217, or a physical unit by its UCUM code ('ucum:kg').");

    public static readonly ValueKind Number = new("number", "a number", "[number](#numbers)",
        "A number in plain digits, not quoted: 940, -5, 2.770. Digits are kept as written. Exponents only with 'type: double'.", "940", "2.770", "-5");

    public static readonly ValueKind Uncertainty = new("uncertainty", "a number", "number from 0",
        "The standard uncertainty (one standard deviation), in the unit of the figure. It is kept and shown, and is not a bound.", "0.01");

    /// <summary>What was published before: a number for a fact with figures, else a text.</summary>
    public static readonly ValueKind FigureOrText = new("figure-or-text", "the figure as it was", "number; of a text, text", "The figure or text before.", "2.76");

    public static readonly ValueKind TablePath = new("table-path", "a path", "path, with `/` and without `..`",
        "The path of a CSV file, relative to the facts file, with forward slashes.", "data/gdp.csv");

    public static readonly ValueKind Column = new("column", "the name of a column", "name of a column",
        "The name of a column, as in the header. Blanks around it are ignored.", "Country Code");

    /// <summary>The name of a column as a key of a mapping.</summary>
    public static readonly ValueKind ColumnAsKey = new("column-as-key", "the name of a column", "name of a column", Column.Description, "unit");

    public static readonly ValueKind RowNumber = new("row-number", "a whole number", "whole number from 1", "The number of a row, counted as in a spreadsheet.", "5");

    public static readonly WordKind Layout = new("layout", Words.Layouts, "How the figures are arranged. Default: 'long'.");

    public static readonly WordKind Delimiter = new("delimiter", Words.Delimiters, "What separates the cells. Default: a comma.");

    public static readonly WordKind Decimal = new("decimal", Words.DecimalSigns, "The decimal separator. Default: a point.");

    public static readonly WordKind UnknownRule = new("unknown", Words.UnknownRules, "What happens to a row whose code is not in the code list. Default: 'error'.");

    public static readonly ValueKind GroupSize = new("group-size", "a whole number", "whole number from 1", "The size of a group.", "10000");

    public static readonly ValueKind BlockNumber = new("block-number", "a whole number", "whole number from 1", "The number of a block of text.", "6");

    public static readonly ValueKind Printed = new("printed", "a text", "text of at most 80 characters",
        "The shortest run of the source's own words that carries the figure. Its number, qualifier and unit must agree with the fact.",
        "2.77 percent", "nearly 3,000", "a total of 163");

    public static readonly ValueKind Period = new("period", "a period", "[period](#periods)",
        "A year, quarter, month, day or range of years: 2022, 2022-Q3, 2022-10, 2022-10-24, 2017/2022.", "2022", "2022-Q3", "2022-10", "2022-10-24", "2017/2022");

    public static readonly ValueKind AsOf = new("as-of", "a period", "year, quarter, month or day",
        "A year, quarter, month or day: 2022, 2022-Q3, 2022-10, 2022-10-24.", "2022-10-24");

    public static readonly ValueKind Start = new("start", "a day", "day, month or year",
        "A day, or a month or year, which means its first day: 2023-07-01, 2023-07, 2023.", "2023-07-01", "2023-07", "2023");

    public static readonly ValueKind Date = new("date", "a date", "date", "A day: 2023-01-19.", "2023-01-19");

    public static readonly ValueKind DateTime = new("date-time", "a date", "`2023`, `2023-01`, `2023-01-19`, `2023-01-19T09:10` or `…:36`, with an offset (`Z`, `+08:00`) only if the source gives one",
        "A year, month, day, or day and time. Give an offset from UTC only if the source does.", "2023", "2023-01", "2023-01-19", "2023-01-19T09:10:36", "2023-01-19T09:10:36+08:00");

    public static readonly ValueKind Language = new("given-language", "a text", "BCP 47 tag", "A language tag as BCP 47 writes it.", "en", "zh-Hans");

    /// <summary>A language as a key of a mapping.</summary>
    public static readonly ValueKind LanguageAsKey = new("language", "a language tag", "language tag", Language.Description, "en", "zh-Hans");

    public static readonly ValueKind Url = new("url", "a text", "absolute `http` or `https` address", "An absolute http or https address.", "https://example.org/yearbook");

    public static readonly ValueKind Sha256 = new("sha256", "a text", "64 hexadecimal digits", "The SHA-256 of a text's bytes.",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
