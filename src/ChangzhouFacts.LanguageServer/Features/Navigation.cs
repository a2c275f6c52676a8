using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>Go to definition and find references.</summary>
internal sealed class Navigation
{
    private readonly TextDocument _document;
    private readonly TextLines _lines;
    private readonly IReadOnlyList<Reference> _all;

    private Navigation(TextDocument document, TextLines lines, FactsOutline outline, IReadOnlyList<Reference> all, NamedThing thing)
    {
        _document = document;
        _lines = lines;
        _all = all;
        Outline = outline;
        Thing = thing;
    }

    /// <summary>The file.</summary>
    public FactsOutline Outline { get; }

    /// <summary>The named thing at the position.</summary>
    public NamedThing Thing { get; }

    /// <summary>The navigation for a position of a file; null if there is no name.</summary>
    public static Navigation? From(TextDocument document, Position position)
    {
        TextLines lines = document.Lines;
        int offset = lines.OffsetOf(position);
        FactsOutline outline = FactsOutline.Read(document.Text);
        List<Reference> all = Reference.In(outline).ToList();
        int named = all.FindIndex(reference => reference.Start <= offset && offset <= reference.End);
        return named < 0 ? null : new Navigation(document, lines, outline, all, all[named].Thing);
    }

    /// <summary>Its definitions in the file.</summary>
    public IReadOnlyList<FileLocation> Definitions => Places(reference => reference.IsDefinition);

    /// <summary>Its references.</summary>
    /// <param name="withDefinition">Whether to include its definition.</param>
    public IReadOnlyList<FileLocation> References(bool withDefinition) => Places(reference => withDefinition || !reference.IsDefinition);

    private List<FileLocation> Places(Func<Reference, bool> isWanted) => _all
        .Where(reference => reference.Thing == Thing && isWanted(reference))
        .Select(reference => new FileLocation(_document.Uri, _lines.RangeOf(reference.Start, reference.End)))
        .ToList();
}
