namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>English phrases with the facts that they match. docs/printed.md has others.</summary>
internal static class EnglishCases
{
    /// <summary>Phrase, the fact's value, unit and qualifier; a dot for <c>count</c> and for <c>exact</c>.</summary>
    public const string Read = """
        # Numbers in words
        seven                                      | 7             | .                | .
        nought                                     | 0             | .                | .
        nineteen                                   | 19            | .                | .
        eighty-one                                 | 81            | .                | .
        one hundred and six                        | 106           | .                | .
        two hundred forty-nine                     | 249           | .                | .
        two thousand three hundred                 | 2300          | .                | .
        four thousand and twelve                   | 4012          | .                | .
        twelve hundred                             | 1200          | .                | .
        fifteen hundred and fifty                  | 1550          | .                | .
        three hundred and four thousand            | 304000        | .                | .
        six million two hundred thousand           | 6200000       | .                | .
        one billion and one                        | 1000000001    | .                | .
        a thousand                                 | 1000          | .                | .
        three point two                            | 3.2           | ratio            | .
        nought point five percent                  | 0.5           | percent          | .
        point eight percent                        | 0.8           | percent          | .
        two point seven five million               | 2750000       | .                | .
        four lakh                                  | 400000        | .                | .
        two crore fifty lakh                       | 25000000      | .                | .

        # Fractions
        half a billion                             | 500000000     | .                | .
        half a percentage point                    | 0.5           | percentage-point | .
        half of one percent                        | 0.5           | percent          | .
        three-quarters of a million                | 750000        | .                | .
        a quarter of a percent                     | 0.25          | percent          | .
        two and a half million                     | 2500000       | .                | .
        two-and-a-half million                     | 2500000       | .                | .
        four and three quarters percent            | 4.75          | percent          | .
        6½ percent                                 | 6.5           | percent          | .
        ¾ percent                                  | 0.75          | percent          | .
        1¼ million                                 | 1250000       | .                | .
        7 and a half percent                       | 7.5           | percent          | .
        half                                       | 0.5           | ratio            | .
        half of the respondents                    | 50            | percent          | .
        half the population                        | 0.5           | ratio            | .
        a quarter                                  | 25            | percent          | .
        three quarters of households               | 75            | percent          | .
        two fifths                                 | 0.4           | ratio            | .
        nine-tenths                                | 90            | percent          | .
        one in four                                | 25            | percent          | .
        three out of five                          | 0.6           | ratio            | .
        3 in 8                                     | 0.375         | ratio            | .
        one in every twenty                        | 5             | percent          | .
        1 in 1,000                                 | 0.001         | ratio            | .
        more than two-fifths                       | 40            | percent          | more-than

        # Digits and signs
        .75 percent                                | 0.75          | percent          | .
        −.5 percent                                | -0.5          | percent          | .
        –1.2%                                      | -1.2          | percent          | .
        —3%                                        | -3            | percent          | .
        ‒3%                                        | -3            | percent          | .
        (0.7)%                                     | -0.7          | percent          | .
        (1,250)                                    | -1250         | .                | .
        $(3.5) million                             | -3500000      | USD              | .
        minus 14                                   | -14           | .                | .
        growth of −2.5%                            | -2.5          | percent          | .
        +0.3%                                      | 0.3           | percent          | .
        12 345 678                                 | 12345678      | .                | .

        # Money
        $7                                         | 7             | USD              | .
        $7.25                                      | 7.25          | CAD              | .
        $45bn                                      | 45000000000   | USD              | .
        $12.5M                                     | 12500000      | USD              | .
        €3k                                        | 3000          | EUR              | .
        £99m                                       | 99000000      | GBP              | .
        £1.25tn                                    | 1250000000000 | GBP              | .
        $6B                                        | 6000000000    | USD              | .
        EUR 8.1 m                                  | 8100000       | EUR              | .
        8.1m euros                                 | 8100000       | EUR              | .
        450 million Swiss francs                   | 450000000     | CHF              | .
        MSEK 212                                   | 212000000     | SEK              | .
        SEK 212 m                                  | 212000000     | SEK              | .
        212 MSEK                                   | 212000000     | SEK              | .
        TEUR 940                                   | 940000        | EUR              | .
        KEUR 940                                   | 940000        | EUR              | .
        EURm 17.5                                  | 17500000      | EUR              | .
        17.5 EURm                                  | 17500000      | EUR              | .
        USDbn 2.1                                  | 2100000000    | USD              | .
        €m 450                                     | 450000000     | EUR              | .
        Mkr 88                                     | 88000000      | SEK              | .
        Mkr 88                                     | 88000000      | DKK              | .
        usd 300                                    | 300           | USD              | .
        300 Eur                                    | 300           | EUR              | .
        Rs 450 crore                               | 4500000000    | INR              | .
        Rs. 12                                     | 12            | INR              | .
        ₹ 3 lakh                                   | 300000        | INR              | .
        ₹5 lakh crore                              | 5000000000000 | INR              | .
        INR 75 cr                                  | 750000000     | INR              | .
        R$ 20 million                              | 20000000      | BRL              | .
        C$9                                        | 9             | CAD              | .
        A$9.50                                     | 9.50          | AUD              | .
        HK$1.2 billion                             | 1200000000    | HKD              | .
        NT$30                                      | 30            | TWD              | .
        S$4.4m                                     | 4400000       | SGD              | .
        R 640 million                              | 640000000     | ZAR              | .
        RM3.5 billion                              | 3500000000    | MYR              | .
        1,200 kronor                               | 1200          | SEK              | .
        1,200 kroner                               | 1200          | NOK              | .
        6 million zlotys                           | 6000000       | PLN              | .
        90 billion forints                         | 90000000000   | HUF              | .
        4,000 Kč                                   | 4000          | CZK              | .
        70 million rand                            | 70000000      | ZAR              | .
        2 billion reais                            | 2000000000    | BRL              | .
        5 trillion rupiah                          | 5000000000000 | IDR              | .
        800 baht                                   | 800           | THB              | .
        3 million shekels                          | 3000000       | ILS              | .
        300 pesos                                  | 300           | MXN              | .
        1.4 trillion won                           | 1400000000000 | KRW              | .
        60 billion rubles                          | 60000000000   | RUB              | .
        7 million Turkish lira                     | 7000000       | TRY              | .
        25 cents                                   | 0.25          | USD              | .
        40 pence                                   | 0.40          | GBP              | .
        5 fen                                      | 0.05          | CNY              | .
        75 US cents                                | 0.75          | USD              | .
        US$1.5 billion                             | 1500000000    | USD              | .
        a record $3 billion                        | 3000000000    | USD              | .
        ¥ 90 billion                               | 90000000000   | JPY              | .
        6.5 million yuan                           | 6500000       | CNY              | .

        # Percentages, points and rates
        4 pct                                      | 4             | percent          | .
        4 pct.                                     | 4             | percent          | .
        4.5 ppts                                   | 4.5           | percentage-point | .
        0.2 p.p.                                   | 0.2           | percentage-point | .
        0.2pp                                      | 0.2           | percentage-point | .
        15 basis points                            | 0.15          | percentage-point | .
        75bps                                      | 0.75          | percentage-point | .
        2 points                                   | 2             | percentage-point | .
        104.6 points                               | 104.6         | index            | .
        6.5‰                                       | 6.5           | per              | .
        6.5‰                                       | 0.0065        | ratio            | .
        6.5 per 1,000                              | 6.5           | per              | .
        6.5 per 1,000 people                       | 6.5           | per              | .
        6.5 per thousand                           | 6.5           | per              | .
        4 percent a year                           | 4             | percent          | .
        4% year on year                            | 4             | percent          | .
        an average of 4 percent                    | 4             | percent          | .
        8 percent of GDP                           | 8             | percent          | .
        8% among respondents                       | 8             | percent          | .
        a 12-percent share of the market           | 12            | percent          | .
        9.8% vol                                   | 9.8           | ucum:%{vol}      | .
        5 % in real terms                          | 5             | percent          | .

        # Multiples and measures
        3.5 times                                  | 3.5           | ratio            | .
        threefold                                  | 3             | ratio            | .
        2.5x                                       | 2.5           | ratio            | .
        a factor of 4                              | 4             | ratio            | .
        2.25-fold                                  | 2.25          | ratio            | .
        nearly 4 times                             | 4             | ratio            | nearly
        17 tonnes                                  | 17            | ucum:t           | .
        1.2 million tonnes                         | 1200000       | ucum:t           | .
        640 MW                                     | 640           | ucum:MW          | .
        640 megawatts                              | 640           | ucum:MW          | .
        36 hours                                   | 36            | ucum:h           | .
        75 years                                   | 75            | ucum:a           | .
        88 km                                      | 88            | ucum:km          | .
        4,200 square kilometres                    | 4200          | ucum:km2         | .
        21 °C                                      | 21            | ucum:Cel         | .

        # Qualifiers
        close to 900                               | 900           | .                | about
        an estimated 900                           | 900           | .                | about
        900-odd                                    | 900           | .                | about
        900 or so                                  | 900           | .                | about
        say 900                                    | 900           | .                | about
        not far off 900                            | 900           | .                | about
        near enough 900                            | 900           | .                | about
        close on 900                               | 900           | .                | nearly
        getting on for 900                         | 900           | .                | nearly
        as good as 900                             | 900           | .                | nearly
        just shy of 900                            | 900           | .                | nearly
        not quite 900                              | 900           | .                | nearly
        just under 900                             | 900           | .                | less-than
        just below 900                             | 900           | .                | less-than
        shy of 900                                 | 900           | .                | less-than
        900+                                       | 900           | .                | at-least
        900-plus                                   | 900           | .                | at-least
        a good 900                                 | 900           | .                | at-least
        900 onwards                                | 900           | .                | at-least
        900 and over                               | 900           | .                | at-least
        900 and change                             | 900           | .                | more-than
        900 and counting                           | 900           | .                | more-than
        easily 900                                 | 900           | .                | more-than
        north of 900                               | 900           | .                | more-than
        upwards of 900                             | 900           | .                | more-than
        as much as $900                            | 900           | USD              | at-most
        as many as 900                             | 900           | .                | at-most
        capped at 9 percent                        | 9             | percent          | at-most
        a mere 900                                 | 900           | .                | .
        a total of just under $4 million           | 4000000       | USD              | less-than
        a little more than 900                     | 900           | .                | more-than
        well below 9%                              | 9             | percent          | less-than
        in total over 900                          | 900           | .                | more-than
        reached almost 900                         | 900           | .                | nearly
        more than $2.5 million                     | 2500000       | USD              | more-than
        RMB more than 30 million                   | 30000000      | CNY              | more-than
        9 percent or lower                         | 9             | percent          | at-most

        # Negations
        cannot exceed 9 percent                    | 9             | percent          | at-most
        does not exceed 900                        | 900           | .                | at-most
        must not be less than 900                  | 900           | .                | at-least
        may not be more than 900                   | 900           | .                | at-most
        was never below 9%                         | 9             | percent          | at-least
        not over 900                               | 900           | .                | at-most
        isn't less than 900                        | 900           | .                | at-least
        should not be under 900                    | 900           | .                | at-least

        # Falls and rises
        fell 4 percent                             | -4            | percent          | .
        fell by 4 percent                          | -4            | percent          | .
        tumbled 4%                                 | -4            | percent          | .
        down 4%                                    | -4            | percent          | .
        a drop of 4%                               | -4            | percent          | .
        a 4 percent decline                        | -4            | percent          | .
        4% lower                                   | -4            | percent          | .
        a loss of $3 million                       | -3000000      | USD              | .
        declined about 4 percent                   | -4            | percent          | about
        fell to 4 percent                          | 4             | percent          | .
        dropped to just under 4 percent            | 4             | percent          | less-than
        slipped to −4 percent                      | -4            | percent          | .
        rose 4 percent                             | 4             | percent          | .
        up by 4%                                   | 4             | percent          | .
        climbed to 4%                              | 4             | percent          | .
        a 4% increase                              | 4             | percent          | .
        """;

