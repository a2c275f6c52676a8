using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>Completion: missing keys, words, units, ids and codes, and whole facts.</summary>
internal sealed class Completion
{
    private readonly CompletionPlace _place;
    private readonly CodeLists _codes;
    private readonly bool _hasSnippets;
    private readonly List<CompletionItem> _items = [];

    private Completion(CompletionPlace place, FactSet? facts, bool hasSnippets)
    {
        _place = place;
        _codes = new CodeLists(place.Outline, facts);
        _hasSnippets = hasSnippets;
    }

    /// <summary>The completions.</summary>
    /// <param name="document">The facts file.</param>
    /// <param name="position">The position of the cursor.</param>
    /// <param name="facts">The set from the last compilation.</param>
    /// <param name="hasSnippets">Whether the client supports placeholders.</param>
    public static CompletionList Of(TextDocument document, Position position, FactSet? facts, bool hasSnippets)
    {
        if (CompletionPlace.Find(document, position) is not { } place)
        {
            return new CompletionList(IsIncomplete: false, []);
        }

        var completion = new Completion(place, facts, hasSnippets);
        completion.Add();
        return new CompletionList(IsIncomplete: false, completion._items);
    }

    private void Add()
    {
        if (_place.Entry is { } entry)
        {
            AddKeys(entry.Mapping.Slot, entry.Mapping, entry);
            return;
        }

        Slot slot = _place.Word.Slot;
        if (_place.IsFirstOnLine || _place.Word.Owner is OutlineSequence)
        {
            // A word alone on its line can become the first key of a mapping.
            AddKeys(slot, null, null);
        }

        AddValues(slot.Single);
    }

    private void AddKeys(Slot slot, OutlineMapping? mapping, OutlineEntry? current)
    {
        bool isInFlow = mapping is { IsFlow: true } || (mapping is null && !_place.IsFirstOnLine);
        bool hasColon = current is { HasColon: true };
        HashSet<string> present = [.. (mapping?.Entries ?? []).Where(entry => entry != current).Select(entry => entry.Key.Text)];
        if (slot.List is { } list)
        {
            AddKeys(_codes.CodesOf(list).Where(code => !present.Contains(code.Code)).Select(code => (code.Code, code.Label, (ValueKind?)null)), CompletionItemKind.EnumMember, isInFlow, hasColon);
        }
        else if (slot.Keys is { } keys)
        {
            IEnumerable<Key> possible = PossibleKeys.Of(keys, mapping, current).Where(key => !present.Contains(key.Name));
            AddKeys(possible.Select(key => (key.Name, (string?)key.Description, (ValueKind?)key.Takes)), CompletionItemKind.Property, isInFlow, hasColon);
            if (keys == TableColumnsKeys.Table && Reference.FactOf(mapping ?? (_place.Word.Owner as OutlineEntry)?.Mapping) is { } fact)
            {
                IEnumerable<string> lists = FactsOutline.ListsOf(fact).Where(id => !present.Contains(id));
                AddKeys(lists.Select(id => (id, (string?)"The column of the codes.", (ValueKind?)Kinds.Column)), CompletionItemKind.Reference, isInFlow, hasColon);
            }
        }
        else if (slot.Map is { } map && !hasColon && _hasSnippets)
        {
            foreach (Snippet snippet in Snippet.Of(map, _place.Outline))
            {
                Add(snippet.Name, CompletionItemKind.Snippet, "snippet", snippet.Meaning, snippet.Write(_place.Column, isInFlow, _place.LineEnd), InsertTextFormat.Snippet);
            }
        }
    }

    private void AddKeys(IEnumerable<(string Name, string? Meaning, ValueKind? Takes)> keys, CompletionItemKind kind, bool isInFlow, bool hasColon)
    {
        foreach ((string name, string? meaning, ValueKind? takes) in keys)
        {
            string behind = hasColon ? ""
                : !isInFlow && takes is MappingKind or MapKind or ByCodeKind { Single: MapKind } ? ":" + _place.LineEnd + new string(' ', _place.Column + 2)
                : ": ";
            Add(name, kind, takes is null ? meaning : takes.InWords, takes is null ? null : meaning, name + behind);
        }
    }

    private void AddValues(ValueKind? takes)
    {
        switch (takes)
        {
            case WordKind words:
                for (int place = 0; place < words.Words.Count; place++)
                {
                    string word = words.Words[place];
                    Add(word, CompletionItemKind.EnumMember, null, words.Words.MeaningAt(place), word == "," ? "','" : word);
                }

                break;
            case StepKind:
                Add(Words.Ended, CompletionItemKind.EnumMember, null, "From then on there is no figure.", Words.Ended);
                break;
            case not null when takes == Kinds.Unit:
                foreach ((string code, string name) in UnitCatalog.All)
                {
                    Add(code, CompletionItemKind.Unit, name, null, code);
                }

                break;
            case not null when takes == Kinds.Version:
                Add(Kinds.Version.OnPage.Trim('`'), CompletionItemKind.Value, null, Kinds.Version.Description, Kinds.Version.OnPage.Trim('`'));
                break;
            case not null when takes == Kinds.SourceId:
                AddIds(FileKeys.Sources, SourceKeys.Title);
                break;
            case not null when takes == Kinds.CodeListId:
                AddIds(FileKeys.Codes, CodeListKeys.Label);
                break;
            case not null when takes == Kinds.Member:
                AddCodesOfMember();
                break;
        }
    }

    private void AddIds(Key key, Key title)
    {
        foreach (OutlineEntry entry in _place.Outline.EntriesOf(key))
        {
            Add(entry.Key.Text, CompletionItemKind.Reference, ((entry.Value as OutlineMapping)?.Find(title)?.Value as OutlineScalar)?.Text, null, entry.Key.Text);
        }
    }

    // FRA/diesel: one code of each list.
    private void AddCodesOfMember()
    {
        int level = _place.Typed.Count(c => c == '/');
        if (Reference.FactOf(_place.Word) is { } fact && FactsOutline.ListsOf(fact).ElementAtOrDefault(level) is { } list)
        {
            CompletionPlace last = _place.From(_place.Typed.LastIndexOf('/') + 1);
            foreach ((string code, string? label) in _codes.CodesOf(list))
            {
                Add(code, CompletionItemKind.EnumMember, label, null, code, place: last);
            }
        }
    }

    private void Add(
        string label, CompletionItemKind kind, string? detail, string? documentation, string text, InsertTextFormat format = InsertTextFormat.PlainText, CompletionPlace? place = null)
    {
        place ??= _place;

        // Editors filter by the existing text, including an opening quote.
        string filter = place.Typed.Length > 0 && place.Typed[0] is '"' or '\'' ? place.Typed[0] + label : label;
        string order = FormattableString.Invariant($"{(kind == CompletionItemKind.Snippet ? 1 : 0)}{_items.Count:D6}");
        _items.Add(new CompletionItem(label, kind, detail, documentation, order, place.Lead + filter, format, new TextEdit(place.Range, place.Lead + text)));
    }
}
