namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The notes on how to read the page.</summary>
internal static class ReadingNotes
{
    public static readonly IReadOnlyList<string> All =
    [
        "An interval is everything that a number can be. A rounded figure can be anything that rounds to it: 2.77 is 2.765 to 2.775, both ends included unless "
            + "stated otherwise. If the source gives no bound, there is none; none is invented.",
        "“Nearly” means below the number, by an unknown amount. “About” means near it, within unknown bounds unless they are given. A figure without such a word is exact.",
        "The difference of two percentages is in percentage points. A relative change is in percent of the earlier figure. Percentages, and units whose zero is a "
            + "convention, such as degrees Celsius, have none. Growth a year is the compound rate. It is computed only for figures of years; over one year it equals "
            + "the relative change and is not repeated.",
        "A change shows the digits that its interval supports; the record under each fact has all of them. If a figure has such a word, its changes are intervals.",
        "A standard uncertainty is one standard deviation, not a bound. A figure that has one has no interval, because the rounding interval would suggest that more is known.",
    ];
}
