using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The sources of a file, and how facts refer to them.</summary>
internal sealed class Sources
{
    private const int LastBlock = int.MaxValue;

    private readonly Dictionary<string, CompiledSource> _byId = new(StringComparer.Ordinal);
    private readonly List<CompiledSource> _all = [];
    private readonly List<string> _ids = [];
    private readonly Action? _reportMissing;
    private readonly bool _areUnreadable;
    private bool _isMissingReported;

    private Sources(Action? reportMissing, bool areUnreadable)
    {
        _reportMissing = reportMissing;
        _areUnreadable = areUnreadable;
    }

    /// <summary>A substitute for an unknown source in a fact with an error.</summary>
    public static Source Unknown { get; } = new("unknown", "unknown");

    /// <summary>All sources, including those with a refused id, because facts cite them.</summary>
    public IReadOnlyList<CompiledSource> All => _all;

    public static Sources Read(MappingReader file, ReviewDates reviews)
    {
        Node? node = file.Find(FileKeys.Sources);
        MappingNode? mapping = file.Mapping(FileKeys.Sources);
        var sources = new Sources(
            node is null ? () => file.ReportMissing(FileKeys.Sources) : null,
            areUnreadable: (node is not null && mapping is null) || mapping is { IsComplete: false });
        foreach (MappingNode.Entry entry in mapping?.Entries ?? [])
        {
            sources.Add(entry, file.Values, reviews);
        }

        return sources;
    }

    /// <summary>Whether each figure from a source must give its printed words.</summary>
    public bool Requires(Source source) => _byId.TryGetValue(source.Id, out CompiledSource? known) && known.PrintedRequired;

    /// <summary>The source that a key names; null, and reported, if it is unknown.</summary>
    public Source? Read(MappingReader reader, Key key) => Find(reader.Scalar(key), key, reader.Values);

    /// <summary>The sources that a key names, one or a list; null, and reported, if one is unknown or named twice.</summary>
    public IReadOnlyList<Source>? ReadAll(MappingReader reader, Key key)
    {
        if (reader.Find(key) is not SequenceNode list)
        {
            return Read(reader, key) is { } source ? [source] : null;
        }

        if (list.Items.Count == 0 && !list.IsFaulty)
        {
            reader.Values.Diagnostics.Report(Rules.Schema.EmptyList(key.Name), list.Location);
        }

        var found = new List<Source>();
        bool areSound = list.Items.Count > 0;
        foreach (Node item in list.Items)
        {
            ScalarNode? id = reader.Values.Scalar(key.Name, item, key.Takes.InWords);
            if (Find(id, key, reader.Values) is not { } source)
            {
                areSound = false;
            }
            else if (found.Contains(source))
            {
                areSound = false;
                reader.Values.Diagnostics.Report(Rules.Schema.SourceTwice(id!.Text), id.Location);
            }
            else
            {
                found.Add(source);
            }
        }

        return areSound ? found : null;
    }

    private Source? Find(ScalarNode? scalar, Key key, ValueReader values)
    {
        if (scalar is null)
        {
            return null;
        }

        if (_byId.TryGetValue(scalar.Text, out CompiledSource? known))
        {
            return values.RefuseNull(key.Name, scalar) is null ? null : known.Source;
        }

        if (_reportMissing is not null)
        {
            // One error for the missing 'sources', not one for each fact that names a source.
            if (!_isMissingReported)
            {
                _isMissingReported = true;
                _reportMissing();
            }
        }
        else if (!_areUnreadable)
        {
            string hint = values.Diagnostics.IsFull ? "" : SpellingSuggestion.Hint(scalar.Text, _ids.ToArray());
            values.Diagnostics.Report(Rules.Schema.UnknownSource(scalar.Text, hint), scalar.Location);
        }

        return null;
    }

    private void Add(MappingNode.Entry entry, ValueReader values, ReviewDates reviews)
    {
        string id = entry.Key.Text;
        bool isId = Ids.Check(entry.Key, values.Diagnostics);
        MappingNode? mapping = values.Mapping(id, entry.Value);
        string usableId = id.Length == 0 ? Unknown.Id : id;

        // A source whose title is missing, which was reported, gets its id as title. Facts that cite it remain valid.
        CompiledSource source = mapping is null
            ? new CompiledSource(new Source(usableId, usableId), null, null, PrintedRequired: false)
            : Bind(usableId, new MappingReader(mapping, SourceKeys.Table, entry.Key.Location, values), reviews);
        _byId.Add(id, source);
        _all.Add(source);
        if (isId)
        {
            _ids.Add(id);
        }
    }

    private static CompiledSource Bind(string id, MappingReader reader, ReviewDates reviews)
    {
        reviews.Check(id, reader, SourceKeys.ReviewBy);
        var source = new Source(id, reader.Text(SourceKeys.Title) ?? id)
        {
            Publisher = reader.Text(SourceKeys.Publisher),
            Author = reader.Text(SourceKeys.Author),
            Url = Checked(SourceKeys.Url, IsWebAddress, Rules.Schema.InvalidUrl),
            Published = PeriodReader.ReadDateTime(reader, SourceKeys.Published),
            Accessed = PeriodReader.ReadDateTime(reader, SourceKeys.Accessed),
            Language = Checked(SourceKeys.Language, LanguageTags.IsWellFormed, Rules.Schema.InvalidLanguage),
            License = reader.Text(SourceKeys.License),
        };
        return new CompiledSource(
            source,
            BodyStartsAtBlock: (int?)reader.Count(SourceKeys.BodyStartsAtBlock, LastBlock, Rules.Schema.InvalidBlockNumber),
            Sha256: Checked(SourceKeys.Sha256, IsSha256, Rules.Schema.InvalidSha256),
            PrintedRequired: reader.Word(SourceKeys.Printed, Words.PrintedRules, Rules.Schema.UnknownPrintedRule) == true);

        string? Checked(Key key, Func<string, bool> isValid, Func<string, Finding> invalid)
        {
            ScalarNode? scalar = reader.Scalar(key);
            if (scalar is null || isValid(scalar.Text))
            {
                return reader.Values.RefuseNull(key.Name, scalar)?.Text;
            }

            reader.Values.Diagnostics.Report(invalid(scalar.Text), scalar.Location);
            return null;
        }
    }

    // Uri already requires a host for these schemes.
    private static bool IsWebAddress(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && text.StartsWith(uri.Scheme + "://", StringComparison.OrdinalIgnoreCase);

    private static bool IsSha256(string text) =>
        text.Length == 64 && text.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
