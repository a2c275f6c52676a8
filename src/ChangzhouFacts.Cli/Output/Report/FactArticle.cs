using ChangzhouFacts.Cli.Output.Report.Charts;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>A fact on the page: its summary, chart, tables and citations, and its whole record, folded.</summary>
internal sealed class FactArticle(HtmlWriter html, Fact fact, string? setSubject)
{
    // A longer text alternative is not useful to a listener. The table has every figure.
    private const int MostSpoken = 24;

    private readonly FactOverview _overview = FactOverview.Of(fact, setSubject);
    private readonly ChangeOverview? _change = FactOverview.WholeChange(fact) is { } change ? fact.OnPage(change) : null;

    public void Write()
    {
        using (html.Open("article", ("id", fact.Id), ("aria-labelledby", Anchors.HeadingOf(fact.Id)), ("tabindex", "-1")))
        {
            using (html.Open("div", ("class", "statement")))
            {
                WriteHeading();
                WriteFigure();
                WriteChart();
            }

            using (html.Open("div", ("class", "evidence")))
            {
                FactTables.Write(html, fact);
                WriteDetails();
                WriteRecord();
            }
        }
    }

    private void WriteHeading()
    {
        using (html.Open("h2", ("id", Anchors.HeadingOf(fact.Id)), ("class", Written.TitleClass(fact.Label)), ("dir", "auto")))
        {
            html.Text(fact.Label);
        }

        foreach (LocalizedText label in fact.Labels)
        {
            html.Write("p", label.Text, ("class", "label"), ("lang", label.Language), ("dir", "auto"));
        }

        if (_overview.Subject is not null)
        {
            html.Write("p", _overview.Subject, ("class", "subject"), ("dir", "auto"));
        }

        html.Write(
            "a", Anchors.LinkTo(fact.Id), ("class", "permalink"), ("href", Anchors.LinkTo(fact.Id)), ("aria-label", $"Link to this fact: {Anchors.LinkTo(fact.Id)}"));
        if (fact.Description is not null)
        {
            html.Write("p", fact.Description.TrimEnd(), ("class", "prose"), ("dir", "auto"));
        }
    }

    private void WriteFigure()
    {
        if (fact.Headline() is { } headline)
        {
            string figure = FigureText.Of(headline.InWords());
            using (html.Open("p", ("class", Written.FigureClass(figure))))
            {
                html.Write("strong", figure);
                // Each part stays on one line. A line of a phone has no room for both.
                foreach (string part in fact.SpanOf(headline).Split(", "))
                {
                    html.Text(" ");
                    html.Write("span", part, ("class", "period"));
                }
            }
        }

        foreach (string text in fact.Texts)
        {
            html.Write("p", text, ("class", "text"), ("dir", "auto"));
        }

        if (_change is { } change)
        {
            using (html.Open("p", ("class", "change")))
            {
                html.Write("strong", change.Absolute);
                html.Text(change.Interval is null ? ", " : $" ({change.Interval}), ");
                Written.Text(html, change.Time);
            }

            if (change.Rates is not null)
            {
                html.Write("p", change.Rates, ("class", "rates"));
            }
        }
    }

    private void WriteChart()
    {
        if (fact.Observations.Count < 2)
        {
            return;
        }

        var chart = new SeriesChart(fact);
        using (html.Open("figure"))
        {
            string unit = chart.Counts is null ? fact.Unit!.ToString() : $"{fact.Unit}, in {chart.Counts}";
            html.Write("p", unit, ("class", "unit"));
            chart.Write(html, Alternative(chart));
            using (html.Open("figcaption"))
            {
                html.Text(string.Join(' ', chart.Reading()));
            }
        }
    }

    private string Alternative(SeriesChart chart)
    {
        IReadOnlyList<Observation> observations = fact.Observations;
        string figures = observations.Count <= MostSpoken
            ? string.Join("; ", observations.Select(Spoken))
            : $"{Spoken(observations[0])}; …; {Spoken(observations[^1])}. The table has all {observations.Count} figures";
        return $"Chart: {fact.Label}. {figures}. {string.Join(' ', chart.Reading())}";
    }

    private string Spoken(Observation observation)
    {
        string figure = FigureText.Of(fact.Kind == FactKind.Steps ? $"{observation.InWords()} {fact.SpanOf(observation)}" : observation.ToString());
        return observation.IntervalOnPage() is { } interval ? $"{figure}, interval {interval}" : figure;
    }

    private void WriteDetails()
    {
        bool isWide = fact.Codes.Any(code => Written.TitleClass(FactSections.Spoken(code)) is not null);
        using (html.Open("dl", ("class", isWide ? "details long" : "details")))
        {
            foreach (Code code in fact.Codes)
            {
                Write(code.List, FactSections.Spoken(code));
            }

            Write("unit", fact.Unit?.ToString());
            if (fact.Observations is [var single])
            {
                Write("interval", single.IntervalOnPage());
                Write("printed", FactSections.Quoted(single.Printed), single.Citation.Source.Language);
                Write("note", single.Note);
            }

            Write("printed", FactSections.Quoted(fact.Printed), fact.Citation.Source.Language);
            foreach (Revision revision in fact.Revisions)
            {
                Write("revised", FigureText.Of(revision.ToString()));
            }

            foreach (Restatement restatement in fact.Restatements)
            {
                Write("restated", restatement.ToString());
            }

            Write("note", fact.Note);
            foreach (CitationOverview place in _overview.Citations)
            {
                WriteCitation(place);
            }
        }
    }

    private void Write(string name, string? value, string? language = null)
    {
        if (value is not null)
        {
            html.Write("dt", name);
            using (html.Open("dd", ("lang", language), ("dir", "auto")))
            {
                Written.Text(html, value);
            }
        }
    }

    private void WriteCitation(CitationOverview place)
    {
        html.Write("dt", place.Periods is null ? "source" : "source of " + place.Periods);
        using (html.Open("dd", ("dir", "auto")))
        {
            using (html.Open("a", ("href", Anchors.LinkTo(Anchors.Of(place.Citation.Source)))))
            {
                Written.Text(html, place.Citation.Source.ToString());
            }

            if (place.Citation.At is not null)
            {
                html.Text(", " + place.Citation.At);
            }
        }
    }

    private void WriteRecord()
    {
        using (html.Open("details", ("class", "record")))
        {
            html.Write("summary", "The whole record", ("aria-label", $"The whole record of {fact.Id}"));
            foreach (Section section in FactRecord.Of(fact))
            {
                SectionList.Write(html, section, "h3");
            }
        }
    }
}
