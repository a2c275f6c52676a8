namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>The printed phrases in the tests, with the reading of each.</summary>
internal static class PrintedPhrases
{
    /// <summary>
    /// Phrase, exact number, qualifier, unit, and the power of ten of the last digit printed; <c>.</c> if the phrase does not
    /// specify it.
    /// </summary>
    public const string Readable = """
        # Changzhou's own
        2.77 percent                               | 2.77          | .         | percent          | -2
        3.33 percent                               | 3.33          | .         | percent          | -2
        62.8 percent                               | 62.8          | .         | percent          | -1
        66.7 percent                               | 66.7          | .         | percent          | -1
        28.6                                       | 28.6          | .         | .                | -1
        44.8                                       | 44.8          | .         | .                | -1
        a total of 940 million RMB                 | 940000000     | .         | CNY              | 6
        nearly 3,000                               | 3000          | nearly    | .                | 0
        47                                         | 47            | .         | .                | 0
        more than 2,000                            | 2000          | more-than | .                | 0
        a total of 163                             | 163           | .         | .                | 0
        44                                         | 44            | .         | .                | 0

        # Digits
        0                                          | 0             | .         | .                | 0
        0.5                                        | 0.5           | .         | .                | -1
        2.770 percent                              | 2.77          | .         | percent          | -3
        2022                                       | 2022          | .         | .                | 0
        3,000                                      | 3000          | .         | .                | 0
        1,234,567.8                                | 1234567.8     | .         | .                | -1
        1 234 567                                  | 1234567       | .         | .                | 0
        1'234'567                                  | 1234567       | .         | .                | 0
        1’234’567                                  | 1234567       | .         | .                | 0
        3000                                       | 3000          | .         | .                | 0
        -5                                         | -5            | .         | .                | 0
        −5                                         | -5            | .         | .                | 0
        −0.5 percent                               | -0.5          | .         | percent          | -1
        +0.56 percentage points                    | 0.56          | .         | percentage-point | -2
        minus 5                                    | -5            | .         | .                | 0
        negative 5 percent                         | -5            | .         | percent          | 0
        -$5                                        | -5            | .         | dollars          | 0
        $-5                                        | -5            | .         | dollars          | 0
        ３０００                                   | 3000          | .         | .                | 0
        ３，０００                                 | 3000          | .         | .                | 0
        ２．７７％                                 | 2.77          | .         | percent          | -2
        －５％                                     | -5            | .         | percent          | 0
        163.                                       | 163           | .         | .                | 0
        total: 163                                 | 163           | .         | .                | 0
        twenty-one                                 | 21            | .         | .                | 0
        forty four%                                | 44            | .         | percent          | 0
        ～5                                        | 5             | about     | .                | 0
        5 ZAR                                      | 5             | .         | ZAR              | 0

        # Scales
        940 million                                | 940000000     | .         | .                | 6
        2.5 thousand                               | 2500          | .         | .                | 2
        1.0 million                                | 1000000       | .         | .                | 5
        0.25 million                               | 250000        | .         | .                | 4
        3 hundred                                  | 300           | .         | .                | 2
        5 hundred thousand                         | 500000        | .         | .                | 5
        1.2345 billion                             | 1234500000    | .         | .                | 5
        1.23456789 million                         | 1234567.89    | .         | .                | -2
        7 trillion                                 | 7000000000000 | .         | .                | 12
        3.2bn                                      | 3200000000    | .         | .                | 8
        3.2 bn people                              | 3200000000    | .         | .                | 8
        940-million                                | 940000000     | .         | .                | 6
        -2.5 million                               | -2500000      | .         | .                | 5

        # Units
        62.8%                                      | 62.8          | .         | percent          | -1
        62.8 %                                     | 62.8          | .         | percent          | -1
        62.8 per cent                              | 62.8          | .         | percent          | -1
        5 percent of the whole                     | 5             | .         | percent          | 0
        a 5-percent share                          | 5             | .         | percent          | 0
        5 percent a year                           | 5             | .         | percent          | 0
        3.9 pp                                     | 3.9           | .         | percentage-point | -1
        3.9 percentage points                      | 3.9           | .         | percentage-point | -1
        1 percentage point                         | 1             | .         | percentage-point | 0
        a 3.9 percentage-point increase            | 3.9           | .         | percentage-point | -1
        3.9 percent points                         | 3.9           | .         | percentage-point | -1
        3.9% points                                | 3.9           | .         | percentage-point | -1
        3.9 %-points                               | 3.9           | .         | percentage-point | -1
        940 million RMB                            | 940000000     | .         | CNY              | 6
        RMB 940 million                            | 940000000     | .         | CNY              | 6
        RMB940 million                             | 940000000     | .         | CNY              | 6
        5 percent or higher                        | 5             | at-least  | percent          | 0
        2,000 or greater                           | 2000          | at-least  | .                | 0
        5 percent or smaller                       | 5             | at-most   | percent          | 0
        3亿台币                                    | 300000000     | .         | TWD              | 8
        940,000,000 CNY                            | 940000000     | .         | CNY              | 0
        CNY 940m                                   | 940000000     | .         | CNY              | 6
        940 million yuan                           | 940000000     | .         | CNY              | 6
        RMB 940 million yuan                       | 940000000     | .         | CNY              | 6
        ¥940 million                               | 940000000     | .         | yuan or yen      | 6
        ￥940 million RMB                          | 940000000     | .         | CNY              | 6
        $5                                         | 5             | .         | dollars          | 0
        $5 million USD                             | 5000000       | .         | USD              | 6
        US$ 5 million                              | 5000000       | .         | USD              | 6
        US$5m                                      | 5000000       | .         | USD              | 6
        USD 5,000                                  | 5000          | .         | USD              | 0
        5 million US dollars                       | 5000000       | .         | USD              | 6
        5 million U.S. dollars                     | 5000000       | .         | USD              | 6
        5 dollars                                  | 5             | .         | dollars          | 0
        HK$2.5 billion                             | 2500000000    | .         | HKD              | 8
        €3.2bn                                     | 3200000000    | .         | EUR              | 8
        £4m                                        | 4000000       | .         | pounds           | 6
        $5k                                        | 5000          | .         | dollars          | 3
        £1.5tn                                     | 1500000000000 | .         | pounds           | 11
        20 euros                                   | 20            | .         | EUR              | 0
        20 euro                                    | 20            | .         | EUR              | 0
        3 million CHF                              | 3000000       | .         | CHF              | 6
        28.6 per person                            | 28.6          | .         | per 1            | -1
        103.2 points                               | 103.2         | .         | points           | -1
        163 km²                                    | 163           | .         | km²              | 0

        # Qualifiers
        NEARLY 3,000                               | 3000          | nearly    | .                | 0
        almost 5 percent                           | 5             | nearly    | percent          | 0
        more than a hundred                        | 100           | more-than | .                | 2
        more than RMB 940 million                  | 940000000     | more-than | CNY              | 6
        more than 9.4 million                      | 9400000       | more-than | .                | 5
        a total of more than 2,000                 | 2000          | more-than | .                | 0
        more than a total of 2,000                 | 2000          | more-than | .                | 0
        over 2,000                                 | 2000          | more-than | .                | 0
        was over 2,000                             | 2000          | more-than | .                | 0
        in total, over 2,000                       | 2000          | more-than | .                | 0
        well over 2,000                            | 2000          | more-than | .                | 0
        above 5                                    | 5             | more-than | .                | 0
        exceeded 2,000                             | 2000          | more-than | .                | 0
        in excess of 2,000                         | 2000          | more-than | .                | 0
        at-least 5                                 | 5             | at-least  | .                | 0
        greater than or equal to 5                 | 5             | at-least  | .                | 0
        up-to 5                                    | 5             | at-most   | .                | 0
        > 5                                        | 5             | more-than | .                | 0
        >5%                                        | 5             | more-than | percent          | 0
        at least 5                                 | 5             | at-least  | .                | 0
        no fewer than 5                            | 5             | at-least  | .                | 0
        no less than 5                             | 5             | at-least  | .                | 0
        not less than 5                            | 5             | at-least  | .                | 0
        ≥ 5                                        | 5             | at-least  | .                | 0
        >= 5                                       | 5             | at-least  | .                | 0
        5 or more                                  | 5             | at-least  | .                | 0
        5 percent or more                          | 5             | at-least  | percent          | 0
        at most 5                                  | 5             | at-most   | .                | 0
        no more than 5                             | 5             | at-most   | .                | 0
        not exceeding 5                            | 5             | at-most   | .                | 0
        up to 5                                    | 5             | at-most   | .                | 0
        ≤5                                         | 5             | at-most   | .                | 0
        5 or less                                  | 5             | at-most   | .                | 0
        less than 5                                | 5             | less-than | .                | 0
        fewer than 5                               | 5             | less-than | .                | 0
        under 5                                    | 5             | less-than | .                | 0
        below 5                                    | 5             | less-than | .                | 0
        <5                                         | 5             | less-than | .                | 0
        about 5 million                            | 5000000       | about     | .                | 6
        around 5                                   | 5             | about     | .                | 0
        approximately 5                            | 5             | about     | .                | 0
        approx. 5                                  | 5             | about     | .                | 0
        approx 5                                   | 5             | about     | .                | 0
        some 5                                     | 5             | about     | .                | 0
        roughly 5                                  | 5             | about     | .                | 0
        ~3000                                      | 3000          | about     | .                | 0
        ≈ 3000                                     | 3000          | about     | .                | 0
        about 2,000 or so                          | 2000          | about     | .                | 0
        exactly 163                                | 163           | exact     | .                | 0
        exactly 940 million                        | 940000000     | exact     | .                | 6
        only 163                                   | 163           | .         | .                | 0
        currently 163                              | 163           | .         | .                | 0
        at least -5                                | -5            | at-least  | .                | 0

        # Number words
        forty-four                                 | 44            | .         | .                | 0
        Forty-four                                 | 44            | .         | .                | 0
        over a hundred                             | 100           | more-than | .                | 2
        forty four                                 | 44            | .         | .                | 0
        forty‑four                                 | 44            | .         | .                | 0
        twelve                                     | 12            | .         | .                | 0
        zero                                       | 0             | .         | .                | 0
        a hundred                                  | 100           | .         | .                | 2
        one hundred                                | 100           | .         | .                | 2
        a hundred percent                          | 100           | .         | percent          | 2
        ninety-nine percent                        | 99            | .         | percent          | 0
        two hundred thousand                       | 200000        | .         | .                | 3
        five million                               | 5000000       | .         | .                | 6
        a million                                  | 1000000       | .         | .                | 6
        minus two                                  | -2            | .         | .                | 0

        # Words around the figure
        rose by 5 percent                          | 5             | .         | percent          | 0
        163, a record                              | 163           | .         | .                | 0

        # Chinese
        近3000                                     | 3000          | nearly    | .                | 0
        将近3000                                   | 3000          | nearly    | .                | 0
        超过2000                                   | 2000          | more-than | .                | 0
        超2000                                     | 2000          | more-than | .                | 0
        逾2000                                     | 2000          | more-than | .                | 0
        多于2000                                   | 2000          | more-than | .                | 0
        高于5%                                     | 5             | more-than | percent          | 0
        2000多                                     | 2000          | more-than | .                | 0
        2000多家                                   | 2000          | more-than | .                | 0
        2000余项                                   | 2000          | more-than | .                | 0
        3000多万元                                 | 30000000      | more-than | 元                | 4
        30余亿                                     | 3000000000    | more-than | .                | 8
        3万多                                      | 30000         | more-than | .                | 4
        超2000余项                                 | 2000          | more-than | .                | 0
        约2000                                     | 2000          | about     | .                | 0
        大约2000                                   | 2000          | about     | .                | 0
        2000左右                                   | 2000          | about     | .                | 0
        约2000家左右                               | 2000          | about     | .                | 0
        3000元上下                                 | 3000          | about     | 元                | 0
        不少于5                                    | 5             | at-least  | .                | 0
        至少5                                      | 5             | at-least  | .                | 0
        不低于5                                    | 5             | at-least  | .                | 0
        5以上                                      | 5             | at-least  | .                | 0
        2000家以上                                 | 2000          | at-least  | .                | 0
        5%以上                                     | 5             | at-least  | percent          | 0
        不超过5                                    | 5             | at-most   | .                | 0
        至多5                                      | 5             | at-most   | .                | 0
        最多5                                      | 5             | at-most   | .                | 0
        5以下                                      | 5             | at-most   | .                | 0
        5%以内                                     | 5             | at-most   | percent          | 0
        低于5                                      | 5             | less-than | .                | 0
        少于5                                      | 5             | less-than | .                | 0
        不到5                                      | 5             | less-than | .                | 0
        不足5%                                     | 5             | less-than | percent          | 0
        正好163                                    | 163           | exact     | .                | 0
        共163家                                    | 163           | .         | .                | 0
        GDP达163                                   | 163           | .         | .                | 0
        累计达163项                                | 163           | .         | .                | 0
        163 家                                     | 163           | .         | .                | 0
        9.4亿元                                    | 940000000     | .         | 元                | 7
        9.4 亿元                                   | 940000000     | .         | 元                | 7
        ９．４亿元                                 | 940000000     | .         | 元                | 7
        人民币9.4亿元                              | 940000000     | .         | CNY              | 7
        9.4亿元人民币                              | 940000000     | .         | CNY              | 7
        9.4亿                                      | 940000000     | .         | .                | 7
        940000000元                                | 940000000     | .         | 元                | 0
        5亿美元                                    | 500000000     | .         | USD              | 8
        5万欧元                                    | 50000         | .         | EUR              | 4
        3万                                        | 30000         | .         | .                | 4
        3.5千                                      | 3500          | .         | .                | 2
        300百万                                    | 300000000     | .         | .                | 6
        1.2万亿元                                  | 1200000000000 | .         | 元                | 11
        3萬                                        | 30000         | .         | .                | 4
        百分之3.33                                 | 3.33          | .         | percent          | -2
        近百分之五                                 | 5             | nearly    | percent          | 0
        百分之六十二点八                           | 62.8          | .         | percent          | -1
        62.8％                                     | 62.8          | .         | percent          | -1
        3.9个百分点                                | 3.9           | .         | percentage-point | -1
        三点九个百分点                             | 3.9           | .         | percentage-point | -1
        同比增长5%                                 | 5             | .         | percent          | 0
        增长近5%                                   | 5             | nearly    | percent          | 0
        占GDP比重达3.33%                           | 3.33          | .         | percent          | -2
        从未超过5                                  | 5             | at-most   | .                | 0
        负5%                                       | -5            | .         | percent          | 0
        三千                                       | 3000          | .         | .                | 3
        近三千家                                   | 3000          | nearly    | .                | 3
        两千三百                                   | 2300          | .         | .                | 2
        三千零五十                                 | 3050          | .         | .                | 1
        一百零五                                   | 105           | .         | .                | 0
        十二                                       | 12            | .         | .                | 0
        四十四项                                   | 44            | .         | .                | 0
        两家                                       | 2             | .         | .                | 0
        三百二十万                                 | 3200000       | .         | .                | 5
        一万两千                                   | 12000         | .         | .                | 3
        一亿二千万元                               | 120000000     | .         | 元                | 7
        五千七百一十亿零七千五百三十九             | 571000007539  | .         | .                | 0
        一亿零三百                                 | 100000300     | .         | .                | 2
        九点四亿元                                 | 940000000     | .         | 元                | 7
        三万亿                                     | 3000000000000 | .         | .                | 12
        十多万人                                   | 100000        | more-than | .                | 5
        零                                         | 0             | .         | .                | 0
        """;

