using ChangzhouFacts.Cli.Comparison;
using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Wording;
using Model = ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Writes differences for people: a block for each fact, a line for each thing that differs.</summary>
internal static class DifferencesText
{
    private const string Nothing = "(nothing)";

    /// <summary>Writes the differences, then how many facts there are of each kind.</summary>
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
            Model.Fact fact = difference.Latest;
            return fact.Texts.Select(text => $"{word}: {text}")
                .Concat(fact.Observations.Select(figure => $"{word}: {FigureWording.In(InWords(figure, fact), figure.Period.ToString())}"));
        }

        return difference.Properties.Select(property => InWords(property.Name, property))
            .Concat(difference.Figures.SelectMany(figure => LinesOf(figure, difference.Was, difference.Is)));
    }

    private static IEnumerable<string> LinesOf(FigureDifference difference, Model.Fact was, Model.Fact now) => difference switch
    {
        { Was: null } => [$"{difference.Period} added: {InWords(difference.Is!, now)}"],
        { Is: null } => [$"{difference.Period} removed: {InWords(difference.Was, was)}"],
        _ => difference.Properties.Select(property =>
            InWords($"{difference.Period} {property.Name}", property) + (property.Name == "value" ? InWords(difference.Correction, now) : "")),
    };

    private static string InWords(string name, PropertyDifference property) => $"{name}: {property.Was ?? Nothing} → {property.Is ?? Nothing}";

    private static string InWords(Model.Observation figure, Model.Fact fact) => FigureWording.Figure(
        Qualifiers.WordFor(figure.Qualifier), figure.Value.Digits, fact.Unit!.Code, figure.Uncertainty?.Digits);

    /// <summary>By how much a value changed: all digits of the difference, and the relative change to six digits.</summary>
    private static string InWords(Model.Change? correction, Model.Fact fact)
    {
        if (correction is null)
        {
            return "";
        }

        string unit = UnitWording.Difference(fact.Unit!.Code);
        if (correction.Absolute is not { } number)
        {
            Model.Interval interval = correction.AbsoluteInterval;
            var ends = new Ends(interval.Lower?.Digits, interval.LowerIncluded, interval.Upper?.Digits, interval.UpperIncluded);
            return $" ({ChangeWording.Absolute(null, ends, unit)})";
        }

        if (number.Digits == "0")
        {
            return " (the same number)";
        }

        string absolute = UnitWording.Measure(FigureWording.Group(FigureWording.Signed(number.Digits)), unit);
        return correction.Relative is { Digits: var ratio }
            ? $" ({absolute}, {ChangeWording.Relative(ratio, new Ends(ratio, true, ratio, true))})"
            : $" ({absolute})";
    }
}
