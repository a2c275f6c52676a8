using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>One published figure or text. All parts are text: the lock compares, it does not compute.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Period">The period, or <c>-</c> for a text.</param>
/// <param name="Figure">The digits of the figure, or the text as a JSON string, or the texts as a JSON array.</param>
/// <param name="Type">The C# type, or <c>text</c> or <c>texts</c>.</param>
/// <param name="Unit">The unit's code, then what it is of, per and for; or <c>-</c>.</param>
/// <param name="Qualifier">The qualifier, or <c>-</c>.</param>
internal sealed record LockEntry(string Id, string Period, string Figure, string Type, string Unit, string Qualifier)
{
    /// <summary>The figure of a start from which there is none.</summary>
    public const string Ended = Words.Ended;

    /// <summary>Stands for what a text does not have.</summary>
    public const string None = "-";

    /// <summary>The type of one text.</summary>
    public const string Text = "text";

    /// <summary>The type of a list of texts.</summary>
    public const string Texts = "texts";

    /// <summary>The qualifier that a lock leaves out.</summary>
    public static readonly string Exact = ChangzhouFacts.Qualifier.Exact.ToWord();

    /// <summary>The day of the newest restatement of the fact; null where there is none.</summary>
    public string? Restated { get; init; }

    /// <summary>Whether both say the same of the figure; how often it was restated does not count.</summary>
    public bool SaysTheSame(LockEntry other) => this == (Restated == other.Restated ? other : other with { Restated = Restated });

    /// <summary>What the figures of a fact share: the type and the unit.</summary>
    public (string Type, string Unit) Head => (Type, Unit);

    /// <summary>The unit's code alone.</summary>
    public string UnitCode => Unit.Split(' ')[0];

    /// <summary>The figure with what limits it, in the words of a message.</summary>
    public string InWords => Figure == Ended ? Figure : (Qualifier == None || Qualifier == Exact ? "" : Qualifier + " ") + Figure + (Unit == None ? "" : " " + Unit) + " (" + Type + ")";

    /// <summary>What is another in the head than in <paramref name="other"/>'s, in the words of a message.</summary>
    public string HeadInWords(LockEntry other) =>
        Unit == other.Unit ? Type : Type == other.Type ? Unit : Unit + " (" + Type + ")";
}
