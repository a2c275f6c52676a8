using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Large facts files with known figures.</summary>
internal static class ManyFacts
{
    /// <summary>A file with series of a hundred years, and its figures, in its order.</summary>
    public static (string Text, IReadOnlyList<string> Values) Of(int figures)
    {
        var text = new StringBuilder("schema: 1\ndataset: many\nconstants: none\nsources: { a: { title: A } }\ndefaults: { source: a }\nfacts:\n");
        var values = new List<string>(figures);
        var random = new Random(20230119);
        for (int i = 0; i < figures; i++)
        {
            if (i % 100 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"  fact-{i / 100}:\n    label: Fact\n    unit: index\n    type: decimal\n    values:\n");
            }

            string value = ValueOf(random);
            values.Add(value);
            text.Append(CultureInfo.InvariantCulture, $"      {1900 + (i % 100)}: {value}\n");
        }

        return (text.ToString(), values);
    }

    // At most 18 digits before the decimal point and 10 after it: all of them fit a decimal of 38 digits.
    private static string ValueOf(Random random)
    {
        string whole = random.NextInt64(1, 1L << random.Next(1, 59)).ToString(CultureInfo.InvariantCulture);
        string sign = random.Next(4) == 0 ? "-" : "";
        int decimals = random.Next(11);
        return decimals == 0 ? sign + whole : $"{sign}{whole}.{string.Concat(Enumerable.Range(0, decimals).Select(_ => random.Next(10)))}";
    }
}
