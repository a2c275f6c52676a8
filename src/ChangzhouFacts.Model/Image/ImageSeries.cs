namespace ChangzhouFacts.Image;

/// <summary>
/// The figures of one fact in an image: periods and values, each in a table of its own, so that one figure is found without reading the others. A
/// text has none.
/// </summary>
internal readonly ref struct ImageSeries
{
    private const int DigitBits = 6;
    private const int DigitsOf64Bits = 64 / DigitBits;

    // The first digit: 0 for a text, else the type plus 1, and flags for the optional parts.
    private const int TypeMask = 7;

    /// <summary>The flag of the first digit that says that the figures are steps.</summary>
    public const int IsStepsFlag = 8;

    private const int LatestFlag = 16;
    private const int EndsFlag = 32;

    private readonly ReadOnlySpan<byte> _image;
    private readonly int _periodsAt;
    private readonly int _valuesAt;
    private readonly int _endsAt;
    private readonly int _firstPeriod;
    private readonly int _periodSize;
    private readonly int _valueSize;
    private readonly int _endSize;
    private readonly int _latestPosition;
    private readonly bool _isSteps;
    private readonly int _scale;

    /// <summary>Writes the figures of a fact: the header of the tables; the periods, unless they are consecutive; the values; and the ends of steps,
    /// if one ends before the next starts.</summary>
    public static void Write(ImageWriter image, Fact fact)
    {
        if (fact.Type is not NumberType type)
        {
            image.Digit(0);
            return;
        }

        int[] periods = fact.Observations.Select(observation => PeriodCode.Of(observation.Period)).ToArray();
        int[] ends = EndsOf(fact);
        bool isSteps = fact.Kind == FactKind.Steps;
        bool hasLatest = !isSteps && fact.PlaceOfLatest != periods.Length - 1;
        image.Digit(((int)type + 1) | (isSteps ? IsStepsFlag : 0) | (hasLatest ? LatestFlag : 0) | (ends.Length > 0 ? EndsFlag : 0));
        image.Varying(periods.Length);
        if (hasLatest)
        {
            image.Varying(fact.PlaceOfLatest + 1);
        }

        int endSize = ends.Length == 0 ? 0 : DigitsOf(new WideNumber(0, (uint)ends.Max()));
        if (endSize > 0)
        {
            image.Digit(endSize);
        }

        image.Digit((int)fact.Observations[0].Period.Kind);
        image.Fixed(periods[0], ImageLayout.OffsetDigits);
        bool hasGaps = periods[periods.Length - 1] - periods[0] != periods.Length - 1;
        int periodSize = hasGaps ? DigitsOf(new WideNumber(0, (uint)periods[periods.Length - 1])) : 0;
        image.Digit(periodSize);

        WideNumber[] values = fact.Observations.Select(observation => WideNumber.Of(observation.Value)).ToArray();
        int[] scales = fact.Observations.Select(observation => observation.Value.Scale).ToArray();
        bool haveOneScale = scales.Distinct().Count() == 1;
        int digits = values.Max(DigitsOf);
        image.Digit(haveOneScale ? scales[0] : ImageLayout.ScalePerValue);
        image.Digit(digits + (haveOneScale ? 0 : 1));
        foreach (int period in hasGaps ? periods : [])
        {
            image.Fixed(period, periodSize);
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!haveOneScale)
            {
                image.Digit(scales[i]);
            }

            image.Fixed(values[i], digits);
        }

        foreach (int end in ends)
        {
            image.Fixed(end, endSize);
        }
    }

    /// <summary>Reads the header of the tables.</summary>
    /// <param name="image">The image.</param>
    /// <param name="at">The offset behind the fact's id.</param>
    public ImageSeries(ReadOnlySpan<byte> image, int at)
    {
        // Without a reader: values outside registers take most of the time of a lookup.
        int next = at;
        int head = ImageReader.Digit(image, ref next);
        if (head == 0)
        {
            End = next;
            return;
        }

        Type = (NumberType)((head & TypeMask) - 1);
        Count = ImageReader.Varying(image, ref next);
        _isSteps = (head & IsStepsFlag) != 0;
        _latestPosition = _isSteps ? 0 : (head & LatestFlag) != 0 ? ImageReader.Varying(image, ref next) : Count;
        _endSize = (head & EndsFlag) != 0 ? ImageReader.Digit(image, ref next) : 0;
        Kind = (PeriodKind)ImageReader.Digit(image, ref next);
        _firstPeriod = ImageReader.Fixed(image, next, ImageLayout.OffsetDigits);
        next += ImageLayout.OffsetDigits;
        _periodSize = ImageReader.Digit(image, ref next);
        _scale = ImageReader.Digit(image, ref next);
        _valueSize = ImageReader.Digit(image, ref next);
        _image = image;
        _periodsAt = next;
        _valuesAt = _periodsAt + (Count * _periodSize);
        _endsAt = _valuesAt + (Count * _valueSize);
        End = _endsAt + (Count * _endSize);
    }

    /// <summary>The number of figures; 0 for a text.</summary>
    public int Count { get; }

    public NumberType Type { get; }

    public PeriodKind Kind { get; }

    /// <summary>The offset behind the figures.</summary>
    public int End { get; }

    public Period PeriodAt(int index) => PeriodCode.ToPeriod(Kind, CodeAt(index));

    public Number NumberAt(int index) => WideAt(index, out int scale).ToNumber(Type, scale);

    /// <summary>The end of a step; null if it still holds, and if it is not a step.</summary>
    public Period? UntilAt(int index)
    {
        if (_endSize > 0)
        {
            return EndAt(index) is var end and > 0 ? PeriodCode.ToPeriod(Kind, end) : null;
        }

        return _isSteps && index + 1 < Count ? PeriodAt(index + 1) : null;
    }

    /// <summary>The single figure, or the latest that is not a forecast, as a decimal; none for texts, steps and doubles.</summary>
    public bool TryGetValue(out decimal value) => TryGetDecimalAt(_latestPosition - 1, out value);

    /// <summary>The figure of a calendar year, as a decimal.</summary>
    public bool TryGetValue(int year, out decimal value) => TryGetDecimalAt(IndexOf(year), out value);

    /// <summary>The figure of a period, as a decimal.</summary>
    public bool TryGetValue(Period period, out decimal value) => TryGetDecimalAt(IndexOf(period), out value);

    /// <summary>The step that holds on a day, as a decimal.</summary>
    /// <exception cref="ArgumentException">The period is not a day.</exception>
    public bool TryGetValueOn(Period day, out decimal value) => TryGetDecimalAt(IndexOn(day), out value);

    /// <summary>The single figure, or the latest that is not a forecast, if it is a double.</summary>
    public bool TryGetDouble(out double value) => TryGetDoubleAt(_latestPosition - 1, out value);

    /// <summary>The figure of a calendar year, if it is a double.</summary>
    public bool TryGetDouble(int year, out double value) => TryGetDoubleAt(IndexOf(year), out value);

    /// <summary>The figure of a period, if it is a double.</summary>
    public bool TryGetDouble(Period period, out double value) => TryGetDoubleAt(IndexOf(period), out value);

    /// <summary>The step that holds on a day, if it is a double.</summary>
    /// <exception cref="ArgumentException">The period is not a day.</exception>
    public bool TryGetDoubleOn(Period day, out double value) => TryGetDoubleAt(IndexOn(day), out value);

    // The index of a figure, or -1.
    private int IndexOf(int year) => Kind == PeriodKind.Year && !_isSteps ? IndexOfCode(year) : -1;

    private int IndexOf(Period period) => Kind == period.Kind ? IndexOfCode(PeriodCode.Of(period)) : -1;

    private bool TryGetDecimalAt(int index, out decimal value)
    {
        bool isThere = index >= 0 && Type != NumberType.Double;
        value = isThere ? WideAt(index, out int scale).ToDecimal(scale) : 0;
        return isThere;
    }

    private bool TryGetDoubleAt(int index, out double value)
    {
        bool isThere = index >= 0 && Type == NumberType.Double;
        value = isThere ? WideAt(index, out _).ToDouble() : 0;
        return isThere;
    }

    // Period codes rise by at least 1, so an index is at most the code's distance from the first; for consecutive periods, it is equal.
    private int IndexOfCode(int code)
    {
        int high = Math.Min(code - _firstPeriod, Count - 1);
        int low = 0;
        int index = high;
        while (low <= high)
        {
            int found = CodeAt(index);
            if (found == code)
            {
                return index;
            }

            (low, high) = found < code ? (index + 1, high) : (low, index - 1);
            index = (low + high) >>> 1;
        }

        return -1;
    }

    // The index of the step that holds on a day, or -1.
    private int IndexOn(Period day)
    {
        day.CheckIsDay();
        if (!_isSteps)
        {
            return -1;
        }

        int code = PeriodCode.OfDay(Kind, day);
        int low = 0;
        int high = Math.Min(code - _firstPeriod + 1, Count);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = CodeAt(middle) <= code ? (middle + 1, high) : (low, middle);
        }

        int index = low - 1;
        return index >= 0 && _endSize > 0 && EndAt(index) is var end && end > 0 && end <= code ? -1 : index;
    }

    private int EndAt(int index) => ImageReader.Fixed(_image, _endsAt + (index * _endSize), _endSize);

    // The end of each step, 0 if it still holds. Not stored if each step holds until the next one starts and the last one still holds.
    private static int[] EndsOf(Fact fact)
    {
        bool isPlain = Enumerable.Range(0, fact.Observations.Count).All(place => fact.EndOf(place) is null);
        return isPlain ? [] : fact.Observations.Select(step => step.Until is { } end ? PeriodCode.Of(end) : 0).ToArray();
    }

    private int CodeAt(int index) => _periodSize == 0 ? _firstPeriod + index : ImageReader.Fixed(_image, _periodsAt + (index * _periodSize), _periodSize);

    private WideNumber WideAt(int index, out int scale)
    {
        int at = _valuesAt + (index * _valueSize);
        int size = _valueSize;
        scale = _scale;
        if (_scale == ImageLayout.ScalePerValue)
        {
            scale = ImageReader.Digit(_image, ref at);
            size--;
        }

        return size <= DigitsOf64Bits ? new WideNumber(0, Sextets.Read(_image, at, size)) : Wide(_image.Slice(at, size));
    }

    private static WideNumber Wide(ReadOnlySpan<byte> digits)
    {
        WideNumber number = default;
        foreach (byte digit in digits)
        {
            number = number.Append(digit & 63);
        }

        return number;
    }

    private static int DigitsOf(WideNumber number)
    {
        int digits = 1;
        while (!number.IsBelow(DigitBits * digits))
        {
            digits++;
        }

        return digits;
    }
}
