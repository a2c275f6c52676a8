namespace ChangzhouFacts.Image;

/// <summary>A number with its type, or none: a digit for the type, one for the scale of a decimal, then as many as needed.</summary>
internal static class NumberCodec
{
    public static void Write(ImageWriter image, Number? number)
    {
        if (number is not Number given)
        {
            image.Digit(0);
            return;
        }

        image.Digit((int)given.Type + 1);
        if (given.Type == NumberType.Decimal)
        {
            image.Digit(given.Scale);
        }

        image.Varying(WideNumber.Of(given));
    }

    public static Number? Read(ref ImageReader reader)
    {
        int type = reader.Digit();
        if (type == 0)
        {
            return null;
        }

        var numberType = (NumberType)(type - 1);
        int scale = numberType == NumberType.Decimal ? reader.Digit() : 0;
        return reader.VaryingWide().ToNumber(numberType, scale);
    }
}
