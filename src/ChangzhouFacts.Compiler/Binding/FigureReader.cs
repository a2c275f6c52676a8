using System.Numerics;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads the numbers of one fact, under its <c>type</c> and <c>scale</c>.</summary>
/// <param name="values">Reads single values.</param>
/// <param name="type">The fact's type; if absent, it follows from the figures.</param>
/// <param name="scale">The power of ten of the fact's scale.</param>
internal sealed class FigureReader(ValueReader values, Setting<NumberType> type, Setting<int> scale)
{
    // A whole number with fewer digits always fits an int.
    private const int AlwaysInt32Digits = 10;

    /// <summary>Whether the fact is of <c>type: double</c>.</summary>
    public bool IsDouble => type.TryGet(out NumberType known) && known == NumberType.Double;

    /// <summary>Whether the type of the fact or of the defaults is invalid.</summary>
    public bool IsTypeRefused => type.IsRefused;

    /// <summary>Whether the scale is known. Otherwise only the form of a number can be checked.</summary>
    public bool IsScaleSettled => scale.IsSettled;

    /// <summary>The power of ten of the fact's scale; 0 if it has none.</summary>
    public int ScalePower => scale.TryGet(out int power) ? power : 0;

    private DiagnosticBag Diagnostics => values.Diagnostics;

    /// <summary>The reader for the numbers of a fact.</summary>
    public static FigureReader Of(MappingReader fact, Defaults defaults) => new(
        fact.Values,
        fact.SettingOf(FactKeys.Type, ReadType(fact, FactKeys.Type)).OrDefault(defaults.Type),
        fact.SettingOf(FactKeys.Scale, fact.Word(FactKeys.Scale, Words.Scales, Rules.Values.UnknownScale)));

    /// <summary>The type that a key names; null, and reported, if it is not a type.</summary>
    public static NumberType? ReadType(MappingReader reader, Key key) => reader.Word(key, EnumWords.NumberTypes, Rules.Values.UnknownType);

    /// <summary>Whether figures are exact.</summary>
    public static Setting<bool> ReadPrecision(MappingReader reader, Key key) => reader.SettingOf(key, reader.Word(key, Words.Precisions, Rules.Values.UnknownPrecision));

    /// <summary>The status of figures.</summary>
    public static Setting<ObservationStatus> ReadStatus(MappingReader reader, Key key) =>
        reader.SettingOf(key, reader.Word(key, Words.Statuses, Rules.Values.UnknownStatus));

    /// <summary>The C# type of a fact with these figures: its <c>type</c>, else the widest that any of them needs.</summary>
    public NumberType TypeOf(IEnumerable<ScaledNumber> figures) =>
        type.TryGet(out NumberType known) ? known : figures.Select(figure => figure.NaturalType).DefaultIfEmpty(NumberType.Int32).Max();

    /// <summary>A figure of the fact, which must fit its <c>type</c>.</summary>
    public ScaledNumber? ReadValue(Node? node)
    {
        ScalarNode? scalar = values.Scalar(ObservationKeys.Value.Name, node, ObservationKeys.Value.Takes.InWords);
        ScaledNumber? figure = ReadScaled(scalar);
        if (figure is null || !IsScaleSettled || !type.TryGet(out NumberType wanted) || wanted is not (NumberType.Int32 or NumberType.Int64))
        {
            return figure;
        }

        Func<string, string, Finding>? misfit = !figure.Written.IsPlainWhole ? Rules.Values.NotWhole
            : figure.NaturalType > wanted ? Rules.Values.OutOfRange
            : null;
        if (misfit is not null)
        {
            Diagnostics.Report(misfit(figure.Written.ToString(), wanted.ToWord()), scalar!.Location);
            return null;
        }

        return figure;
    }

    /// <summary>A bound or an uncertainty: in the fact's scale, with the type that its digits need.</summary>
    public ScaledNumber? ReadScaled(ScalarNode? scalar)
    {
        if (ReadWritten(scalar) is not { } written)
        {
            return null;
        }

        WrittenNumber scaled = written.Scale(ScalePower);
        if (IsDouble)
        {
            return FitsDouble(scaled, scalar!)
                ? ToScaled(NumberType.Double)
                : null;
        }

        if (scaled.SignificantDigits > WrittenNumber.MaximumDigits)
        {
            Diagnostics.Report(Rules.Values.ScaledTooLarge(written.ToString(), Words.Scales.WordFor(ScalePower)), scalar!.Location);
            return null;
        }

        return ToScaled(NaturalType(scaled));

        ScaledNumber ToScaled(NumberType natural) => new(scaled, natural, written.LastDigitPower + ScalePower, written);
    }

    /// <summary>A number as written. The scale does not apply to revisions and claims.</summary>
    public WrittenNumber? ReadWritten(ScalarNode? scalar)
    {
        WrittenNumber? written = NumberReader.Read(scalar, type, Diagnostics);
        if (written is { HasExponent: true } && !IsDouble)
        {
            // Only a double can have an exponent, and whether this is one is unknown.
            Diagnostics.RefuseSilently();
            return null;
        }

        return written is null || !IsDouble || FitsDouble(written, scalar!) ? written : null;
    }

    /// <summary>A number as written, with the type that its digits need.</summary>
    public Number? ReadUnscaled(ScalarNode? scalar) =>
        ReadWritten(scalar) is { } written ? written.ToNumber(IsDouble ? NumberType.Double : NaturalType(written)) : null;

    /// <summary>The narrowest type that holds a number's digits.</summary>
    private static NumberType NaturalType(WrittenNumber written)
    {
        if (!written.IsPlainWhole)
        {
            return NumberType.Decimal;
        }

        if (written.WholeLength < AlwaysInt32Digits)
        {
            return NumberType.Int32;
        }

        BigInteger whole = written.ToRational().Numerator;
        return whole >= int.MinValue && whole <= int.MaxValue ? NumberType.Int32
            : whole >= long.MinValue && whole <= long.MaxValue ? NumberType.Int64
            : NumberType.Decimal;
    }

    private bool FitsDouble(WrittenNumber written, ScalarNode scalar)
    {
        if (written.IsZero)
        {
            return true;
        }

        Rational exact = written.ToRational();
        string? problem = !DoubleRounding.TryRound(exact, Rounding.ToNearestEven, out double nearest) ? "too large for"
            : nearest == 0 ? "too close to zero for"
            : null;
        if (problem is not null)
        {
            Diagnostics.Report(Rules.Values.DoubleOutOfRange(scalar.Text, problem), scalar.Location);
            return false;
        }

        if (written.IsPlainWhole && Rational.FromDouble(nearest) != exact)
        {
            Diagnostics.Report(Rules.Values.WholeNumberLostInDouble(scalar.Text), scalar.Location);
            return false;
        }

        return true;
    }
}
