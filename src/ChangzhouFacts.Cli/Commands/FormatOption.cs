using System.CommandLine;

namespace ChangzhouFacts.Cli.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";
    public const string Csv = "csv";
    public const string Parquet = "parquet";

    /// <summary>The option of a command with output for people and for scripts.</summary>
    public static Option<string> Create() => Create("The output format: text for people, json for scripts.", Text, Json);

    /// <summary>The option of a command.</summary>
    /// <param name="description">The description in the help.</param>
    /// <param name="formats">The allowed formats. The first is the default.</param>
    public static Option<string> Create(string description, params string[] formats)
    {
        var format = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }
}
