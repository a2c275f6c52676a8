namespace ChangzhouFacts.TestSupport;

/// <summary>Facts files for the tests of the tool and of its page.</summary>
public static class SampleFiles
{
    /// <summary>A file with facts of every kind, and with texts that are critical in a terminal.</summary>
    public const string Varied = """
        schema: 1
        dataset: varied
        title: "[red]Varied[/] figures"
        subject: Everywhere
        sources:
          a: { title: "[link=https://example.org]A[/]", publisher: P, author: Q, url: "https://example.org/a", published: 2020-01-02, accessed: 2021-01-02, language: en, license: CC-BY-4.0 }
          b: { title: B }
        defaults: { source: a }
        facts:
          long-series:
            label: "[bold]Long[/] series"
            unit: ucum:kg
            values:
              2001: 1.0
              2002: 2.0
              2003: 3.0
              2004: 4.0
              2005: 5.0
              2006: 6.0
              2007: 7.0
              2008: 8.0
              2009: 9.0
              2010: 10.0
              2011: 11.0
              2012: 12.0
              2013: { value: 1300.0, source: b, at: table 3 }
          balance:
            label: Balance
            unit: CNY
            values: { 2020-01: -1500000, 2020-02: 0, 2020-03: 2500000 }
          qualified:
            label: Qualified figures
            labels: { zh-Hans: 许多数字, tr: Çok sayıda }
            description: |
              Two
              lines.
            note: Remark
            unit: count
            of: thing
            values: { 2019: { value: 1000, qualifier: about, lower: 900, upper: 1100 }, 2022: { value: 2000, qualifier: more-than, printed: "more than 2,000", source: b, at: table 3, note: Jump } }
          constant:
            label: A constant
            subject: Nowhere
            unit: ucum:J.s
            type: double
            as-of: 2019
            value: 6.62607015e-34
            uncertainty: 1e-40
          ranges:
            label: Ranges of years
            unit: index
            values: { 2010/2012: 3, 2013/2015: 4 }
          from-zero:
            label: 从零开始的很长很长的标签从零开始的很长很长的标签从零开始的很长很长的标签从零开始的很长很长的标签
            unit: ratio
            values: { 2010: 0, 2012: 0.5 }
        """;

    /// <summary>A file with texts that are critical in a table: separators, quotes, line breaks, formulas, white space; and figures of every size.</summary>
    public const string Awkward = """
        schema: 1
        dataset: awkward
        sources: { a: { title: A }, b: { title: B } }
        defaults: { source: a }
        facts:
          words:
            label: "=1+1, \"quoted\""
            text: ["a,b", "say \"so\"", "two\nlines", "a\rreturn", "a\ttab", " blanks ", "-1", "null", "N'A", "逗号，", "👩‍🔬"]
          lone: { label: "'", text: "\"" }
          digits:
            label: Digits
            unit: index
            description: >
              Folded
              text
            values:
              2001: 2.770
              2002: { value: -0.10, uncertainty: 0.010, note: "a;b" }
              2003: 1000000000000000000
              2004: { value: 5, qualifier: about, lower: 4.50, upper: 5.5, source: b, at: "page \"3\"" }
          doubles: { label: Doubles, unit: "ucum:J.s", type: double, values: { 2001: 6.62607015e-34, 2002: -1E+300, 2003: 0.10 } }
          scaled: { label: Scaled, unit: CNY, scale: billion, as-of: 2022-10, value: 1.250 }
        """;

    /// <summary>A file with a valid fact and one with an error.</summary>
    public const string Broken = """
        schema: 1
        dataset: broken
        sources:
          a: { title: A }
        defaults: { source: a }
        facts:
          sound: { label: Sound, text: fine }
          unsound: { label: Unsound, unit: furlong, as-of: 2020, value: 3 }
        """;
}
