namespace ChangzhouFacts.Image;

/// <summary>A unit: its code, its <c>of</c>, the size of the group or 0, and the members of the group.</summary>
internal static class UnitCodec
{
    public static void Write(ImageWriter image, Unit unit)
    {
        image.TextOrNull(unit.Code);
        image.TextOrNull(unit.Of);
        image.Varying(new WideNumber(0, (ulong)(unit.Per ?? 0)));
        image.TextOrNull(unit.For);
    }

    public static Unit Read(ImageReader reader)
    {
        string code = reader.Text();
        string? of = reader.TextOrNull();
        long per = (long)reader.VaryingWide().Low;
        return new Unit(code, of, per == 0 ? null : per, reader.TextOrNull());
    }
}
