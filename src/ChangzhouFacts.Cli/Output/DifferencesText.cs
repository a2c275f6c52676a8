using ChangzhouFacts.Cli.Comparison;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes differences for people: a block for each fact, a line for each difference.</summary>
internal static class DifferencesText
{
    private const string Nothing = "(nothing)";

    /// <summary>Writes the differences, then the number of facts added, removed and changed.</summary>
    public static void Write(IReadOnlyCollection<FactDifference> differences, TextWriter writer)
    {
        foreach (FactDifference difference in differences)
        {
            WriteLine($"{difference.Latest.Id}: {difference.Latest.Label}");
            foreach (string line in LinesOf(difference))
            {
                WriteLine("  " + line);
            }
        }

        WriteLine(differences.Count == 0 ? "no differences" : DifferenceCount.Of(differences).ToString());

        void WriteLine(string line) => writer.WriteLine(HarmlessText.Of(line));
    }

    private static IEnumerable<string> LinesOf(FactDifference difference)
    {
        if (difference.Was is null || difference.Is is null)
        {
            string word = difference.Was is null ? "added" : "removed";
            Fact fact = difference.Latest;
            return fact.Texts.Select(text => $"{word}: {text}")
                .Concat(fact.Kind == FactKind.Steps
                    ? fact.Steps().Select(step => $"{word}: {step.Since}: {step.Figure?.InWords() ?? FactSteps.Ended}")
                    : fact.Observations.Select(figure => $"{word}: {figure}"));
        }

        return difference.Properties.Select(property => InWords(property.Name, property))
            .Concat(difference.Figures.SelectMany(figure => LinesOf(figure, difference.Latest.TimeOf(figure.Period))));
    }

    private static IEnumerable<string> LinesOf(ObservationDifference difference, string time) => difference switch
    {
        { Was: null } => [$"{time} added: {InWords(difference.Is!)}"],
        { Is: null } => [$"{time} removed: {InWords(difference.Was)}"],
        _ => difference.Properties.Select(property =>
            InWords($"{time} {property.Name}", property) + (property.Name == ObservationKeys.Value.Name ? InWords(difference.Correction) : "")),
    };

    private static string InWords(string name, PropertyDifference property) => $"{name}: {property.Was ?? Nothing} → {property.Is ?? Nothing}";

    private static string InWords(WrittenObservation figure) => figure.Observation.ToString("F", null);

    /// <summary>The change of a value: all digits of the difference, and the relative change to six digits.</summary>
    private static string InWords(Change? correction)
    {
        if (correction is null)
        {
            return "";
        }

        if (correction.Absolute.ToDigits() is not { } digits)
        {
            return $" ({correction.ToString("A", null)})";
        }

        if (digits == "0")
        {
            return " (the same number)";
        }

        string absolute = UnitWording.Measure(FigureWording.Group(FigureWording.Signed(digits)), correction.Unit.Code);
        return correction.Relative.ToDigits() is { } ratio
            ? $" ({absolute}, {ChangeWording.Relative(ratio, new Ends(ratio, true, ratio, true))})"
            : $" ({absolute})";
    }
}
