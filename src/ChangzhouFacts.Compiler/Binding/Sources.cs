using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The sources of a file, and the reading of their ids where facts name them.</summary>
internal sealed class Sources
{
    private const int LastBlock = int.MaxValue;

    private readonly Dictionary<string, Source> _byId = new(StringComparer.Ordinal);
    private readonly List<Source> _all = [];
    private readonly Action? _reportMissing;
    private readonly bool _areUnreadable;
    private bool _isMissingReported;

    private Sources(Action? reportMissing, bool areUnreadable)
    {
        _reportMissing = reportMissing;
        _areUnreadable = areUnreadable;
    }

    public IReadOnlyList<Source> All => _all;

    public static Sources Read(MappingReader file, ValueReader values, ReviewDates reviews)
    {
        Node? node = file.Find("sources");
        MappingNode? mapping = values.Mapping("sources", node);
        var sources = new Sources(
            node is null ? () => file.ReportMissing("sources") : null,
            areUnreadable: (node is not null && mapping is null) || mapping is { IsComplete: false });
        foreach (MappingNode.Entry entry in mapping?.Entries ?? [])
        {
            sources.Add(entry, values, reviews);
        }

        return sources;
    }

    public Source? Find(string? id) => id is not null && _byId.TryGetValue(id, out Source? source) ? source : null;

    /// <summary>The id of a source of this file; null and reported if it is none.</summary>
    public string? ReadId(string key, Node? node, ValueReader values)
    {
        ScalarNode? scalar = values.Scalar(key, node, "the id of a source");
        if (scalar is null || _byId.ContainsKey(scalar.Text))
        {
            return values.RefuseNull(key, scalar)?.Text;
        }

        if (_reportMissing is not null)
        {
            // One mistake, one error: the lack of 'sources', not each fact that names one.
            if (!_isMissingReported)
            {
                _isMissingReported = true;
                _reportMissing();
            }
        }
        else if (!_areUnreadable)
        {
            string hint = values.Diagnostics.IsFull ? "" : Nearest.Hint(scalar.Text, _all.Select(source => source.Id).ToArray());
            values.Diagnostics.Report(Rules.Schema.UnknownSource, scalar.Location, Quoting.Word(scalar.Text), hint);
        }

        return null;
    }

    private void Add(MappingNode.Entry entry, ValueReader values, ReviewDates reviews)
    {
        string id = entry.Key.Text;
        bool isId = Identifiers.CheckId(entry.Key, values.Diagnostics);
        MappingNode? mapping = values.Mapping(id, entry.Value);
        Source source = mapping is null
            ? new Source(id, "", null, null, null, null, null, null, null, null, null, false, null)
            : Bind(id, new MappingReader(mapping, Keys.Source, entry.Key.Location, values.Diagnostics), values, reviews);
        _byId.Add(id, source);
        if (isId)
        {
            _all.Add(source);
        }
    }

    private static Source Bind(string id, MappingReader reader, ValueReader values, ReviewDates reviews)
    {
        DiagnosticBag diagnostics = values.Diagnostics;
        ScalarNode? printed = values.Word("printed", reader.Find("printed"), ["required", "optional"], Rules.Schema.UnknownPrintedRule);
        return new Source(
            id,
            Title: values.Text("title", reader.Require("title")) ?? "",
            Publisher: values.Text("publisher", reader.Find("publisher")),
            Author: values.Text("author", reader.Find("author")),
            Url: Checked("url", IsWebAddress, Rules.Schema.InvalidUrl),
            Published: PeriodReader.ReadDateTime(values.Scalar("published", reader.Find("published"), "a date"), diagnostics),
            Accessed: PeriodReader.ReadDateTime(values.Scalar("accessed", reader.Find("accessed"), "a date"), diagnostics),
            Language: Checked("language", LanguageTags.IsWellFormed, Rules.Schema.InvalidLanguage),
            License: values.Text("license", reader.Find("license")),
            BodyStartsAtBlock: (int?)values.Count("body-starts-at-block", reader.Find("body-starts-at-block"), LastBlock, Rules.Schema.InvalidBlockNumber),
            Sha256: Checked("sha256", IsSha256, Rules.Schema.InvalidSha256),
            PrintedRequired: printed?.Text == "required",
            ReviewBy: reviews.Read(id, reader));

        string? Checked(string key, Func<string, bool> isValid, Rule rule)
        {
            ScalarNode? scalar = values.Scalar(key, reader.Find(key));
            if (scalar is null || isValid(scalar.Text))
            {
                return values.RefuseNull(key, scalar)?.Text;
            }

            diagnostics.Report(rule, scalar.Location, Quoting.Word(scalar.Text));
            return null;
        }
    }

    // One of these schemes without a host is no address for Uri either.
    private static bool IsWebAddress(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase);

    private static bool IsSha256(string text) =>
        text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
