namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Where printed words were found in a source.</summary>
public enum PrintedPlace
{
    /// <summary>At the place that the fact names, or anywhere if it names none that can be looked up.</summary>
    Found,

    /// <summary>In the text, but not at the place that the fact names.</summary>
    Elsewhere,

    /// <summary>Nowhere in the text.</summary>
    Missing,
}

/// <summary>
/// The text of a source, in which printed words are looked up. White space, quotation marks, dashes and full-width forms count
/// as what they look like; digits and decimal points are never touched, so that a figure is found only as it stands there.
/// </summary>
/// <param name="passages">What the text is made of.</param>
/// <param name="bodyStartsAtBlock">Which block is paragraph 1, counted from 1.</param>
/// <param name="language">The BCP 47 tag of its language; null where it is not known.</param>
public sealed class PrintedText(IReadOnlyList<TextPassage> passages, int bodyStartsAtBlock, string? language = null)
{
    private readonly PrintedPassage[] _readings = passages.Select(passage => new PrintedPassage(passage, language)).ToArray();

    /// <summary>Looks for printed words.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="at">The place that the fact names; <c>paragraph N</c>, <c>page N</c> and <c>table N</c> are looked up, if the text has such.</param>
    /// <param name="unit">The unit of the fact; null where it has none, or where it does not matter.</param>
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
