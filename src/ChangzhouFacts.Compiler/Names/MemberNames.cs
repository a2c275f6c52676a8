using System.Globalization;
using ChangzhouFacts.Arithmetic;

namespace ChangzhouFacts.Compiler.Names;

/// <summary>The names of generated members, and which names facts cannot have.</summary>
internal static class MemberNames
{
    public const string Value = "Value";

    /// <summary>The name of the class of the code lists.</summary>
    public const string CodesClass = "Codes";
    public const string All = "All";

    // The prefix of private members of the generated class.
    private const string PrivatePrefix = "__";

    // Some are reserved for members of later versions, so that a name that is valid today stays valid.
    private static readonly HashSet<string> InsideClass = new(StringComparer.Ordinal) { All, "Set", CodesClass, "Units" };

    private static readonly HashSet<string> Lookups = new(StringComparer.Ordinal) { "TryGet", "TryGetValue", "TryGetDouble", "TryGetValueOn", "TryGetDoubleOn" };

    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    private static readonly HashSet<string> InsideFact = new(StringComparer.Ordinal)
    {
        "Id", "Fact", "Latest", Value, "Text", "Texts", "Quantities", "Fractions", "On", "TryGetOn",
    };

    // The prefixes of the names of figures and changes, followed by a year.
    private static readonly string[] BeforeYear = ["In", "On", "During", "Since", "From"];

    /// <summary>Whether the class has a member with that name, so that neither the class nor a fact can have it.</summary>
    public static bool IsTakenInClass(string name) => InsideClass.Contains(name) || Lookups.Contains(name) || IsOfObject(name);

    /// <summary>
    /// Whether the class of a code cannot have that name, because a member of the family's class has it, or a member of the code's own
    /// class: C# does not allow a member with the name of its class.
    /// </summary>
    public static bool IsTakenInFamily(string name) => Lookups.Contains(name) || InsideFact.Contains(name) || IsOfPeriod(name);

    /// <summary>Whether every class inherits a member with that name from <see cref="object"/>.</summary>
    public static bool IsOfObject(string name) => OfObject.Contains(name);

    /// <summary>Whether the name is reserved for private members of the class.</summary>
    public static bool IsPrivate(string name) => name.StartsWith(PrivatePrefix, StringComparison.Ordinal);

    /// <summary>Whether a name has the form of a figure's or a change's name, except <see cref="Value"/>.</summary>
    public static bool IsOfPeriod(string name) => BeforeYear.Any(word =>
        name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal) && name[word.Length] is >= '0' and <= '9');

    /// <summary>Why a fact cannot be called <paramref name="name"/>, as the end of a message; null if it can.</summary>
    /// <param name="name">The fact's C# name.</param>
    /// <param name="className">The name of the class around it; null if unknown.</param>
    /// <param name="own">The names of the fact's own figures and changes: C# does not allow a member with the name of its class.</param>
    public static string? WhyTaken(string name, string? className, IEnumerable<string> own)
    {
        if (string.Equals(name, className, StringComparison.Ordinal))
        {
            return "is the name of the class";
        }

        if (IsTakenInClass(name))
        {
            return "is already a member of the class";
        }

        return InsideFact.Contains(name) || own.Contains(name) ? "is the name of a member of the fact" : null;
    }

    /// <summary>The name of a step.</summary>
    public static string OfStep(Period start) => "Since" + Date(start);

    /// <summary>The name of an observation of a series.</summary>
    public static string Of(Period period) => period.Kind switch
    {
        PeriodKind.Year or PeriodKind.Quarter or PeriodKind.Month => "In" + Date(period),
        PeriodKind.Day => "On" + Date(period),
        _ => "During" + Digits(period.Year, 4) + "To" + Digits(period.EndYear, 4),
    };

    /// <summary>The name of the change from one observation of a series to another.</summary>
    public static string Of(Period from, Period to) => "From" + Date(from) + "To" + Date(to);

    /// <summary>All names that the changes of a fact with an error could have with these periods, in order of time.</summary>
    public static IEnumerable<string> OfChanges(FactKind kind, IReadOnlyList<Period> periods) =>
        kind is not (FactKind.Series or FactKind.Steps) || periods.Count == 0 || periods[0].Kind == PeriodKind.YearRange
            ? []
            : SeriesPairs.Of(periods.Count).Select(pair => Of(periods[pair.From], periods[pair.To]));

    // Ranges are mixed with other periods only in a placeholder, whose names must be valid too.
    private static string Date(Period period) => period.Kind == PeriodKind.YearRange
        ? Digits(period.Year, 4)
        : period.ToString().Replace('-', '_');

    private static string Digits(int number, int width) =>
        number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
