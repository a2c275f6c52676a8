using ChangzhouFacts.LanguageServer.Documents;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.LanguageServer.Protocol;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>From a name to where it is defined, and to where it is used.</summary>
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

    /// <summary>What is named at the place.</summary>
    public NamedThing Thing { get; }

    /// <summary>The places of what is named at a place of a file; null where no name stands there.</summary>
    public static Navigation? From(TextDocument document, Position position)
    {
        TextLines lines = document.Lines;
        int offset = lines.OffsetOf(position);
        FactsOutline outline = FactsOutline.Read(document.Text);
        List<Reference> all = Reference.In(outline).ToList();
        int named = all.FindIndex(reference => reference.Start <= offset && offset <= reference.End);
        return named < 0 ? null : new Navigation(document, lines, outline, all, all[named].Thing);
    }

    /// <summary>Where it is defined in the file.</summary>
    public IReadOnlyList<FileLocation> Definitions => Places(reference => reference.IsDefinition);

    /// <summary>Where it is used.</summary>
    /// <param name="withDefinition">Whether its definition is wanted, too.</param>
    public IReadOnlyList<FileLocation> References(bool withDefinition) => Places(reference => withDefinition || !reference.IsDefinition);

    private List<FileLocation> Places(Func<Reference, bool> isWanted) => _all
        .Where(reference => reference.Thing == Thing && isWanted(reference))
        .Select(reference => new FileLocation(_document.Uri, _lines.RangeOf(reference.Start, reference.End)))
        .ToList();
}
