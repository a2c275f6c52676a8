namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>One published figure or text, as a line of a lock file has it. All parts are text: the lock compares, it does not compute.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Period">The period, or <c>-</c> for a text.</param>
/// <param name="Figure">The digits of the figure, or the text as a JSON string, or the texts as a JSON array.</param>
/// <param name="Type">The C# type, or <c>text</c> or <c>texts</c>.</param>
/// <param name="Unit">The unit's code, then what it is of, per and for; or <c>-</c>.</param>
/// <param name="Qualifier">The qualifier, or <c>-</c>.</param>
internal sealed record LockEntry(string Id, string Period, string Figure, string Type, string Unit, string Qualifier)
{
    /// <summary>Stands for what a text does not have.</summary>
    public const string None = "-";

    /// <summary>The unit's code alone.</summary>
    public string UnitCode => Unit.Split(' ')[0];

    /// <summary>The figure with what limits it, in the words of a message.</summary>
    public string InWords => (Qualifier is None or "exact" ? "" : Qualifier + " ") + Figure + (Unit == None ? "" : " " + Unit) + " (" + Type + ")";

    public override string ToString() => string.Join("\t", Id, Period, Figure, Type, Unit, Qualifier);
}
