using OxyPlot;
using OxyPlot.Series;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// The series or steps of a family over time: a line for each member, or, if there are more than can be distinguished, a small chart for each, all on one
/// scale. Intervals are only in the member's own chart.
/// </summary>
internal sealed class FamilyChart
{
    // The number of line styles that can be distinguished.
    private const int MostLines = 8;

    // More small charts would be longer than two screens of a phone, and a table is easier to search.
    private const int MostMembers = 24;

    // Lines with more points are drawn without markers.
    private const int MostMarked = 15;

    private static readonly OxySize Small = new(200, 125);

    // The width of the time axis of a small chart.
    private const double SmallWidth = 150;

    private readonly IReadOnlyList<Fact> _members;
    private readonly PowerOfTen _power;
    private readonly List<List<PlottedObservation?>> _lines;
    private readonly List<PlottedObservation> _figures;
    private readonly HeightAxis _heights;

    private FamilyChart(IReadOnlyList<Fact> members)
    {
        _members = members;
        _power = PowerOfTen.For(members.SelectMany(member => member.Observations).Where(IsDrawn).Select(observation => observation.Value));
        _lines = members.Select(member => member.Observations.Select((_, place) => Plotted(member, place)).ToList()).ToList();
        _figures = _lines.SelectMany(line => line).OfType<PlottedObservation>().ToList();
        _heights = new HeightAxis(_figures);
    }

    /// <summary>The chart of a family; null unless its members are a few series, or a few with steps, in one unit, and some figure is unqualified.</summary>
    public static FamilyChart? Of(IReadOnlyList<Fact> members) =>
        members.Count is > 1 and <= MostMembers
        && members[0].Kind is FactKind.Series or FactKind.Steps
        && members.All(member => member.Kind == members[0].Kind && member.Unit == members[0].Unit)
        && members.Any(member => member.Observations.Any(IsDrawn))
            ? new FamilyChart(members)
            : null;

    /// <summary>What the axis counts, such as millions; null if it counts the unit itself.</summary>
    public string? Counts => _power.Words;

    private bool IsSplit => _members.Count > MostLines;

    private bool IsSteps => _members[0].Kind == FactKind.Steps;

    /// <summary>Sentences that explain how to read the chart.</summary>
    public IEnumerable<string> Reading()
    {
        yield return _heights.Reading;
        if (IsSplit)
        {
            yield return "All charts have the same scale.";
        }

        if (IsSteps)
        {
            yield return "Each figure holds until the next; in a gap there is none.";
        }

        if (_lines.Exists(line => line.Contains(null)))
        {
            yield return "Figures that the source limits, and those of several years, are not drawn.";
        }
    }

    /// <summary>Draws the chart.</summary>
    /// <param name="html">The page.</param>
    /// <param name="label">The label of the family.</param>
    /// <param name="nameOf">Returns the name of a member within the family.</param>
    public void Write(HtmlWriter html, string label, Func<Fact, string> nameOf)
    {
        string reading = string.Join(' ', Reading());
        if (IsSplit)
        {
            WriteSplit(html, nameOf);
        }
        else
        {
            Write(html, Enumerable.Range(0, _lines.Count), ChartFrame.Whole, $"Chart: {label}. {string.Join("; ", _members.Select(Spoken))}. {reading}");
            WriteLegend(html, nameOf);
        }

        html.Write("figcaption", reading);

        string Spoken(Fact member) => $"{nameOf(member)}: {Course(member)}";
    }

    private void WriteSplit(HtmlWriter html, Func<Fact, string> nameOf)
    {
        using (html.Open("ul", ("class", "charts")))
        {
            for (int place = 0; place < _members.Count; place++)
            {
                string name = nameOf(_members[place]);
                using (html.Open("li", ("class", Written.IsWide(name) ? "long" : null)))
                {
                    html.Write("p", name, ("dir", "auto"));
                    Write(html, [place], Small, $"Chart: {name}. {Course(_members[place])}");
                }
            }
        }
    }

    private void Write(HtmlWriter html, IEnumerable<int> places, OxySize size, string alternative)
    {
        // Each chart needs axes of its own.
        var heights = new HeightAxis(_figures);
        var periods = new PeriodAxis(_figures, IsSplit ? SmallWidth : ChartFrame.PlotWidth, ChartFrame.FontSize);
        PlotModel model = ChartFrame.Model(heights, periods);
        foreach (int place in places)
        {
            model.Series.Add(Line(place, periods.Maximum));
        }

        ChartFrame.Write(html, model, heights, size, alternative);
    }

    private void WriteLegend(HtmlWriter html, Func<Fact, string> nameOf)
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

    private static string Course(Fact member) => FigureText.Of(member.Observations.Count == 1
        ? Spoken(member, member.Observations[0])
        : $"{Spoken(member, member.Observations[0])} to {Spoken(member, member.Observations[^1])}");

    private static string Spoken(Fact member, Observation observation) =>
        member.Kind == FactKind.Steps ? $"{observation.InWords()} {member.SpanOf(observation)}" : observation.ToString();

    // Without the interval, which would extend the axis although it is not drawn.
    private PlottedObservation? Plotted(Fact member, int place)
    {
        Observation observation = member.Observations[place];
        if (!IsDrawn(observation))
        {
            return null;
        }

        PlottedObservation plotted = PlottedObservation.Of(observation, member.EndOf(place) is not null, _power);
        return plotted with { Lower = plotted.Height, Upper = plotted.Height, Uncertainty = null };
    }

    private static bool IsDrawn(Observation observation) => !observation.IsQualified && observation.Period.Kind != PeriodKind.YearRange;

    private LineSeries Line(int place, double end)
    {
        var line = new LineSeries
        {
            Color = ColorOf(place),
            LineStyle = IsDashed(place) ? LineStyle.Dash : LineStyle.Solid,
            StrokeThickness = 2,
            MarkerType = IsSteps || _lines[place].Count > MostMarked ? MarkerType.None : MarkerType.Circle,
            MarkerSize = 2.5,
            MarkerFill = ColorOf(place),
            MarkerStroke = ColorOf(place),
        };
        foreach (PlottedObservation? figure in _lines[place])
        {
            line.Points.AddRange(figure is null ? [DataPoint.Undefined] : IsSteps ? SeriesChart.Step(figure, end) : [new DataPoint(figure.Place, figure.Height)]);
        }

        return line;
    }

    private OxyColor ColorOf(int place) => ChartColors.Members[IsSplit ? 0 : place % ChartColors.Members.Count];

    private bool IsDashed(int place) => !IsSplit && place >= ChartColors.Members.Count;
}
