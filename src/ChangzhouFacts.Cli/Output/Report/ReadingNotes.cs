namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The notes on how to read the page.</summary>
internal static class ReadingNotes
{
    public static readonly IReadOnlyList<string> All =
    [
        "An interval is all that a number can be. A figure that is rounded can be what rounds to it: 2.77 is 2.765 to 2.775, both ends included where nothing else "
            + "is said. Where the source gives no bound there is none, and none is guessed.",
        "“Nearly” is below the number, and how far is not known. “About” is near it, and how near is not known unless bounds are given. A figure without such a word is exact.",
        "The difference of two percentages is in percentage points. A relative change is in percent of the earlier figure. Percentages, and units whose zero is a "
            + "convention, such as degrees Celsius, have none. Growth a year is the compound rate; it is worked out for figures of years alone, and over one year it is "
            + "the relative change, and is not said again.",
        "A change shows the digits that its interval supports; the record under each fact has all of them. Where a figure is limited by words, its changes are intervals.",
        "A standard uncertainty is one standard deviation. It is no bound. A figure that has one has no interval, since what rounds to it would say that more is known.",
    ];
}
