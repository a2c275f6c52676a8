using ChangzhouFacts.Compiler;


namespace ChangzhouFacts.Cli.Output;

/// <summary>Plain text for files, pipes and people who want no colours. Nothing is wrapped, and a blank line ends each fact.</summary>
internal sealed class PlainPresentation(TextWriter writer) : IPresentation
{
    private const string Indent = "  ";

    public void WriteAll(FactSet facts, string origin, CancellationToken cancellationToken)
    {
        WriteLine(facts.ToString());
        if (facts.Subject is not null)
        {
            WriteLine(facts.Subject);
        }

        foreach (Fact fact in facts.Facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteLine();
            Write(FactOverview.Of(fact, facts.Subject));
        }
    }

    public void WriteOne(Fact fact)
    {
        bool isFirst = true;
        foreach (Section section in FactSections.Of(fact))
        {
            if (!isFirst)
            {
                writer.WriteLine();
            }

            isFirst = false;
            WriteLine(section.Heading);
            foreach (Row row in section.Rows)
            {
                WriteRow(row.Name, row.Value);
            }
        }
    }

    private void Write(FactOverview fact)
    {
        WriteLine(fact.Label);
        WriteRow("id", fact.Id);
        WriteRow("subject", fact.Subject);
        WriteRow("unit", fact.Unit);
        int widest = fact.Figures.Count == 0 ? 0 : fact.Figures.Max(figure => figure.Figure.Length);
        foreach (FigureOverview figure in fact.Figures)
        {
            WriteRow(figure.Period, figure.Share is { } share ? $"{figure.Figure.PadLeft(widest)}  {Bar.Of(share)}" : figure.Figure);
        }

        if (fact.Change is { } change)
        {
            string absolute = change.Interval is null ? change.Absolute : $"{change.Absolute} {change.Interval}";
            WriteRow("change " + change.Time, change.Rates is null ? absolute : $"{absolute}, {change.Rates}");
        }

        foreach (string text in fact.Texts)
        {
            WriteRow("text", text);
        }

        foreach (CitationOverview place in fact.Citations)
        {
            WriteRow(place.Periods is null ? "source" : "source of " + place.Periods, place.Citation.ToString());
        }
    }

    private void WriteRow(string name, string? value)
    {
        if (value is not null)
        {
            WriteLine($"{Indent}{name}: {value}");
        }
    }

    private void WriteLine(string text) => writer.WriteLine(HarmlessText.Of(text).TrimEnd());
}
