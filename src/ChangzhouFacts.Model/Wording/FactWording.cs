namespace ChangzhouFacts.Wording;

/// <summary>How a fact is written in one line.</summary>
internal static class FactWording
{
    /// <summary>A text or a list of texts: <c>Province: Jiangsu</c>.</summary>
    public static string Texts(string label, IEnumerable<string> texts) => label + ": " + string.Join(", ", texts);

    /// <summary>
    /// A figure or a series: its first and its latest observation, and the change between them.
    /// <c>R&amp;D expenditure: 2.77 % (2017), 3.33 % (2022), +0.56 percentage points</c>. The observations between the two are
    /// omitted, so that a long series fits on a line.
    /// </summary>
    /// <param name="label">The fact's label.</param>
    /// <param name="count">The number of observations, at least 1.</param>
    /// <param name="first">The first observation.</param>
    /// <param name="latest">The latest observation.</param>
    /// <param name="change">The absolute change from the first to the latest; null if there is none.</param>
    public static string Figures(string label, int count, string first, string latest, string? change)
    {
        string line = label + ": " + first;
        line += count > 2 ? ", …" : "";
        line += count > 1 ? ", " + latest : "";
        return change is null ? line : line + ", " + change;
    }

    /// <summary>
    /// Steps: the first and the last. <c>VAT: since 2007-01-01: 16 %, …, since 2021-01-01: 19 %, ended 2024-01-01</c>.
    /// </summary>
    /// <param name="label">The fact's label.</param>
    /// <param name="count">The number of steps, at least 1.</param>
    /// <param name="first">The first step.</param>
    /// <param name="last">The last step.</param>
    /// <param name="end">The period in which the last one no longer holds; null if it still holds.</param>
    public static string Steps(string label, int count, string first, string last, string? end) =>
        Figures(label, count, first, last, end is null ? null : "ended " + end);

    /// <summary>One step: <c>since 2021-01-01: 19 %</c>.</summary>
    public static string Step(string start, string figure) => "since " + start + ": " + figure;
}
