using System.Globalization;
using System.Text;

namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>Texts of facts files with a given number of observations.</summary>
internal static class LargeFile
{
    private const int Series = 100;
    private const string Head = "schema: 1\ndataset: facts\nsources:\n  yearbook:\n    title: Statistical Yearbook\n";

    /// <summary>Twelve single figures with constants; from 100 on, a hundred series of days without.</summary>
    /// <param name="observations">The number of observations.</param>
    /// <param name="edit">Determines the last figure of the file.</param>
    public static string Text(int observations, int edit = 0)
    {
        var text = new StringBuilder(Head);
        return observations < Series ? Figures(text, observations, edit) : Days(text, observations / Series, edit);
    }

    /// <summary>So many single figures, with printed words.</summary>
    public static string Singles(int count) => Figures(new StringBuilder(Head), count, edit: 0);

    private static string Figures(StringBuilder text, int count, int edit)
    {
        text.Append("facts:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  figure-{i}:\n    label: Figure {i}\n    unit: percent\n    source: yearbook\n    as-of: 2022\n");
            text.Append(CultureInfo.InvariantCulture, $"    value: {i + 2}.{(i == count - 1 ? 10 + edit : 77)}\n    printed: {i + 2}.{(i == count - 1 ? 10 + edit : 77)} percent\n");
        }

        return text.ToString();
    }

    private static string Days(StringBuilder text, int days, int edit)
    {
        text.Append("constants: none\nfacts:\n");
        for (int series = 0; series < Series; series++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  series-{series}:\n    label: Series {series}\n    unit: index\n    source: yearbook\n    values:\n");
            var day = new DateOnly(2020, 1, 1);
            for (int i = 0; i < days; i++)
            {
                int hundredths = (((series * 31) + (i * 7)) % 90) + 10 + (series == Series - 1 && i == days - 1 ? edit : 0);
                text.Append(CultureInfo.InvariantCulture, $"      {day.AddDays(i):yyyy-MM-dd}: {100 + (i % 50)}.{hundredths}\n");
            }
        }

        return text.ToString();
    }
}
