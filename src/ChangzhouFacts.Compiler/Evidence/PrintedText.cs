namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Where printed words were found in a source.</summary>
public enum PrintedPlace
{
    /// <summary>At the place that the fact names, or anywhere if it names no place that can be looked up.</summary>
    Found,

    /// <summary>In the text, but not at the place that the fact names.</summary>
    Elsewhere,

    /// <summary>Nowhere in the text.</summary>
    Missing,
}

/// <summary>
/// The text of a source, in which printed words are searched. Variants of white space, quotation marks and dashes, and
/// full-width forms, match each other; digits and decimal points must match exactly.
/// </summary>
/// <param name="passages">The passages of the text.</param>
/// <param name="bodyStartsAtBlock">The number of the block that is paragraph 1, from 1.</param>
/// <param name="language">The BCP 47 tag of its language; null if unknown.</param>
public sealed class PrintedText(IReadOnlyList<TextPassage> passages, int bodyStartsAtBlock, string? language = null)
{
    private readonly PrintedPassage[] _readings = passages.Select(passage => new PrintedPassage(passage, language)).ToArray();

    /// <summary>Searches for printed words.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="at">The place that the fact names; <c>paragraph N</c>, <c>page N</c> and <c>table N</c> are looked up if the text has such places.</param>
    /// <param name="unit">The unit of the fact; null if it has none, or if it does not matter.</param>
    public PrintedPlace Find(string printed, string? at, Unit? unit = null)
    {
        NamedPlace? place = NamedPlace.Parse(at) is { } named && named.IsKnownIn(passages) ? named : null;
        bool isElsewhere = false;
        for (int i = 0; i < passages.Count; i++)
        {
            bool isThere = place?.Has(passages[i], bodyStartsAtBlock) ?? true;
            if ((isThere || !isElsewhere) && _readings[i].Says(printed, unit))
            {
                if (isThere)
                {
                    return PrintedPlace.Found;
                }

                isElsewhere = true;
            }
        }

        return isElsewhere ? PrintedPlace.Elsewhere : PrintedPlace.Missing;
    }
}
