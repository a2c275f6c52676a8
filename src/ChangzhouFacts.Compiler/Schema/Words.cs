using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The words that only facts.yaml uses. Those of the records are in the Model.</summary>
internal static class Words
{
    /// <summary>The word for a step from which on no figure holds.</summary>
    public const string Ended = "ended";

    /// <summary>The words of <c>precision</c>: whether a figure is exact.</summary>
    public static readonly Vocabulary<bool> Precisions = new(
        new("exact", true, "The figure is the number itself: set by a rule or a definition, or counted."),
        new("last-digit", false, "The figure is rounded at its last digit."));

    /// <summary>The words of <c>status</c>: those of the records, except the default.</summary>
    public static readonly Vocabulary<ObservationStatus> Statuses = EnumWords.Statuses.Without(ObservationStatus.Final);

    /// <summary>The words of <c>scale</c>, with their powers of ten.</summary>
    public static readonly Vocabulary<int> Scales = new(
        new("thousand", 3, "1 000"), new("million", 6, "1 000 000"), new("billion", 9, "1 000 000 000"), new("trillion", 12, "1 000 000 000 000"));

    /// <summary>The words of <c>visibility</c>: whether the class is public.</summary>
    public static readonly Vocabulary<bool> Visibilities = new(
        new("public", true, "Every project that references this one."), new("internal", false, "This project only."));

    /// <summary>The words of <c>constants</c>: which are generated.</summary>
    public static readonly Vocabulary<Constants> Constants = new(
        new("all", Compiler.Constants.All, "Records, lookup, and constants for figures, changes, quantities and fractions."),
        new("values", Compiler.Constants.Values, "Records, lookup, and constants for figures only. For long series."),
        new("none", Compiler.Constants.None, "Records and lookup only. For large sets."));

    /// <summary>The words of a table's <c>layout</c>: whether it is wide.</summary>
    public static readonly Vocabulary<bool> Layouts = new(
        new("long", false, "Each row has one figure."), new("wide", true, "Each row has all figures of one fact or member, in columns named after periods."));

    /// <summary>The words of a table's <c>delimiter</c>.</summary>
    public static readonly Vocabulary<char> Delimiters = new(new(",", ',', "A comma."), new(";", ';', "A semicolon."), new("tab", '\t', "A tab."));

    /// <summary>The words of a table's <c>decimal</c>: whether it is a comma.</summary>
    public static readonly Vocabulary<bool> DecimalSigns = new(new(".", false, "A point."), new(",", true, "A comma, with another 'delimiter'."));

    /// <summary>The words of a table's <c>unknown</c>: whether a row with an unknown code is skipped.</summary>
    public static readonly Vocabulary<bool> UnknownRules = new(new("error", false, "An error."), new("skip", true, "The row is skipped."));

    /// <summary>The words of a source's <c>printed</c>: whether each figure needs its printed words.</summary>
    public static readonly Vocabulary<bool> PrintedRules = new(
        new("required", true, "Each figure needs it."), new("optional", false, "A figure may leave it out."));
}
