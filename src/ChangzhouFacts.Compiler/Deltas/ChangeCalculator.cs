using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Binding;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Compiler.Deltas;

/// <summary>Works out the changes of every series of a set.</summary>
internal static class ChangeCalculator
{
    /// <summary>The same set, each series with its changes, unless they are left to the runtime.</summary>
    public static FactSet AddChanges(FactSet facts, CancellationToken cancellationToken) =>
        facts with
        {
            Facts = new EquatableArray<Fact>(facts.Facts.Select(fact =>
                fact.Kind != FactKind.Series || facts.LeavesChangesToRuntime(fact) ? fact : AddChanges(fact, cancellationToken))),
        };

    private static Fact AddChanges(Fact fact, CancellationToken cancellationToken)
    {
        // The periods of a placeholder may be of several kinds, which can give two changes one name.
        var names = new HashSet<string>(StringComparer.Ordinal);
        var changes = new List<Change>();
        foreach ((Observation from, Observation to) in Series.Pairs(fact.Observations))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (names.Add(MemberNames.Of(from.Period, to.Period)))
            {
                changes.Add(fact.IsPlaceholder ? Placeholder(from, to) : Between(from, to, fact.Type == NumberType.Double));
            }
        }

        return fact with { Changes = new EquatableArray<Change>(changes) };
    }

    /// <summary>The change between two observations of a series, the first being the earlier.</summary>
    public static Change Between(Observation from, Observation to, bool isDouble) =>
        Between(from, to, YearsFrom(from.Period, to.Period), isDouble);

    /// <summary>What a figure that was corrected changed by. Time has no part in it, so only what is absolute and relative means something.</summary>
    public static Change Corrected(Observation was, Observation corrected, bool isDouble) => Between(was, corrected, Rational.One, isDouble);

    private static Change Between(Observation from, Observation to, Rational years, bool isDouble)
    {
        ChangeEnd start = EndOf(from);
        ChangeEnd end = EndOf(to);
        return isDouble
            ? ToChange(from, to, ChangeArithmetic.InDouble(start, end, years), Numbers.Of)
            : ToChange(from, to, ChangeArithmetic.InDecimal(start, end, years), Numbers.Of);
    }

    private static ChangeEnd EndOf(Observation observation) => new(
        Numbers.Exact(observation.Value),
        Numbers.Exact(observation.Interval),
        IsQualified: observation.Qualifier != Qualifier.Exact);

    private static Rational YearsFrom(Period from, Period to) => from.Kind switch
    {
        PeriodKind.Year => YearsBetween.Years(from.Year, to.Year),
        PeriodKind.Month => YearsBetween.Months(from.Year, from.Month, to.Year, to.Month),
        PeriodKind.Day => YearsBetween.Days(from.Year, from.Month, from.Day, to.Year, to.Month, to.Day),
        _ => throw new ArgumentOutOfRangeException(nameof(from), "There are no changes between ranges of years."),
    };

    private static Change ToChange<T>(Observation from, Observation to, ChangeFigures<T> figures, Func<T, Number> number)
        where T : struct
    {
        return new Change(
            MemberNames.Of(from.Period, to.Period), from.Period, to.Period,
            ToNumber(figures.Absolute), ToNumber(figures.PerYear), ToNumber(figures.Relative), ToNumber(figures.AnnualGrowthRate),
            ToInterval(figures.AbsoluteBounds), ToInterval(figures.PerYearBounds),
            figures.RelativeBounds is { } relative ? ToInterval(relative) : null,
            figures.AnnualGrowthRateBounds is { } growth ? ToInterval(growth) : null);

        Number? ToNumber(T? value) => value is { } known ? number(known) : null;

        Interval ToInterval(Bounds<T> bounds) =>
            new(ToNumber(bounds.Lower), bounds.LowerIncluded, ToNumber(bounds.Upper), bounds.UpperIncluded);
    }

    private static Change Placeholder(Observation from, Observation to) => new(
        MemberNames.Of(from.Period, to.Period), from.Period, to.Period, null, null, null, null, from.Interval, from.Interval, null, null);
}