    /// <summary>Phrases that are ambiguous or meaningless: none of them may be read.</summary>
    public const string Unreadable = """
        # Bounds and neighbourhoods that are no qualifiers of the tables
        at the very least 5 percent
        −−5
        5 hundred hundred
        5 yuan million
        5家万
        5. firms
        5 percent'
        5 percent and higher
        in the vicinity of 3,000
        3,000 yuan and upwards
        starting from 3,000 yuan
        3000家出头
        3000元起

        # Abbreviations that are also codes of currencies
        44 CAD firms
        163 CVE entries

        # Colloquial scales
        5 grand
        5 mill

        # Digits that can be read two ways
        3,00
        12,5
        12,34
        0,123
        1,2345
        1000,000
        12,34,567
        1,234,56
        3.000,5
        1.234.567
        1 234,5
        1,234'567
        3,,000
        3 00
        3, 000
        007
        05
        1e3
        1:30
        0x1F
        3_000

        # More than one number
        5 or 6
        one of 12
        28.6 in 2017
        from 2.77 percent in 2017 to 3.33 percent in 2022
        between 3 and 4
        30-40
        30–40
        3~5
        5/6
        2 1/2
        5 plus 3
        5 million 300 thousand
        twenty fourteen
        five six
        2022 163
        RMB 940 million (US$ 139 million)
        patents owned by 10,000 people: 28.6
        每万人44.8件
        2017年2.77%
        3至5
        3～5

        # Ordinals, fractions, names and codes
        5th
        3rd
        the fifth
        the 14th Five-Year Plan
        G20
        5G
        COVID-19
        No. 5
        mid-forties
        two-thirds
        3 dozen
        dozens
        several hundred
        hundreds of companies
        10 times double
        第5
        第五届
        三分之一
        3年半
        3个半
        几千
        十几家
        数千家

        A5
        vitamin B12
        five score
        5 x
        x 5
        5²
        ,5
        :5

        # Scales that could be something else
        $5 b
        5m
        5 m
        5 M
        5k
        5tn
        5 Millionen Euro
        5兆
        5个亿

        # Qualifiers that could be another, or that belong to something else
        2,000 plus
        ±5
        5 ± 0.1
        5±
        not 5
        no 5
        isn't 5
        data about 163 companies
        went up to 5
        the run-up to 5
        47 platforms over the years
        5 percent more than last year
        nearly all 3,000
        at least about 5
        about or more than 5
        5 or more or less
        2,000 odd
        5 companies or more
        maximum 5
        除5家以外不到
        about the 163 companies
        under a 5 percent tax
        ca 3,000
        barely 5
        all but 5
        最近3家
        附近3家
        合约3件
        近3年
        近3个月
        近3次
        近3年来
        没有163家
        约超过5
        预计163

        # Signs that could be a dash or a hyphen
        RMB-5
        growth -5
        growth - 5
        - 5
        --5
        5-
        [163]
        163*
        163¹
        #5
        5=5

        # Units that could be something else
        20 euro countries
        the yuan rose 5
        5% RMB
        5%p
        €5 USD
        % 5

        # Chinese numbers that speech leaves vague
        一万二
        两千三
        一百五
        二三十
        七八家
        二〇二二
        百万
        一亿七千五百
        一亿零二千万
        两十
        五十百
        二十两
        零五
        一零五
        一千零
        三点
        点五
        两点两
        3点5
        万
        千千万万

        # Words directly at a Chinese number
        引进163家
        163平台
        2022年
        9.4亿资金
        破3000

        # Nothing to read
        .
        percent
        companies
        RMB
        nearly
        a
        的
        новых 5
        São Paulo: 163
        5 компаний
        3만
        約3億円
        ५
        🙂 5

        # Words of a fact, where there is no fact; and denominators of money
        in all, 1 234 companies
        5 million U.S. dollars in funds
        a 940-million-RMB fund
        ALL 163 projects
        TOP 10
        0.5 yuan per kWh
        0.5 yuan/kWh
        more than 2,000 innovative projects
        has launched more than 2,000 projects
        the 163 companies
        a total of nine platforms
        163 Israeli or China-Israel cooperative enterprises
        47 innovation and entrepreneurship platforms
        R&D platforms: 47
        the city's 47 platforms
        近3000家企业
        投入超过2000万元
        163家以色列企业
        0.5元每人
        """;

    public static IEnumerable<string> Lines(string table) =>
        table.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#' || line == "#5");
}
