using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ChangzhouFacts.Cli.Input.Texts;

/// <summary>The tags of a glyph.</summary>
/// <param name="IsArtifact">Whether it is not part of the text, such as a page's header.</param>
/// <param name="Block">A number that identifies its paragraph or cell; null if it has no tag.</param>
/// <param name="Table">A number that identifies its table; null if it is in none.</param>
internal readonly record struct PdfTag(bool IsArtifact, int? Block, int? Table);

/// <summary>The tags of a PDF, which many programs write for screen readers.</summary>
internal sealed class PdfTags
{
    private const int MaximumDepth = 64;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "LI", "TD", "TH", "Caption", "BlockQuote", "Div", "Sect", "Art", "Note", "FENote", "TOCI", "DD",
        "DT", "Figure", "Formula", "Aside", "Form",
    };

    private readonly IPdfTokenScanner _scanner;
    private readonly DictionaryToken? _roles;
    private readonly IToken? _parents;
    private readonly Dictionary<IndirectReference, (int? Block, int? Table)> _known = [];
    private readonly Dictionary<IndirectReference, int> _tables = [];

    public PdfTags(Structure structure)
    {
        _scanner = structure.TokenScanner;
        if (Find<DictionaryToken>(structure.Catalog.CatalogDictionary, "StructTreeRoot") is { } root)
        {
            _roles = Find<DictionaryToken>(root, "RoleMap");
            _parents = root.Data.GetValueOrDefault("ParentTree");
        }
    }

    /// <summary>The tags of the glyphs of a page.</summary>
    public Dictionary<Letter, PdfTag> Of(Page page)
    {
        var tags = new Dictionary<Letter, PdfTag>(ReferenceEqualityComparer.Instance);
        ArrayToken? elements = Find<NumericToken>(page.Dictionary, "StructParents") is { } key ? FindParent(_parents, key.Int) : null;
        var open = new Stack<(MarkedContentElement Element, PdfTag Tag)>();
        foreach (MarkedContentElement element in page.GetMarkedContents())
        {
            open.Push((element, default));
        }

        while (open.TryPop(out (MarkedContentElement Element, PdfTag Tag) content))
        {
            int id = content.Element.MarkedContentIdentifier;
            (int? block, int? table) = id >= 0 && elements is not null && id < elements.Length ? Resolve(elements[id]) : (content.Tag.Block, content.Tag.Table);
            var tag = new PdfTag(content.Tag.IsArtifact || content.Element.IsArtifact, block, table);
            foreach (Letter letter in content.Element.Letters)
            {
                tags[letter] = tag;
            }

            foreach (MarkedContentElement child in content.Element.Children)
            {
                open.Push((child, tag));
            }
        }

        return tags;
    }

    // The structure elements of a page, from the number tree of the PDF.
    private ArrayToken? FindParent(IToken? tree, int key, int depth = 0)
    {
        if (depth > MaximumDepth || !DirectObjectFinder.TryGet(tree, _scanner, out DictionaryToken? node))
        {
            return null;
        }

        if (Find<ArrayToken>(node, "Nums") is { } pairs)
        {
            for (int i = 0; i + 1 < pairs.Length; i += 2)
            {
                if (pairs[i] is NumericToken number && number.Int == key)
                {
                    return DirectObjectFinder.TryGet(pairs[i + 1], _scanner, out ArrayToken? elements) ? elements : null;
                }
            }
        }

        foreach (IToken child in Find<ArrayToken>(node, "Kids")?.Data ?? [])
        {
            bool isThere = DirectObjectFinder.TryGet(child, _scanner, out DictionaryToken? kid)
                && Find<ArrayToken>(kid, "Limits") is { Length: 2 } limits
                && limits[0] is NumericToken least && limits[1] is NumericToken most && least.Int <= key && key <= most.Int;
            if (isThere)
            {
                return FindParent(kid, key, depth + 1);
            }
        }

        return null;
    }

    // The nearest block element, and the table around it.
    private (int? Block, int? Table) Resolve(IToken element)
    {
        if (element is not IndirectReferenceToken first)
        {
            return default;
        }

        if (_known.TryGetValue(first.Data, out (int? Block, int? Table) known))
        {
            return known;
        }

        int? block = null;
        int? table = null;
        IToken? token = element;
        for (int depth = 0; depth < MaximumDepth && token is IndirectReferenceToken { Data: { } at }; depth++)
        {
            if (!DirectObjectFinder.TryGet(token, _scanner, out DictionaryToken? dictionary))
            {
                break;
            }

            string kind = KindOf(dictionary);
            block ??= Blocks.Contains(kind) ? (int)at.ObjectNumber : null;
            table ??= kind == "Table" ? TableNumber(at) : null;
            token = dictionary.Data.GetValueOrDefault("P");
        }

        return _known[first.Data] = (block, table);
    }

    private int TableNumber(IndirectReference table) => _tables.TryGetValue(table, out int number) ? number : _tables[table] = _tables.Count + 1;

    private string KindOf(DictionaryToken element)
    {
        string kind = Find<NameToken>(element, "S")?.Data ?? "";
        return _roles is not null && Find<NameToken>(_roles, kind) is { } role ? role.Data : kind;
    }

    private T? Find<T>(DictionaryToken? dictionary, string name)
        where T : class, IToken =>
        dictionary is not null && DirectObjectFinder.TryGet(dictionary.Data.GetValueOrDefault(name), _scanner, out T? token) ? token : null;
}
