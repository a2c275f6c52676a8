using System.Numerics;
using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Values;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads the numbers of one fact, under its <c>type</c> and <c>scale</c>.</summary>
internal sealed class FigureReader
{
    private const int MaximumDigits = 28;

    // A whole number of fewer digits is an int.
    private const int AlwaysInt32Digits = 10;

    private static readonly Dictionary<string, int> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 3,
        ["million"] = 6,
        ["billion"] = 9,
        ["trillion"] = 12,
    };

    private readonly ValueReader _values;
    private readonly NumberType? _type;
    private readonly bool _mayBeDouble;
    private readonly string? _scale;

    /// <param name="values">Reads single values.</param>
    /// <param name="type">The fact's <c>type</c>, bound already; null where it is left to the figures.</param>
    /// <param name="mayBeDouble">Whether there may be a type that could not be read; then nothing is reported that might follow from it.</param>
    /// <param name="fact">The fact, for its <c>scale</c>.</param>
    public FigureReader(ValueReader values, NumberType? type, bool mayBeDouble, MappingReader fact)
    {
        _values = values;
        _type = type;
        _mayBeDouble = mayBeDouble;
        _scale = values.Word("scale", fact.Find("scale"), Scales.Keys, Rules.Values.UnknownScale)?.Text;
        IsScaleKnown = fact.Has("scale") ? _scale is not null : fact.IsComplete;
    }

    /// <summary>Whether the fact is of <c>type: double</c>.</summary>
    public bool IsDouble => _type == NumberType.Double;

    /// <summary>Whether the figures are what their digits and their scale say; else only the form of a number means something.</summary>
    public bool IsScaleKnown { get; }

    /// <summary>The fact's <c>scale</c> as it is written; empty where it has none.</summary>
    public string ScaleWord => _scale ?? "";

    /// <summary>The power of ten of the fact's <c>scale</c>; 0 where it has none.</summary>
    public int ScalePower => _scale is null ? 0 : Scales[_scale];

    /// <summary>Whether a number was left out that only a double can be, while the fact's type could not be read.</summary>
    public bool LacksType { get; private set; }

    private DiagnosticBag Diagnostics => _values.Diagnostics;

    /// <summary>A type by its word; null and reported if it is none.</summary>
    public static NumberType? ReadType(ValueReader values, Node? node) =>
        values.Word("type", node, EnumWords.NumberTypes, Rules.Values.UnknownType) is { } word && EnumWords.NumberTypes.TryFind(word.Text, out NumberType type) ? type : null;

    /// <summary>The C# type of a fact with these figures: its <c>type</c>, else the widest that any of them wants.</summary>
    public NumberType TypeOf(IEnumerable<Figure> figures) =>
        _type ?? figures.Select(figure => figure.NaturalType).DefaultIfEmpty(NumberType.Int32).Max();

    /// <summary>The fact's figure itself, which has to fit its <c>type</c>.</summary>
    public Figure? ReadValue(Node? node)
    {
        ScalarNode? scalar = _values.Scalar("value", node, "a number");
        Figure? figure = Read(scalar);
        if (figure is null || !IsScaleKnown || _type is not (NumberType.Int32 or NumberType.Int64))
        {
            return figure;
        }

        Rule? rule = !figure.Written.IsPlainWhole ? Rules.Values.NotWhole
            : figure.NaturalType > _type ? Rules.Values.OutOfRange
            : null;
        if (rule is not null)
        {
            Diagnostics.Report(rule, scalar!.Location, Quoting.Word(figure.Written.ToString()), _type.Value.ToWord());
            return null;
        }

        return figure;
    }

    /// <summary>A number that goes with the figure: a bound or an uncertainty, of whatever type its digits want.</summary>
    public Figure? ReadCompanion(string key, Node? node) => Read(_values.Scalar(key, node, "a number"));

    /// <summary>A companion as a number of the model.</summary>
    public Number? ToNumber(Figure? companion) => companion?.As(IsDouble ? NumberType.Double : companion.NaturalType);

    /// <summary>A number as it is written, without the scale, which does not go for revisions and claims.</summary>
    public WrittenNumber? ReadWritten(ScalarNode? scalar)
    {
        WrittenNumber? written = NumberReader.Read(scalar, IsDouble, mayHaveExponent: IsDouble || _mayBeDouble, Diagnostics);
        if (written is { ExponentText.Length: > 0 } && !IsDouble)
        {
            LacksType = true;
            return null;
        }

        return written is null || !IsDouble || FitsDouble(written, scalar!) ? written : null;
    }

    private Figure? Read(ScalarNode? scalar)
    {
        WrittenNumber? written = ReadWritten(scalar);
        if (written is null)
        {
            return null;
        }

        int power = ScalePower;
        WrittenNumber scaled = written.Scale(power);
        if (IsDouble)
        {
            return FitsDouble(scaled, scalar!)
                ? new Figure(scaled, NumberType.Double, written.LastDigitPower + power)
                : null;
        }

        if (scaled.SignificantDigits > MaximumDigits)
        {
            Diagnostics.Report(Rules.Values.ScaledTooLarge, scalar!.Location, Quoting.Word(written.ToString()), _scale!);
            return null;
        }

        return new Figure(scaled, NaturalType(scaled), written.LastDigitPower + power);
    }

    /// <summary>The narrowest type that a number's digits want.</summary>
    public static NumberType NaturalType(WrittenNumber written)
    {
        if (!written.IsPlainWhole)
        {
            return NumberType.Decimal;
        }

        if (written.Whole.Length < AlwaysInt32Digits)
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
            Diagnostics.Report(Rules.Values.DoubleOutOfRange, scalar.Location, Quoting.Word(scalar.Text), problem);
            return false;
        }

        if (written.IsPlainWhole && Rational.FromDouble(nearest) != exact)
        {
            Diagnostics.Report(Rules.Values.WholeNumberLostInDouble, scalar.Location, Quoting.Word(scalar.Text));
            return false;
        }

        return true;
    }
}
