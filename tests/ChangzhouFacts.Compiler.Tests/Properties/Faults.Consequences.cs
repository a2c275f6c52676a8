namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <content>Mistakes that would cause others in the keys beside them, if these were reported.</content>
internal static partial class Faults
{
    private static IEnumerable<Fault> OfConsequences() =>
    [
        Text("CZF1001", "a misspelt text", keys => Misspell(keys, "text", "txt")),
        .. Each(["valus", "valuse"], misspelt => Series("CZF1001", "misspelt values: " + misspelt, keys => Misspell(keys, "values", misspelt))),
        Series("CZF1001", "a misspelt value beside values", keys => AddKey(keys, new Word("valu"), Word.Verbatim("1"))),
        Figure("CZF1001", "a misspelt unit that has a group", keys => { Per(keys); return Misspell(keys, "unit", "unt"); }),
        Figure("CZF1001", "a misspelt 'of' that the unit needs", keys => { Per(keys); return Misspell(keys, "of", "off"); }),
        Figure("CZF1001", "a misspelt size of a group", keys => { Per(keys); return Misspell(keys, "per", "prr"); }),
        Figure("CZF1001", "a misspelt 'for' that the unit needs", keys => { Per(keys); return Misspell(keys, "for", "fro"); }),
        Figure("CZF1001", "a misspelt qualifier of a figure with a bound", keys =>
        {
            keys.Set("qualifier", "about");
            keys.Set("lower", Word.Verbatim("4"));
            return Misspell(keys, "qualifier", "qualifer");
        }),
        Figure("CZF1001", "a misspelt type of a figure that only it has", keys =>
        {
            keys.Set("type", "double");
            keys.Set("value", Word.Verbatim("1e5"));
            return Misspell(keys, "type", "tpye");
        }),
        Figure("CZF1001", "a misspelt scale of a figure that is whole by it", keys =>
        {
            keys.Set("type", "int");
            Thousand(keys, "1.5");
            return Misspell(keys, "scale", "scael");
        }),
        Figure("CZF1001", "a misspelt scale of a figure that is printed with it", keys =>
        {
            Thousand(keys, "5");
            keys.Set("printed", "5 thousand");
            return Misspell(keys, "scale", "scael");
        }),
        Series("CZF1001", "a misspelt scale of a series with a claim", keys =>
        {
            ClaimedInMillions(keys);
            return Misspell(keys, "scale", "scael");
        }),
        Figure("CZF2013", "an unknown scale of a figure that is whole by it", keys =>
        {
            keys.Set("type", "int");
            Thousand(keys, "1.5");
            return keys.Set("scale", "thousands");
        }),
        Figure("CZF2013", "an unknown scale of a figure that is printed with it", keys =>
        {
            Thousand(keys, "5");
            keys.Set("printed", "5 thousand");
            return keys.Set("scale", "thousands");
        }),
        Series("CZF2013", "an unknown scale of a series with a claim", keys =>
        {
            ClaimedInMillions(keys);
            return keys.Set("scale", "milion");
        }),
        Figure("CZF2012", "an unknown type of a figure with an exponent", keys =>
        {
            keys.Set("value", Word.Verbatim("1e5"));
            return keys.Set("type", "dubble");
        }),
        Figure("CZF2012", "an unknown type of a figure that was one with an exponent", keys =>
        {
            Revised(keys).Set("was", Word.Verbatim("1e5"));
            return keys.Set("type", "dubble");
        }),
        Series("CZF2012", "an unknown type of a series with a claim that has an exponent", keys =>
        {
            Claimed(keys).Set("absolute", Word.Verbatim("1e0"));
            return keys.Set("type", "dubble");
        }),
        Series("CZF2001", "no number in a series with a claim", keys =>
        {
            Claimed(keys);
            return Second(keys).Set("value", Word.Verbatim("x"));
        }),
    ];

    private static void Thousand(Table keys, string value)
    {
        keys.Set("scale", "thousand");
        keys.Set("value", Word.Verbatim(value));
    }

    private static void ClaimedInMillions(Table keys)
    {
        keys.Set("scale", "million");
        Claimed(keys).Set("absolute", Word.Verbatim("560000"));
    }
}
