using System.Globalization;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>The part of a sketch around the facts: names, sources, defaults.</summary>
internal sealed class FileHead
{
    /// <summary>The id of a source that only has a title.</summary>
    public const string PlainSource = "plain";

    private readonly Random _random;

    public FileHead(Random random)
    {
        _random = random;
        Root.Set("schema", Word.Verbatim("1"));
        (string dataset, string className) = random.Next(3) switch
        {
            0 => ("changzhou", "Changzhou"),
            1 => ("a", "A"),
            _ => ("key-rates-2", "KeyRates2"),
        };
        Root.Set("dataset", dataset);
        Dataset = dataset;
        Class = new CompiledClass(
            Choose("class", "Rates", "_x", "lower") ?? className,
            Choose("namespace", "Acme", "Acme.Data.V2", "event.fixed") ?? "",
            IsPublic: Choose("visibility", "public", "internal") == "public");
        Constants = ChooseConstants(Root, 40) ?? Constants.All;
        Title = Optional(Root, "title");
        Description = Optional(Root, "description");
        Subject = Optional(Root, "subject");
        Sources = MakeSources();
        MakeDefaults();
        MakeWithdrawn();
    }

    public Table Root { get; } = new();

    public string Dataset { get; }

    public CompiledClass Class { get; }

    public Constants Constants { get; }

    public string? Title { get; }

    public string? Description { get; }

    public string? Subject { get; }

    public IReadOnlyList<CompiledSource> Sources { get; }

    public CompiledSource? DefaultSource { get; private set; }

    public string? Unit { get; private set; }

    public string? Of { get; private set; }

    public string? AsOf { get; private set; }

    public NumberType? Type { get; private set; }

    public bool? IsVeryNumber { get; private set; }

    public ObservationStatus Status { get; private set; }

    /// <summary>Sets the constants of the file or of a fact; null to leave them out.</summary>
    public Constants? ChooseConstants(Table table, int percent) =>
        Enum.TryParse(Choose(table, "constants", percent, "all", "values", "none"), ignoreCase: true, out Constants choice) ? choice : null;

    private List<CompiledSource> MakeSources()
    {
        var table = new Table();
        int count = _random.Next(1, 4);
        var sources = new List<CompiledSource>();
        for (int i = 0; i < count; i++)
        {
            string id = new[] { "s", "yearbook-2023", "std-2023-01-19" }[i];
            var keys = new Table();
            string title = SketchTexts.Text(_random);
            keys.Set("title", title);
            string? block = Happens(20) ? _random.Next(1, 100).ToString(CultureInfo.InvariantCulture) : null;
            if (block is not null)
            {
                keys.Set("body-starts-at-block", Word.Verbatim(block));
            }

            string? printed = Choose(keys, "printed", 30, "required", "optional");
            var source = new Source(id, title)
            {
                Publisher = Optional(keys, "publisher"),
                Author = Optional(keys, "author"),
                Url = Choose(keys, "url", 20, "https://example.org/a?b=c#d", "http://\u5E38\u5DDE.example/", "HTTPS://EXAMPLE.ORG"),
                Published = Optional(keys, "published", SketchTexts.DayOrTime),
                Accessed = Optional(keys, "accessed", SketchTexts.DayOrTime),
                Language = Choose(keys, "language", 30, "en", "zh-Hans", "en-GB"),
                License = Optional(keys, "license"),
            };
            sources.Add(new CompiledSource(
                source,
                block is null ? null : int.Parse(block, CultureInfo.InvariantCulture),
                Choose(keys, "sha256", 10, new string('0', 64), new string('a', 32) + new string('F', 32)),
                PrintedRequired: printed == "required"));
            Optional(keys, "review-by", SketchTexts.Day);
            table.Set(id, keys);
        }

        // One without requirements, for facts with a fault.
        table.Set(PlainSource, Table.Of(("title", "T")));
        sources.Add(new CompiledSource(new Source(PlainSource, "T"), null, null, PrintedRequired: false));
        Root.Set("sources", table);
        return sources;
    }

    private void MakeDefaults()
    {
        if (!Happens(50))
        {
            return;
        }

        var keys = new Table();
        DefaultSource = Happens(60) ? Sources[_random.Next(Sources.Count)] : null;
        keys.SetOptional("source", DefaultSource?.Source.Id);
        Unit = Choose(keys, "unit", 40, "percent", "count", "index", "CNY", "ucum:kg");
        Of = Optional(keys, "of");
        AsOf = Optional(keys, "as-of", random => SketchTexts.Period(random, random.Next(4)));
        Type = Choose(keys, "type", 20, "int", "long", "decimal", "double") switch
        {
            "int" => NumberType.Int32,
            "long" => NumberType.Int64,
            "decimal" => NumberType.Decimal,
            "double" => NumberType.Double,
            _ => null,
        };
        IsVeryNumber = Choose(keys, "precision", 20, "exact", "last-digit") switch { "exact" => true, "last-digit" => false, _ => null };
        Status = Enum.TryParse(Choose(keys, "status", 20, "provisional", "estimated", "forecast"), ignoreCase: true, out ObservationStatus status) ? status : default;
        Root.Set("defaults", keys);
    }

    // Without a lock, nothing is compared.
    private void MakeWithdrawn()
    {
        if (!Happens(10))
        {
            return;
        }

        var table = new Table();
        table.Set("gone", Table.Of(("date", SketchTexts.Day(_random)), ("reason", SketchTexts.Text(_random))));
        table.Set("partly-gone", new Items(
            Table.Of(("reason", "x"), ("date", SketchTexts.Day(_random)), ("period", "2020")),
            Table.Of(("period", "2017/2022"), ("date", SketchTexts.Day(_random)), ("reason", "y"))));
        Root.Set("withdrawn", table);
    }

    private string? Choose(string key, params string[] choices) => Choose(Root, key, 40, choices);

    private string? Choose(Table table, string key, int percent, params string[] choices)
    {
        string? choice = Happens(percent) ? choices[_random.Next(choices.Length)] : null;
        table.SetOptional(key, choice);
        return choice;
    }

    private string? Optional(Table table, string key) => Optional(table, key, SketchTexts.Text);

    private string? Optional(Table table, string key, Func<Random, string> make)
    {
        string? text = SketchTexts.Optional(_random, 25, make);
        table.SetOptional(key, text);
        return text;
    }

    private bool Happens(int percent) => _random.Next(100) < percent;
}