    /// <summary>Phrases that are not read, each with a plausible value, unit and qualifier.</summary>
    public const string Unread = """
        # A word that no table has, wherever it stands
        flurb 900                                  | 900           | .                | .
        900 flurbs                                 | 900           | .                | .
        900 percent flurb                          | 900           | percent          | .
        nearly flurb 900                           | 900           | .                | nearly
        flurb nearly 900                           | 900           | .                | nearly
        $900 flurb                                 | 900           | USD              | .
        900 million flurb dollars                  | 900000000     | USD              | .
        900 zillion                                | 900           | .                | .
        900 bazillions                             | 900           | .                | .
        900 centrillionths                         | 900           | .                | .
        900-manyfold                               | 900           | .                | .
        hitherto 900                               | 900           | .                | .

        # Numbers that are more, less or other than they seem
        a dozen                                    | 12            | .                | .
        two score                                  | 40            | .                | .
        several hundred                            | 100           | .                | .
        a few thousand                             | 1000          | .                | .
        two thirds                                 | 0.6666        | ratio            | .
        a third of the votes                       | 33            | percent          | .
        6 in 7                                     | 0.857         | ratio            | .
        5 in 2000                                  | 0.0025        | ratio            | .
        twenty-fifth                               | 25            | .                | .
        the ninth                                  | 9             | .                | .
        9th                                        | 9             | .                | .
        between 8 and 9                            | 9             | .                | .
        8–9                                        | 9             | .                | .
        8 to 9 percent                             | 9             | percent          | .
        from 8% to 9%                              | 9             | percent          | .
        8/9                                        | 8             | .                | .
        nine hundred hundred                       | 900           | .                | .
        five thousand thousand                     | 5000          | .                | .
        six million and a half                     | 6500000       | .                | .
        twice                                      | 2             | ratio            | .
        9m                                         | 9000000       | .                | .
        9 M                                        | 9000000       | .                | .
        9k                                         | 9000          | .                | .
        9T                                         | 9             | .                | .
        MSEK 9 million                             | 9000000       | SEK              | .
        B-52                                       | 52            | .                | .
        Boeing-747                                 | 747           | .                | .
        No. 9                                      | 9             | .                | .
        9 ± 1                                      | 9             | .                | .
        ±9                                         | 9             | .                | .
        9 – 2                                      | 9             | .                | .
        exports –9%                                | 9             | percent          | .
        (900)                                      | 900           | .                | .

        # Qualifiers and negations that could be another
        not 900                                    | 900           | .                | .
        never 900                                  | 900           | .                | .
        not much more than 900                     | 900           | .                | at-most
        not just over 900                          | 900           | .                | at-most
        not about 900                              | 900           | .                | about
        not nearly 900                             | 900           | .                | nearly
        not exactly 900                            | 900           | .                | .
        not at least 900                           | 900           | .                | at-least
        hardly more than 900                       | 900           | .                | more-than
        barely over 900                            | 900           | .                | more-than
        little over 900                            | 900           | .                | more-than
        nothing less than 900                      | 900           | .                | less-than
        no 900                                     | 900           | .                | .
        without exceeding 900                      | 900           | .                | more-than
        at most about 900                          | 900           | .                | at-most
        about or over 900                          | 900           | .                | about
        900 or more or less                        | 900           | .                | at-least
        approaching 900                            | 900           | .                | nearly
        in the vicinity of 900                     | 900           | .                | about
        south of 900                               | 900           | .                | less-than
        as few as 900                              | 900           | .                | .
        under the 9 percent                        | 9             | percent          | less-than
        under a 9 percent tax                      | 9             | percent          | less-than
        reports about 900                          | 900           | .                | about
        900 if not more                            | 900           | .                | .

        # Changes
        fell from 9 percent                        | 9             | percent          | .
        down from 9%                               | 9             | percent          | .
        did not fall 9%                            | -9            | percent          | .
        fell below 9%                              | 9             | percent          | less-than
        rose above 9%                              | 9             | percent          | more-than
        rose after a fall of 9%                    | -9            | percent          | .
        fell by more than 9%                       | -9            | percent          | more-than
        fell by more than 9%                       | -9            | percent          | less-than
        fell −9%                                   | -9            | percent          | .
        9 percent more than last year              | 9             | percent          | .
        9% less than before                        | -9            | percent          | .
        rose 2.5 times                             | 2.5           | ratio            | .
        nosed 9%                                   | 9             | percent          | .

        # Units that are not the fact's, or none
        9 km per hour                              | 9             | ucum:km          | .
        9 tonnes a year                            | 9             | ucum:t           | .
        9 per day                                  | 9             | .                | .
        $9 million in the red                      | 9000000       | USD              | .
        9 yuan per tonne                           | 9             | CNY              | .
        $9 a year                                  | 9             | USD              | .
        $9/kg                                      | 9             | USD              | .
        9 times                                    | 9             | .                | .
        9 hours                                    | 9             | .                | .
        9 km                                       | 9             | ucum:m           | .
        9 per person                               | 9             | .                | .
        half                                       | 0.5           | .                | .
        9 dollar bills                             | 9             | USD              | .
        """;
}
