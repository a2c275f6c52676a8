using System.Globalization;
using ChangzhouFacts.Compiler;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Output for a terminal: aligned, fitted to its width, with one colour for bars and dimmed secondary text.</summary>
internal sealed class StyledPresentation(TextWriter writer, int terminalWidth) : IPresentation
{
    // Spectre.Console never finishes a column without room, so a narrower terminal wraps the lines itself, and
    // optional columns are dropped before others get narrow.
    private const int LeastWidth = 40;
    private const int LeastWidthForBars = 60;
    private const int WidestName = 28;
    private const int LongestSeries = 12;
    private const int FirstShown = 2;
    private const int LastShown = 4;
    private const int Indent = 2;
    private const int TimeWidth = 12; // 2017 to 2022
    private const int Gap = 2;

    private static readonly Style Title = new(decoration: Decoration.Bold | Decoration.Underline);
    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Secondary = new(decoration: Decoration.Dim);
    private static readonly Style Bars = new(Color.Teal);

    private readonly int _width = Math.Max(LeastWidth, terminalWidth);
    private readonly IAnsiConsole _console = StyledConsole.Create(writer, Math.Max(LeastWidth, terminalWidth));

    private bool HasBars => _width >= LeastWidthForBars;

    public void WriteAll(FactSet facts, string origin, CancellationToken cancellationToken)
    {
        WriteLine(facts.ToString(), Title);
        if (facts.Subject is not null)
        {
            WriteLine(facts.Subject, Secondary);
        }

        var sources = new List<Source>();
        foreach (Fact fact in facts.Facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _console.WriteLine();
            Write(FactOverview.Of(fact, facts.Subject), sources);
        }

        WriteSources(sources);
        _console.WriteLine();
        string count = facts.Facts.Count.ToString("N0", CultureInfo.InvariantCulture);
        WriteLine($"{count} {(facts.Facts.Count == 1 ? "fact" : "facts")} {origin}. More about one: {Tool.Name} show ID", Secondary);
    }

    public void WriteOne(Fact fact)
    {
        List<Section> sections = FactSections.Of(fact).ToList();
        int nameWidth = Math.Min(WidestName, sections.Max(section => section.Rows.Max(row => row.Name.Length)));
        bool isFirst = true;
        foreach (Section section in sections)
        {
            if (!isFirst)
            {
                _console.WriteLine();
            }

            WriteLine(section.Heading, isFirst ? Title : Heading);
            isFirst = false;
            Grid grid = Columns(new GridColumn().Width(nameWidth), new GridColumn());
            foreach (Row row in section.Rows)
            {
                grid.AddRow(Styled(row.Name, Secondary), Styled(row.Value));
            }

            WriteIndented(grid);
        }
    }

    private void Write(FactOverview fact, List<Source> sources)
    {
        WriteLine(fact.Label, Heading);
        string about = string.Join(" · ", new[] { fact.Subject, fact.Unit }.Where(part => part is not null));
        if (about.Length > 0)
        {
            WriteIndented(Styled(about, Secondary));
        }

        // Figures and changes begin in the same column, for most facts at the default width.
        int timeWidth = fact.Figures.Select(figure => figure.Period.Length).Append(fact.Change?.Time.Length ?? 0).Append(TimeWidth).Max();
        WriteFigures(fact.Figures, timeWidth);
        WriteChange(fact.Change, timeWidth);
        if (fact.Texts.Count > 0)
        {
            WriteIndented(Styled(string.Join(", ", fact.Texts)));
        }

        string places = string.Join(", ", fact.Citations.Select(place => Describe(place, sources)));
        WriteIndented(Styled($"{fact.Id} · {places}", Secondary));
    }

    private void WriteFigures(IReadOnlyList<FigureOverview> figures, int timeWidth)
    {
        if (figures.Count == 0)
        {
            return;
        }

        bool isLong = figures.Count > LongestSeries;
        Grid grid = Columns(new GridColumn().NoWrap().Width(timeWidth), new GridColumn().RightAligned(), new GridColumn().NoWrap());
        AddFigures(grid, isLong ? figures.Take(FirstShown) : figures);
        if (isLong)
        {
            int hidden = figures.Count - FirstShown - LastShown;
            string trend = figures[0].Share is null || !HasBars ? "" : Bar.Trend(figures.Select(figure => figure.Share!.Value).ToList());
            grid.AddRow(Styled("…", Secondary), Styled(hidden.ToString("N0", CultureInfo.InvariantCulture) + " more", Secondary), Styled(trend, Bars));
            AddFigures(grid, figures.TakeLast(LastShown));
        }

        WriteIndented(grid);
    }

    private void AddFigures(Grid grid, IEnumerable<FigureOverview> figures)
    {
        foreach (FigureOverview figure in figures)
        {
            grid.AddRow(Styled(figure.Period, Secondary), Styled(figure.Figure), Styled(HasBars && figure.Share is { } share ? Bar.Of(share) : "", Bars));
        }
    }

    private void WriteChange(ChangeOverview? change, int timeWidth)
    {
        if (change is null)
        {
            return;
        }

        Paragraph words = new Paragraph().Append(HarmlessText.Of(change.Absolute));
        if (change.Interval is not null)
        {
            words.Append(HarmlessText.Of(" " + change.Interval), Secondary);
        }

        Grid grid = Columns(new GridColumn().NoWrap().Width(timeWidth), new GridColumn());
        grid.AddRow(Styled(change.Time, Secondary), words);
        if (change.Rates is not null && Indent + timeWidth + Gap + words.Length + Gap + change.Rates.Length <= _width)
        {
            words.Append(new string(' ', Gap) + HarmlessText.Of(change.Rates));
        }
        else if (change.Rates is not null)
        {
            grid.AddRow(Styled(""), Styled(change.Rates));
        }

        WriteIndented(grid);
    }

    private void WriteSources(List<Source> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        _console.WriteLine();
        WriteLine("Sources", Heading);
        Grid grid = Columns(new GridColumn().NoWrap(), new GridColumn());
        for (int place = 0; place < sources.Count; place++)
        {
            grid.AddRow(Styled(NumberOf(place), Secondary), Styled(sources[place].ToString()));
        }

        WriteIndented(grid);
    }

    /// <summary>A citation, with the source as a number, because sources have long titles and most facts of a set share one.</summary>
    private static string Describe(CitationOverview place, List<Source> sources)
    {
        int number = sources.IndexOf(place.Citation.Source);
        if (number < 0)
        {
            number = sources.Count;
            sources.Add(place.Citation.Source);
        }

        string cited = place.Citation.At is null ? NumberOf(number) : $"{NumberOf(number)} {place.Citation.At}";
        return place.Periods is null ? cited : $"{cited} ({place.Periods})";
    }

    private static string NumberOf(int place) => string.Create(CultureInfo.InvariantCulture, $"[{place + 1}]");

    private static Grid Columns(params GridColumn[] columns)
    {
        var grid = new Grid();
        foreach (GridColumn column in columns)
        {
            grid.AddColumn(column.PadLeft(0).PadRight(Gap));
        }

        columns[^1].PadRight(0);
        return grid;
    }

    private void WriteIndented(IRenderable content) => _console.Write(new Padder(content, new Padding(Indent, 0, 0, 0)));

    private void WriteLine(string text, Style style)
    {
        _console.Write(Styled(text, style));
        _console.WriteLine();
    }

    // As text, so that nothing in a label is read as markup.
    private static Text Styled(string text, Style? style = null) => new(HarmlessText.Of(text).TrimEnd(), style);
}
