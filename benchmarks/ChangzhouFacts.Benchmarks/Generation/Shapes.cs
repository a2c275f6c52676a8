using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>Facts files of typical shapes. The figures are made up, and the same in every run.</summary>
internal static class Shapes
{
    private const string Sources = "sources:\n  yearbook:\n    title: Statistical Yearbook\n    publisher: Office of Statistics\n";

    private static readonly string[] Words =
        ("household income tax rate of the year for persons with children in the municipality under the act on social insurance as amended applicable "
        + "maximum minimum threshold amount benefit contribution monthly annual employer employee share base allowance deduction credit supplement").Split(' ');

    /// <summary>All shapes: description, facts file, and its table <c>facts.t.csv</c>, if it has one.</summary>
    public static IEnumerable<(string Name, string Text, string Table)> All => InFile.Select(shape => (shape.Name, shape.Text, "")).Concat(
    [
        ("the same from a table, `none`", Tabled(262), Table(262)),
        ("100 000 figures of 2 632 members from a table, `none`", Tabled(2_632), Table(2_632)),
    ]);

    private static IEnumerable<(string Name, string Text)> InFile =>
    [
        ("262 series of 38 years, 9 956 decimals, `all`", Series("all")),
        ("the same, `values`", Series("values")),
        ("the same, `none`", Series("none")),
        ("300 single figures, `all`", Singles(300)),
        ("100 series of 1 000 days, `none`", LargeFile.Text(100_000)),
        ("a family of 262 members of 38 years, `all`", Family("all")),
        ("45 000 facts of two years with long texts, `none`", LongTexts(45_000)),
        ("a family of 262 members of 38 years, `none`", Family("none")),
    ];

    private static string Series(string constants)
    {
        var text = new StringBuilder($"schema: 1\ndataset: facts\nconstants: {constants}\n{Sources}facts:\n");
        var random = new Random(7);
        for (int i = 0; i < 262; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  indicator-{i}-of-the-country:\n    label: Indicator {i} of the country\n    unit: {(i % 3 == 0 ? "percent" : "USD")}\n    source: yearbook\n    values:\n");
            for (int year = 1984; year < 2022; year++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      {year}: {random.Next(1, 9_999)}.{random.Next(10, 99)}\n");
            }
        }

        return text.ToString();
    }

    private static string Family(string constants)
    {
        var text = new StringBuilder($"schema: 1\ndataset: facts\nconstants: {constants}\n{Sources}codes:\n  country:\n    values:\n");
        var random = new Random(7);
        for (int i = 0; i < 262; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      C{i}: Country {i}\n");
        }

        text.Append("facts:\n  indicator:\n    label: An indicator\n    unit: USD\n    source: yearbook\n    by: country\n    values:\n");
        for (int i = 0; i < 262; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      C{i}:\n");
            for (int year = 1984; year < 2022; year++)
            {
                text.Append(CultureInfo.InvariantCulture, $"        {year}: {random.Next(1, 9_999)}.{random.Next(10, 99)}\n");
            }
        }

        return text.ToString();
    }

    private static string Tabled(int members)
    {
        var text = new StringBuilder($"schema: 1\ndataset: facts\n{Sources}codes:\n  country:\n    values:\n");
        for (int i = 0; i < members; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"      C{i}: Country {i}\n");
        }

        return text.Append("facts:\n  indicator:\n    label: An indicator\n    unit: USD\n    source: yearbook\n    by: country\n    table: { file: facts.t.csv, columns: { country: geo, period: TIME_PERIOD, value: OBS_VALUE } }\n").ToString();
    }

    private static string Table(int members)
    {
        var text = new StringBuilder("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n");
        var random = new Random(7);
        for (int i = 0; i < members; i++)
        {
            for (int year = 1984; year < 2022; year++)
            {
                text.Append(CultureInfo.InvariantCulture, $"C{i},{year},{random.Next(1, 9_999)}.{random.Next(10, 99)},\n");
            }
        }

        return text.ToString();
    }

    private static string Singles(int count)
    {
        var text = new StringBuilder($"schema: 1\ndataset: facts\n{Sources}facts:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  figure-{i}-of-many:\n    label: Figure {i} of many that a project keeps\n    unit: percent\n    source: yearbook\n    as-of: 2022\n    value: {i + 2}.{10 + (i % 90)}\n");
        }

        return text.ToString();
    }

    private static string LongTexts(int count)
    {
        var text = new StringBuilder($"schema: 1\ndataset: facts\nconstants: none\n{Sources}facts:\n");
        var random = new Random(7);
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  parameter-{i}-{Sentence(2).Replace(' ', '-')}:\n    label: {Sentence(22)} {i}\n    description: {Sentence(18)}\n    unit: percent\n    source: yearbook\n    at: section {i % 400}, paragraph {i % 13}\n");
            text.Append(CultureInfo.InvariantCulture, $"    values:\n      {1990 + (i % 20)}: {random.Next(1, 60)}.{random.Next(1, 9)}\n      {2012 + (i % 10)}: {random.Next(1, 60)}.{random.Next(1, 9)}\n");
        }

        return text.ToString();

        string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
    }
}
