namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The figures and the changes of a series as tables, few columns wide so that they fit a phone.</summary>
internal static class FactTables
{
    // Of more changes, those from the first figure to the latest are shown and the others when asked for.
    private const int MostChanges = 4;

    /// <summary>Writes the tables that the fact has; a single figure needs none.</summary>
    public static void Write(HtmlWriter html, Fact fact)
    {
        if (fact.Observations.Count > 1)
        {
            WriteFigures(html, fact);
        }

        if (fact.Changes.Count > MostChanges)
        {
            using (html.Open("details", ("class", "changes")))
            {
                html.Write("summary", $"All {fact.Changes.Count} changes", ("aria-label", $"All {fact.Changes.Count} changes of {fact.Id}"));
                WriteChanges(html, fact);
            }
        }
        else if (fact.Changes.Count > 0)
        {
            WriteChanges(html, fact);
        }
    }

    private static void WriteFigures(HtmlWriter html, Fact fact)
    {
        using (html.Open("table"))
        {
            html.Write("caption", "Figures");
            // Where each figure is the very number, the intervals say nothing.
            bool hasIntervals = fact.Observations.Any(observation => !observation.Interval.IsPoint);
            WriteHeads(html, hasIntervals, fact.Kind == FactKind.Steps ? "Since" : "Period", "Figure");
            using (html.Open("tbody"))
            {
                for (int place = 0; place < fact.Observations.Count; place++)
                {
                    Write(html, fact.Observations[place], hasIntervals);
                    if (fact.EndOf(place) is { } end)
                    {
                        WriteEnd(html, end, hasIntervals);
                    }
                }
            }
        }
    }

    private static void WriteEnd(HtmlWriter html, Period end, bool hasIntervals)
    {
        using (html.Open("tr"))
        {
            html.Write("th", end.ToString(), ("scope", "row"));
            html.Write("td", FactSteps.Ended);
            if (hasIntervals)
            {
                html.Write("td", "");
            }
        }
    }

    private static void Write(HtmlWriter html, Observation observation, bool hasInterval)
    {
        using (html.Open("tr"))
        {
            html.Write("th", observation.Period.ToString(), ("scope", "row"));
            string figure = observation.ToString("F", null);
            using (html.Open("td", ("class", Written.Wrapping(figure))))
            {
                html.Text(figure);
                WriteRemark(html, observation.StatusInWords(), null);
                WriteRemark(html, FactSections.Quoted(observation.Printed), observation.Citation.Source.Language);
                WriteRemark(html, observation.Note, null);
            }

            if (hasInterval)
            {
                WriteInterval(html, observation.Interval.IsPoint ? null : observation.Interval);
            }
        }
    }

    private static void WriteChanges(HtmlWriter html, Fact fact)
    {
        using (html.Open("table"))
        {
            html.Write("caption", "Changes");
            bool hasIntervals = fact.Changes.Any(HasInterval);
            WriteHeads(html, hasIntervals, "Period", "Change");
            using (html.Open("tbody"))
            {
                foreach (Change change in fact.Changes)
                {
                    ChangeOverview overview = ChangeOverview.Of(fact, change);
                    using (html.Open("tr"))
                    {
                        html.Write("th", overview.Time, ("scope", "row"));
                        using (html.Open("td", ("class", Written.Wrapping(overview.Absolute))))
                        {
                            html.Text(overview.Absolute);
                            WriteRemark(html, overview.Rates, null);
                        }

                        if (hasIntervals)
                        {
                            WriteInterval(html, HasInterval(change) ? change.AbsoluteInterval : null);
                        }
                    }
                }
            }
        }

        bool HasInterval(Change change) => !change.AbsoluteInterval.IsPoint && !fact.IsBetweenVeryNumbers(change);
    }

    private static void WriteInterval(HtmlWriter html, Interval? interval)
    {
        string text = interval is null ? "" : Written.Interval(interval);
        html.Write("td", text, ("class", Written.Wrapping(text)));
    }

    private static void WriteHeads(HtmlWriter html, bool hasIntervals, params string[] heads)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (string head in hasIntervals ? heads.Append("Interval") : heads)
            {
                html.Write("th", head, ("scope", "col"));
            }
        }
    }

    private static void WriteRemark(HtmlWriter html, string? remark, string? language)
    {
        if (remark is not null)
        {
            html.Write("span", remark, ("class", "remark"), ("lang", language), ("dir", "auto"));
        }
    }
}
