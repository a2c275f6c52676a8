using OxyPlot;
using OxyPlot.Series;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>The series of a family over time, a line for each member. What a figure can be is in the member's own chart.</summary>
internal sealed class FamilyChart
{
    // As many as there are kinds of lines that can be told apart.
    private const int MostMembers = 8;

    private readonly IReadOnlyList<Fact> _members;
    private readonly PowerOfTen _power;
    private readonly List<List<PlottedObservation?>> _lines;
    private readonly HeightAxis _heights;

    private FamilyChart(IReadOnlyList<Fact> members)
    {
        _members = members;
        _power = PowerOfTen.For(members.SelectMany(member => member.Observations).Where(IsDrawn).Select(observation => observation.Value));
        _lines = members.Select(member => member.Observations.Select(Plotted).ToList()).ToList();
        _heights = new HeightAxis(Figures);
    }

    /// <summary>The chart of a family; null where its members are not a few series in one unit, or no figure is a number by itself.</summary>
    public static FamilyChart? Of(IReadOnlyList<Fact> members) =>
        members.Count is > 1 and <= MostMembers
        && members.All(member => member.Kind == FactKind.Series && member.Unit == members[0].Unit)
        && members.Any(member => member.Observations.Any(IsDrawn))
            ? new FamilyChart(members)
            : null;

    /// <summary>What the axis counts, such as millions; null where that is the unit itself.</summary>
    public string? Counts => _power.Words;

    private List<PlottedObservation> Figures => _lines.SelectMany(line => line).OfType<PlottedObservation>().ToList();

    /// <summary>What has to be known to read the chart, in sentences.</summary>
    public IEnumerable<string> Reading()
    {
        yield return _heights.Reading;
        if (_lines.Exists(line => line.Contains(null)))
        {
            yield return "Figures that the source limits, and those of several years, are not drawn.";
        }
    }

    /// <summary>Draws it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="alternative">What it shows, in words.</param>
    public void Write(HtmlWriter html, string alternative)
    {
        PlotModel model = ChartFrame.Model(_heights, new PeriodAxis(Figures, ChartFrame.PlotWidth, ChartFrame.FontSize));
        for (int place = 0; place < _lines.Count; place++)
        {
            model.Series.Add(Line(place));
        }

        ChartFrame.Write(html, model, _heights, alternative);
    }

    /// <summary>Says which line is whose.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="nameOf">What a member is called among the others.</param>
    public void WriteLegend(HtmlWriter html, Func<Fact, string> nameOf)
    {
        using (html.Open("ul", ("class", "legend")))
        {
            for (int place = 0; place < _members.Count; place++)
            {
                string color = ChartColors.NameOf(ColorOf(place))!;
                html.Write("li", nameOf(_members[place]), ("class", IsDashed(place) ? color + " dashed" : color), ("dir", "auto"));
            }
        }
    }

    // The number alone: its interval would make room on the axis that nothing fills.
    private PlottedObservation? Plotted(Observation observation)
    {
        if (!IsDrawn(observation))
        {
            return null;
        }

        PlottedObservation plotted = PlottedObservation.Of(observation, isCut: false, _power);
        return plotted with { Lower = plotted.Height, Upper = plotted.Height, Uncertainty = null };
    }

    private static bool IsDrawn(Observation observation) => !observation.IsQualified && observation.Period.Kind != PeriodKind.YearRange;

    private LineSeries Line(int place)
    {
        var line = new LineSeries
        {
            Color = ColorOf(place),
            LineStyle = IsDashed(place) ? LineStyle.Dash : LineStyle.Solid,
            StrokeThickness = 2,
            MarkerType = MarkerType.Circle,
            MarkerSize = _lines[place].Count <= 30 ? 2.5 : 1.5,
            MarkerFill = ColorOf(place),
            MarkerStroke = ColorOf(place),
        };
        line.Points.AddRange(_lines[place].Select(figure => figure is null ? DataPoint.Undefined : new DataPoint(figure.Place, figure.Height)));
        return line;
    }

    private static OxyColor ColorOf(int place) => ChartColors.Members[place % ChartColors.Members.Count];

    private static bool IsDashed(int place) => place >= ChartColors.Members.Count;
}
