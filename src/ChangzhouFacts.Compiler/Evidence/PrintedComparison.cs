using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence.Printed;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>Compares a figure read from printed words with a fact.</summary>
/// <param name="printed">The words.</param>
/// <param name="figure">The figure in them.</param>
/// <param name="fact">What the fact says.</param>
internal sealed class PrintedComparison(string printed, PrintedFigure figure, PrintedFact fact)
{
    private readonly List<Finding> _findings = [];
    private readonly string _unitCode = fact.UnitCode ?? UnitWording.Count;

    // Words without a scale are compared with the value as written, before 'scale'.
    private bool IsUnderHeading => fact.ScalePower > 0 && !figure.Number.HasScale;

    /// <summary>The verdict.</summary>
    /// <param name="language">The BCP 47 tag of the source's language; null if it has none.</param>
    public PrintedVerdict Run(string? language)
    {
        if (UnitAgreement.Of(figure, _unitCode, fact.Per) is not { } agreement)
        {
            return PrintedCheck.Unread(printed, figure.Unit is { } open
                ? $"it is not clear whether '{UnitWording.Name(open.Name)}' is the fact's unit"
                : "a share in words can be compared only with a ratio or a percentage");
        }

        PrintedNumber number = agreement.Number;
        bool isFall = figure.IsFall && fact.Value.Sign < 0;
        Rational value = isFall ? -fact.Value : fact.Value;
        value = IsUnderHeading ? AsWritten(value) : value;
        if (figure.IsBracketed && value == -number.Value && value.Sign > 0)
        {
            return PrintedCheck.Unread(printed, "a number in brackets can be a negative one");
        }

        Qualifier qualifier = figure.Qualifier ?? Qualifier.Exact;
        if (isFall && qualifier is not (Qualifier.Exact or Qualifier.About))
        {
            return PrintedCheck.Unread(printed, "a limit to the amount of a fall limits a negative figure the other way");
        }

        if (value != number.Value)
        {
            _findings.Add(Rules.Evidence.PrintedNumberDiffers(printed, ReadInWords(), StatedInWords()));
        }

        if (qualifier != fact.Qualifier)
        {
            string remedy = qualifier == Qualifier.Exact
                ? "its words have no qualifier, so leave 'qualifier' out"
                : $"its words mean 'qualifier: {qualifier.ToWord()}'";
            _findings.Add(Rules.Evidence.PrintedQualifierDiffers(printed, ReadInWords(), StatedInWords(), remedy));
        }

        if (!agreement.IsAgreed)
        {
            _findings.Add(Rules.Evidence.PrintedUnitDiffers(printed, ReadInWords(), StatedInWords(), UnitWording.Name(figure.Unit!.Name), UnitWording.Name(_unitCode)));
        }

        if (_findings.Count == 0 && figure.IsFall && fact.Value.Sign > 0 && !PrintedReader.SpeaksOfFall(fact.Label, language))
        {
            _findings.Add(Rules.Evidence.PrintedFall(printed, StatedInWords()));
        }

        return PrintedCheck.Read(_findings, number, fact);
    }

    private string ReadInWords() => (figure.IsFall ? "a fall of " : "")
        + InWords(figure.Qualifier ?? Qualifier.Exact, figure.Number.ToDigits(), figure.Unit?.Name ?? UnitWording.Count);

    private string StatedInWords() => InWords(
        fact.Qualifier, IsUnderHeading ? new PrintedNumber(AsWritten(fact.Value), 0, NumberForm.Digits).ToDigits() : fact.Digits, _unitCode);

    private Rational AsWritten(Rational value) => value * Rational.FromDigits(1, -fact.ScalePower);

    // Under a heading with the scale, both are in thousands, millions and so on.
    private string InWords(Qualifier qualifier, string digits, string unitCode)
    {
        string number = FigureWording.Group(digits) + (IsUnderHeading ? " " + fact.ScaleWord : "");
        return FigureWording.Qualify(qualifier.ToWord(), UnitWording.Measure(number, unitCode));
    }
}
