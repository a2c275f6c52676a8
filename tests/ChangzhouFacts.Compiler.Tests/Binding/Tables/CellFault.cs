namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>A mistake in one cell of a table.</summary>
/// <param name="Id">The rule that reports it.</param>
/// <param name="Column">The column in which it can occur.</param>
/// <param name="Cell">The cell as written in the file.</param>
/// <param name="Offset">The offset of the mistake in the cell.</param>
internal sealed record CellFault(string Id, string Column, string Cell, int Offset = 0)
{
    public const string Value = "value";

    /// <summary>The placeholder for the faulty cell while a row is composed.</summary>
    public const string Mark = "\u0000";

    private const string Code = "c0";
    private const string Period = "period";
    private const string NotWithComma = "CZF1049";

    public static IReadOnlyList<CellFault> All { get; } =
    [
        new("CZF2001", Value, "many"),
        new("CZF2001", Value, "+5"),
        new("CZF2001", Value, "\"5 %\""),
        new("CZF2001", Value, "=1+1"),
        new("CZF2003", Value, new string('7', 29)),
        new("CZF2004", Value, "-0"),
        new("CZF2005", Value, "5e3"),
        new(NotWithComma, Value, "1.5"),
        new("CZF0004", Value, "5\u0001", 1),
        new("CZF0015", Value, new string('x', 65_537)),
        new("CZF0019", Value, "5\"", 1),
        new("CZF0019", Value, "\"5\"x", 3),
        new("CZF0019", Value, " \"5\"", 1),
        new("CZF1032", Code, "XYZ"),
        new("CZF1032", Code, "\"fra\""),
        new("CZF1047", Code, ""),
        new("CZF1047", Code, "\" \""),
        new("CZF1047", Period, ""),
        new("CZF2030", Period, "19"),
        new("CZF2030", Period, "1/1/2019"),
    ];

    /// <summary>Whether it is a mistake in a kind of table.</summary>
    /// <param name="isWide">Whether periods are columns, whose cells can be empty.</param>
    /// <param name="hasComma">Whether the decimal separator is a comma.</param>
    /// <param name="skipsUnknown">Whether rows of unknown codes are left out.</param>
    /// <param name="lists">The number of code lists.</param>
    public bool CanStand(bool isWide, bool hasComma, bool skipsUnknown, int lists) => Column switch
    {
        Code => lists > 0 && !skipsUnknown,
        Period => !isWide,
        _ => Id != NotWithComma || hasComma,
    };
}
