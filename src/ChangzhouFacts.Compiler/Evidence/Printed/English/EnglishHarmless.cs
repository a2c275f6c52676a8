namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>English words around a figure that don't change its meaning.</summary>
internal static class EnglishHarmless
{
    /// <summary>Adds these words, and those that begin a tail, such as "of".</summary>
    public static Lexicon AddHarmless(this Lexicon words) => words
        .All(Role.Minus, "minus", "negative")
        .All(Role.Article, "a", "an")
        .All(Role.Filler,
            "a total of", "the total of", "total of", "a combined", "a combined total of", "a record", "a new record of", "a whopping", "a staggering", "a hefty",
            "an impressive", "a massive", "a modest", "a meagre", "a meager", "a paltry", "a healthy", "a solid", "a robust", "a sharp", "a steep", "a slight",
            "an average of", "on average", "an annual", "an annualized", "an annualised", "annualized", "annualised", "a total", "in total", "in all", "altogether",
            "overall", "currently", "now", "today", "so far", "to date", "already",
            "only", "just", "merely", "a full", "fully", "still", "also", "year on year", "year-on-year", "y/y", "y-o-y", "yoy", "quarter on quarter",
            "quarter-on-quarter", "qoq", "q/q",
            "month on month", "month-on-month", "mom", "m/m", "year over year", "year-over-year", "quarter over quarter", "quarter-over-quarter",
            "month over month", "month-over-month", "on the year", "on the month", "on the quarter", "over the year", "over the month", "over the quarter",
            "over the period", "in real terms", "in nominal terms", "at constant prices", "at current prices")
        .AddComparisons()
        .All(Role.LeadIn,
            "the", "for", "across", "is", "was", "are", "were", "be", "been", "being", "has", "have", "had", "by", "with", "reach", "reaches", "reached", "reaching", "total",
            "totals", "totaled", "totalled", "totaling", "totalling", "stood at", "stands at", "standing at", "came to", "comes to", "amounted to", "amounts to",
            "amounting to", "came in at", "comes in at", "remained at", "remains at", "stayed at", "unchanged at", "was unchanged at", "held steady at", "steady at",
            "stable at", "closed at", "ended at", "was set at", "equal to", "equals", "equalled", "equaled", "hit", "hits", "hitting",
            "recorded", "registered", "posted", "reported", "accounted for", "accounts for", "accounting for", "averaged", "averages", "averaging", "that is",
            "there are", "there were", "its", "their", "this", "these", "those")
        .All(Role.Preposition, "of", "among", "amongst")
        .All(Role.Remark, "share", "shares", "stake", "stakes", "rate", "rates", "level", "levels", "figure", "portion", "proportion", "margin")
        .All(Role.Period,
            "a year", "per year", "per annum", "p.a.", "annually", "yearly", "each year", "every year", "a month", "per month", "monthly", "a week", "per week",
            "weekly", "a day", "per day", "daily", "per quarter", "quarterly")
        .All(Role.Per, "per", "an hour", "for every", "for each", "in each")
        .All(Role.Head, "person", "capita", "head", "inhabitant", "resident", "household", "people", "persons", "inhabitants", "residents", "population",
            "households", "live births", "births", "women", "men", "children", "adults", "workers", "employees");

    // "from the previous quarter", "compared with a year earlier"
    private static Lexicon AddComparisons(this Lexicon words)
    {
        string[] times =
        [
            "a year earlier", "a year ago", "a year before", "a month earlier", "a month ago", "a quarter earlier", "last year", "last month", "last quarter",
            "the year before", "the month before", "the quarter before", "the previous year", "the previous month", "the previous quarter", "the prior year",
            "the prior month", "the prior quarter", "the preceding year", "the preceding month", "the preceding quarter", "the same period last year",
            "the same month last year", "the same quarter last year", "the same period a year earlier", "the same period of last year",
            "the same period of the previous year", "the corresponding period last year", "the corresponding period of the previous year",
        ];
        foreach (string joint in new[] { "from", "on", "over", "versus", "vs", "vs.", "against", "compared with", "compared to", "as compared with", "as compared to", "relative to" })
        {
            words.Comparison(times.Select(time => joint + " " + time).ToArray());
        }

        return words;
    }
}
