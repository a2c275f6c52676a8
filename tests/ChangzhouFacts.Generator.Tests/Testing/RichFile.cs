using System.Text;
using System.Text.RegularExpressions;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>A valid facts file with a text in every possible place, and every kind of fact and unit.</summary>
internal static class RichFile
{
    /// <summary>The only URL of a source.</summary>
    public const string Address = "https://example.org/a?b=c&d=<e>\"f='g'";

    // $ is a text, and % is a short one.
    private const string Template = """
        schema: 1
        dataset: rich
        title: $
        description: $
        subject: $
        sources:
          s: { title: $, publisher: $, author: $, license: $, url: "https://example.org/a?b=c&d=<e>\"f='g'", published: 2023-01-19, language: en }
          t: { title: $, published: 2019 }
        defaults: { source: s }
        withdrawn: { gone: { date: 2024-01-02, reason: $ } }
        facts:
          figure:
            { label: $, labels: { zh-Hans: $ }, description: $, note: $, subject: $, at: $, unit: count, of: $, as-of: 2023-01-19, value: 47,
              qualifier: at-least, revisions: [{ date: 2024-01-02, was: 48, reason: $ }] }
          series:
            { label: $, unit: percent, of: $,
              values: { 2017: { value: 2.770, printed: %, at: $, note: $ }, 2022: 3.33, 2023: { value: 3, qualifier: about, lower: 2.5, upper: 3.5 } } }
          vat:
            { label: $, unit: percent, source: [s, t], at: [$, $], restated: [{ date: 2024-03-01, reason: $, source: t }],
              since: { 2020-07-01: 16, 2021-01-01: { value: 2.77, printed: %, note: $, status: provisional }, 2024-01-01: ended, 2025-01-01: { value: 18.5, source: t, at: $ } } }
          growth: { label: $, unit: percent, values: { 2022-Q1: 1.5, 2022-Q2: { value: 2.5, status: forecast } } }
          rate: { label: $, unit: per, per: 10000, of: $, for: $, values: { 2022-01: -1.50, 2022-10: 940000000 } }
          money: { label: $, unit: CNY, scale: million, as-of: 2022, value: 9400 }
          constant: { label: $, unit: "ucum:mol-1", type: double, values: { 2014: 6.022140857e23, 2019: 6.02214076e23 } }
          province: { label: $, text: $, printed: % }
          industries: { label: $, text: [$, other, $] }

        """;

    /// <param name="text">The text of every key that takes one.</param>
    /// <param name="shortText">The text of <c>printed</c>, which must be short.</param>
    public static string With(string text, string shortText) => Regex.Replace(
        Template, "[$%]", place => Quoted(place.Value == "$" ? text : shortText), RegexOptions.CultureInvariant);

    /// <summary>A text as a double-quoted scalar.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
