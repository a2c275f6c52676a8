using System.Globalization;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>One published figure or text. All parts are strings, because the lock compares and does not compute.</summary>
/// <param name="Id">The fact's id.</param>
/// <param name="Period">The period, or <c>-</c> for a text.</param>
/// <param name="Figure">The digits of the figure, or the text as a JSON string, or the texts as a JSON array.</param>
/// <param name="Type">The C# type, or <c>text</c> or <c>texts</c>.</param>
/// <param name="Unit">The unit's code with its <c>of</c>, <c>per</c> and <c>for</c>, or <c>-</c>.</param>
/// <param name="Qualifier">The qualifier, or <c>-</c>.</param>
internal sealed record LockEntry(string Id, string Period, string Figure, string Type, string Unit, string Qualifier)
{
    /// <summary>The word in place of a figure from which on none holds.</summary>
    public const string Ended = Words.Ended;

    /// <summary>Separates the parts of a unit.</summary>
    public const string OfWord = " of ";

    /// <inheritdoc cref="OfWord"/>
    public const string PerWord = " per ";

    /// <inheritdoc cref="OfWord"/>
    public const string ForWord = " for ";

    /// <summary>The mark for a part that a text does not have.</summary>
    public const string None = "-";

    /// <summary>The type of one text.</summary>
    public const string Text = "text";

    /// <summary>The type of a list of texts.</summary>
    public const string Texts = "texts";

    /// <summary>The qualifier that a lock leaves out.</summary>
    public static readonly string Exact = ChangzhouFacts.Qualifier.Exact.ToWord();

    /// <summary>The date of the fact's newest restatement; null if there is none.</summary>
    public string? Restated { get; init; }

    /// <summary>Whether both are the same except for restatements.</summary>
    public bool SaysTheSame(LockEntry other) => this == (Restated == other.Restated ? other : other with { Restated = Restated });

    /// <summary>What all figures of a fact have in common: the type and the unit.</summary>
    public (string Type, string Unit) Head => (Type, Unit);

    /// <summary>The unit's code alone.</summary>
    public string UnitCode => Unit.Split(' ')[0];

    /// <summary>The figure in words, as it is shown, or the text.</summary>
    public string InWords => Figure == Ended || Unit == None ? Figure : FigureWording.Figure(Qualifier, Figure, UnitCode, uncertainty: null);

    /// <summary>The same, with the parts of the head that differ from those of <paramref name="other"/>.</summary>
    public string InWordsBeside(LockEntry other) => Head == other.Head || Figure == Ended ? InWords : $"{InWords} ({string.Join(", ", HeadBeside(other))})";

    /// <summary>The parts of the head that differ from those of <paramref name="other"/>: <c>percent of all (int)</c>.</summary>
    public string HeadInWords(LockEntry other) =>
        Unit == other.Unit || Unit == None ? Type : Type == other.Type ? UnitInWords : $"{UnitInWords} ({Type})";

    private IEnumerable<string> HeadBeside(LockEntry other)
    {
        if (Unit != other.Unit && Unit != None)
        {
            yield return UnitInWords;
        }

        if (Type != other.Type)
        {
            yield return Type;
        }
    }

    // If a part itself contains a separating word, the unit cannot be split and is shown as in the lock.
    private string UnitInWords
    {
        get
        {
            string of = Unit.Length == UnitCode.Length ? "" : Unit.Substring(UnitCode.Length);
            of = of.StartsWith(OfWord, StringComparison.Ordinal) ? of.Substring(OfWord.Length) : of;
            if (UnitCode != UnitWording.PerGroup)
            {
                return UnitWording.Phrase(UnitCode, of.Length == 0 ? null : of, per: null, forWhat: null);
            }

            int forWord = of.LastIndexOf(ForWord, StringComparison.Ordinal);
            int perWord = forWord < 0 ? -1 : of.LastIndexOf(PerWord, forWord, StringComparison.Ordinal);
            return perWord >= 0 && long.TryParse(of.Substring(perWord + PerWord.Length, forWord - perWord - PerWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long per)
                ? UnitWording.Phrase(UnitCode, of.Substring(0, perWord), per, of.Substring(forWord + ForWord.Length))
                : Unit;
        }
    }
}
