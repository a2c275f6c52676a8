using System.Globalization;
using ChangzhouFacts.Cli.Output.Report.Charts;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>A family on the page, before its members: its code lists, a chart of all members if it is readable, and a table of their latest figures.</summary>
internal sealed class FamilyArticle(HtmlWriter html, IReadOnlyList<Fact> members, IReadOnlyList<CodeList> codeLists)
{
    // A longer table is folded.
    private const int MostShown = 12;

    private readonly string _id = members[0].Family!;
    private readonly string _label = Families.LabelOf(members);

    public void Write()
    {
        using (html.Open("article", ("id", _id), ("aria-labelledby", Anchors.HeadingOf(_id)), ("tabindex", "-1")))
        {
            using (html.Open("div", ("class", "statement")))
            {
                WriteHeading();
                WriteChart();
            }

            using (html.Open("div", ("class", "evidence")))
            {
                WriteMembers();
            }
        }
    }

    private void WriteHeading()
    {
        html.Write("h2", _label, ("id", Anchors.HeadingOf(_id)), ("class", Written.TitleClass(_label)), ("dir", "auto"));
        if (members[0].Codes.Count > 0)
        {
            string lists = string.Join(", ", members[0].Codes.Select(code => codeLists.FirstOrDefault(list => list.Id == code.List)?.ToString() ?? code.List));
            html.Write("p", "by " + lists, ("class", "subject"), ("dir", "auto"));
        }

        html.Write("a", Anchors.LinkTo(_id), ("class", "permalink"), ("href", Anchors.LinkTo(_id)), ("aria-label", $"Link to this family: {Anchors.LinkTo(_id)}"));
    }

    private void WriteChart()
    {
        if (FamilyChart.Of(members) is not { } chart)
        {
            return;
        }

        using (html.Open("figure"))
        {
            Unit unit = members[0].Unit!;
            html.Write("p", chart.Counts is null ? unit.ToString() : $"{unit}, in {chart.Counts}", ("class", "unit"));
            chart.Write(html, _label, NameOf);
        }
    }

    private void WriteMembers()
    {
        if (members.Count <= MostShown)
        {
            WriteTable();
            return;
        }

        string count = members.Count.ToString("N0", CultureInfo.InvariantCulture);
        using (html.Open("details", ("class", "figures")))
        {
            html.Write("summary", $"All {count} members", ("aria-label", $"All {count} members of {_id}"));
            WriteTable();
        }
    }

    private void WriteTable()
    {
        using (html.Open("table", ("class", "members wide")))
        {
            html.Write("caption", "Members");
            using (html.Open("tbody"))
            {
                foreach (Fact member in members)
                {
                    WriteLine(member);
                }
            }
        }
    }

    private void WriteLine(Fact member)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th"))
            {
                html.Write("a", NameOf(member), ("href", Anchors.LinkTo(member.Id)), ("dir", "auto"));
            }

            Observation? headline = member.Headline();
            using (html.Open("td", ("dir", headline is null ? "auto" : null)))
            {
                html.Text(LatestOf(member));
                if (headline is not null)
                {
                    html.Last("p", member.SpanOf(headline));
                }
            }
        }
    }

    private static string LatestOf(Fact member) => member.Headline() is { } headline ? FigureText.Of(headline.InWords()) : string.Join(", ", member.Texts);

    /// <summary>The name of a member within the family.</summary>
    private static string NameOf(Fact member) => member.Codes.Count == 0 ? member.Label : string.Join(", ", member.Codes.Select(code => code.Label));
}
