namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>What a reader of the page has to know.</summary>
internal static class ReadingNotes
{
    public static readonly IReadOnlyList<string> All =
    [
        "An interval is all that a number can be. A figure that is rounded can be what rounds to it; a square bracket takes the end in, a round one leaves it out: "
            + "[2.765, 2.775] is from 2.765 to 2.775, and (3,000, ∞) is anything above 3,000. Where the source gives no bound there is none, and none is guessed.",
        "“Nearly” is below the number, and how far is not known. “About” is near it, and how near is not known unless bounds are given. A figure without such a word is exact.",
        "The difference of two percentages is in percentage points. A relative change is in percent of the earlier figure. Growth a year is the compound rate; "
            + "over one year it is the relative change, and is not said again.",
        "A change shows the digits that its interval supports; the record under each fact has all of them. Where a figure is limited by words, its changes are intervals.",
        "A standard uncertainty is one standard deviation. It is no bound, and intervals do not use it.",
    ];
}
