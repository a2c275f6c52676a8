using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Binds the figures of a fact with <c>since</c>: each holds from its start until the next entry, a figure or <c>ended</c>.</summary>
/// <param name="observations">Binds the figures themselves.</param>
/// <param name="kinds">Checks that all starts are of one kind.</param>
/// <param name="diagnostics">Receives the findings.</param>
internal sealed class StepBinder(ObservationBinder observations, PeriodKinds kinds, DiagnosticBag diagnostics)
{
    /// <summary>The valid steps, in order of time.</summary>
    public List<UntypedObservation> Bind(MappingNode steps)
    {
        var entries = new List<(Period Start, MappingNode.Entry Entry, UntypedObservation? Figure)>(steps.Entries.Count);
        bool areStartsKnown = steps.IsComplete;
        foreach (MappingNode.Entry entry in steps.Entries)
        {
            Period? start = PeriodReader.ReadStart(entry.Key, diagnostics);
            if (start is { } known && !kinds.Admit(known, entry.Key))
            {
                start = null;
            }

            UntypedObservation? figure = IsEnd(entry.Value) ? null : BindFigure(entry, start ?? default);
            areStartsKnown &= start is not null;
            if (start is { } right)
            {
                entries.Add((right, entry, figure));
            }
        }

        entries = entries.OrderBy(entry => entry.Start).ToList();
        if (areStartsKnown)
        {
            CheckEnds(entries.ConvertAll(entry => entry.Entry));
        }

        return entries.SelectMany((entry, place) => entry.Figure is { } figure
            ? new[] { figure with { Until = place + 1 < entries.Count ? entries[place + 1].Start : null } }
            : []).ToList();
    }

    /// <summary>The starts of the figures, in order of time, including those with an invalid figure.</summary>
    public static IReadOnlyList<Period> StartsOf(MappingNode steps) => ObservationBinder.PeriodsOf(steps.Entries.Where(entry => !IsEnd(entry.Value)));

    /// <summary>The type of the figures of steps with an error, so that code that uses them still compiles.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="figures">Reads the fact's numbers without reporting.</param>
    public static NumberType TypeOf(MappingNode steps, FigureReader figures) =>
        figures.TypeOf(steps.Entries.Select(entry => figures.ReadScaled(FigureOf(entry.Value) as ScalarNode)).OfType<ScaledNumber>());

    /// <summary>Whether a value is the word <c>ended</c>.</summary>
    public static bool IsEnd(Node? value) => value is ScalarNode { IsPlain: true, Text: Words.Ended };

    /// <summary>Whether a value was probably meant to be <c>ended</c>; reported if so.</summary>
    public static bool IsMisspeltEnd(Node? value, DiagnosticBag diagnostics)
    {
        if (value is not ScalarNode { IsFaulty: false } scalar || IsEnd(scalar) || SpellingSuggestion.Find(scalar.Text, [Words.Ended]) is null)
        {
            return false;
        }

        string remedy = scalar.Text == Words.Ended ? $"write {Words.Ended} without quotes" : SpellingSuggestion.Ask(Words.Ended);
        diagnostics.Report(Rules.Values.NotANumber(scalar.Text, remedy), scalar.Location);
        return true;
    }

    private static Node? FigureOf(Node value) =>
        value is MappingNode mapping ? mapping.Entries.FirstOrDefault(entry => entry.Key.Is(ObservationKeys.Value.Name)).Value : value;

    private UntypedObservation? BindFigure(MappingNode.Entry entry, Period start) =>
        IsMisspeltEnd(entry.Value, diagnostics) ? null : observations.BindEntry(entry, start);

    private void CheckEnds(List<MappingNode.Entry> entries)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            string? problem = !IsEnd(entries[i].Value) ? null
                : i == 0 ? "it is the first entry"
                : IsEnd(entries[i - 1].Value) ? $"the figures already ended with the entry '{entries[i - 1].Key.Text}'"
                : null;
            if (problem is not null)
            {
                diagnostics.Report(Rules.Values.EndWithoutStep(problem), entries[i].Value.Location);
            }
        }
    }
}
