namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The figures and the changes of a series as tables with few columns, so that they fit a phone.</summary>
internal static class FactTables
{
    // Longer tables are folded, because the chart shows the figures, and the change from the first to the latest is above.
    private const int MostFigures = 12;
    private const int MostChanges = 4;

    /// <summary>Writes the tables of a fact. A single figure has none.</summary>
    public static void Write(HtmlWriter html, Fact fact)
    {
        if (fact.Observations.Count > 1)
        {
            var head = new Line(fact.Kind == FactKind.Steps ? "Since" : "Period", "Figure", "Interval", []);
            Fold(html, fact, "figures", fact.Observations.Count > MostFigures ? fact.Observations.Count : null, head, FiguresOf(fact));
        }

        if (fact.Changes.Count > 0)
        {
            string symbol = fact.Changes[0].Unit.Symbol;
            List<Line> lines = fact.Changes.Select(change => LineOf(fact, change, symbol)).ToList();
            Remark[] relative = lines.Exists(line => line.Remarks.Count > 0) ? [new Remark("relative")] : [];
            var head = new Line("Period", symbol.Length == 0 ? "Change" : "Change, " + symbol, "Interval", relative);
            Fold(html, fact, "changes", fact.Changes.Count > MostChanges ? fact.Changes.Count : null, head, lines);
        }
    }

    private static List<Line> FiguresOf(Fact fact)
    {
        var lines = new List<Line>();
        for (int place = 0; place < fact.Observations.Count; place++)
        {
            Observation observation = fact.Observations[place];
            Remark?[] remarks =
            [
                Remark.Of(observation.StatusInWords()),
                Remark.Of(FactSections.Quoted(observation.Printed), observation.Citation.Source.Language),
                Remark.Of(observation.Note),
            ];
            string? interval = observation.IntervalOnPage();
            lines.Add(new Line(observation.Period.ToString(), FigureText.Of(observation.ToString("F", null)), interval, remarks.OfType<Remark>().ToList()));
            if (fact.EndOf(place) is { } end)
            {
                lines.Add(new Line(end.ToString(), FactSteps.Ended, null, []));
            }
        }

        return lines;
    }

    private static Line LineOf(Fact fact, Change change, string symbol)
    {
        ChangeOverview overview = fact.OnPage(change);
        string? growth = overview.Growth is null ? null : "growth " + overview.Growth;
        List<Remark> rates = ChangeOverview.Joined(overview.Relative, growth) is { } words ? [new Remark(words)] : [];
        return new Line(overview.Time, WithoutUnit(overview.Absolute, symbol), overview.Interval, rates);
    }

    // The unit is in the head of the column.
    private static string WithoutUnit(string words, string symbol) =>
        symbol.Length > 0 && words.EndsWith(" " + symbol, StringComparison.Ordinal) ? words[..^(symbol.Length + 1)] : words;

    private static void Fold(HtmlWriter html, Fact fact, string what, int? folded, Line head, List<Line> lines)
    {
        if (folded is null)
        {
            Write(html, what, head, lines);
            return;
        }

        using (html.Open("details", ("class", what)))
        {
            html.Write("summary", $"All {folded} {what}", ("aria-label", $"All {folded} {what} of {fact.Id}"));
            Write(html, what, head, lines);
        }
    }

    private static void Write(HtmlWriter html, string what, Line head, List<Line> lines)
    {
        // If every figure is exact, intervals add nothing.
        bool hasIntervals = lines.Exists(line => line.Interval is not null);

        bool isWide = Written.IsWide(lines.Select(line => line.Time), lines.Select(line => line.Figure), lines.Select(line => line.Interval));
        using (html.Open("table", ("class", isWide ? "wide" : null)))
        {
            html.Write("caption", char.ToUpperInvariant(what[0]) + what[1..]);
            using (html.Open("thead"))
            {
                Write(html, head, hasIntervals, ("th", "col"));
            }

            using (html.Open("tbody"))
            {
                foreach (Line line in lines)
                {
                    Write(html, line, hasIntervals, ("td", null));
                }
            }
        }
    }

    // The first cell of a row is its header even without a scope, because its column has only header cells.
    private static void Write(HtmlWriter html, Line line, bool hasInterval, (string Name, string? Scope) cell)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", cell.Scope)))
            {
                Written.Text(html, line.Time);
            }

            using (html.Open(cell.Name, ("scope", cell.Scope)))
            {
                html.Text(line.Figure);
                foreach (Remark remark in line.Remarks)
                {
                    html.Last("p", remark.Text, ("lang", Written.Language(remark.Language)), ("dir", Written.Direction(remark.Text)));
                }
            }

            if (hasInterval)
            {
                html.Write(cell.Name, line.Interval ?? "", ("scope", cell.Scope));
            }
        }
    }

    /// <summary>A line of a table.</summary>
    private sealed record Line(string Time, string Figure, string? Interval, IReadOnlyList<Remark> Remarks);

    /// <summary>A remark under a figure, with its language if known.</summary>
    private sealed record Remark(string Text, string? Language = null)
    {
        public static Remark? Of(string? text, string? language = null) => text is null ? null : new Remark(text, language);
    }
}
