namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>The most traded currencies by code, name and sign, with the scale before and after them.</summary>
public class MainCurrencyTests
{
    // Code, names, signs.
    private const string Table = """
        USD | US dollars, U.S. dollars, American dollars, dollars                    | $, US$, U.S.$
        EUR | euros, euro                                                            | €
        GBP | pounds, pounds sterling, British pounds                                | £
        JPY | yen, Japanese yen                                                      | ¥, JP¥
        CNY | yuan, renminbi, Chinese yuan                                           | ¥, RMB, CN¥
        AUD | Australian dollars                                                     | A$, AU$
        CAD | Canadian dollars                                                       | C$, CA$
        CHF | Swiss francs, francs                                                   | SFr
        HKD | Hong Kong dollars                                                      | HK$
        SGD | Singapore dollars                                                      | S$
        SEK | Swedish kronor, kronor                                                 | kr
        NOK | Norwegian kroner, kroner                                               | kr
        DKK | Danish kroner, kroner                                                  | kr
        KRW | won, South Korean won                                                  | ₩
        INR | rupees, Indian rupees                                                  | ₹, Rs
        RUB | roubles, Russian rubles                                                | ₽
        BRL | reais, Brazilian reais                                                 | R$
        ZAR | rand, South African rand                                               | R
        MXN | pesos, Mexican pesos                                                   | Mex$, MX$
        NZD | New Zealand dollars                                                    | NZ$
        TWD | New Taiwan dollars, Taiwan dollars                                     | NT$
        THB | baht, Thai baht                                                        | ฿
        IDR | rupiah, Indonesian rupiah                                              | Rp
        MYR | ringgit, Malaysian ringgit                                             | RM
        PHP | pesos, Philippine pesos                                                | ₱
        PLN | zlotys, Polish zlotys                                                  | zł
        CZK | Czech crowns, koruna                                                   | Kč
        HUF | forints, Hungarian forints                                             |
        TRY | lira, Turkish lira                                                     | ₺, TL
        ILS | shekels, Israeli shekels                                               | ₪, NIS
        SAR | riyals, Saudi riyals                                                   | SR
        AED | dirhams, UAE dirhams                                                   | Dh
        CLP | pesos, Chilean pesos                                                   |
        """;

    public static TheoryData<string, string, string> Phrases()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string[] cells in PrintedPhrases.Lines(Table).Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()))
        {
            string code = cells[0];
            foreach (string named in new[] { code, code.ToLowerInvariant() }.Concat(Parts(cells[2])))
            {
                Add($"{named} 4.5 million", "4500000");
                Add($"{named} 4.5bn", "4500000000");
                Add($"{named} 4,500", "4500");
            }

            foreach (string named in new[] { code, code.ToLowerInvariant() }.Concat(Parts(cells[1])))
            {
                Add($"4.5 million {named}", "4500000");
                Add($"4.5bn {named}", "4500000000");
                Add($"forty-five {named}", "45");
            }

            Add($"{code}4.5bn", "4500000000");
            Add($"{code}m 4.5", "4500000");
            Add($"{code} million 4.5", "4500000");
            Add($"M{code} 4.5", "4500000");
            Add($"T{code} 4.5", "4500");
            foreach (string sign in Parts(cells[2]))
            {
                Add($"{sign}4.5 million", "4500000");
                Add($"{sign}4.5m", "4500000");
                Add($"-{sign}4.5 million", "-4500000");
            }

            void Add(string phrase, string value) => rows.Add(phrase, value, code);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void ACurrencyIsReadHoweverItIsCalled(string phrase, string value, string code)
    {
        Assert.Equal([], PrintedCase.Check(phrase, value, code).Findings.Select(PrintedCase.Message));
        Assert.Contains("CZF3002", new Case(phrase, value, code, "exact").WithOtherDigit().Check().Ids());
        Assert.Contains("CZF3004", PrintedCase.Check(phrase, value, code == "KWD" ? "IQD" : "KWD").Ids());
    }

    private static string[] Parts(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
