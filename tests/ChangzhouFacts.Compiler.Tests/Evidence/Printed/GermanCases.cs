namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>German phrases with the facts that they match.</summary>
internal static class GermanCases
{
    /// <summary>Phrase, the fact's value, unit and qualifier; a dot for <c>count</c> and for <c>exact</c>.</summary>
    public const string Read = """
        # Digits
        3.000                                      | 3000          | .                | .
        1.234.567                                  | 1234567       | .                | .
        1.234,5                                    | 1234.5        | ratio            | .
        1 234,5                                    | 1234.5        | ratio            | .
        12,5                                       | 12.5          | index            | .
        ,5 %                                       | 0.5           | percent          | .
        −0,4 %                                     | -0.4          | percent          | .
        –0,4 Prozent                               | -0.4          | percent          | .
        3½ Prozent                                 | 3.5           | percent          | .

        # Numbers in words
        zwölf                                      | 12            | .                | .
        vierundvierzig                             | 44            | .                | .
        einundzwanzig                              | 21            | .                | .
        dreißig                                    | 30            | .                | .
        dreissig                                   | 30            | .                | .
        einhundertsechs                            | 106           | .                | .
        zweitausenddreihundert                     | 2300          | .                | .
        fünfzehnhundert                            | 1500          | .                | .
        dreihunderttausend                         | 300000        | .                | .
        zwei Millionen                             | 2000000       | .                | .
        eine Million                               | 1000000       | .                | .
        eine halbe Million                         | 500000        | .                | .
        anderthalb Millionen                       | 1500000       | .                | .
        zweieinhalb Milliarden Euro                | 2500000000    | EUR              | .
        drei Komma fünf Prozent                    | 3.5           | percent          | .
        ein halbes Prozent                         | 0.5           | percent          | .
        die Hälfte                                 | 0.5           | ratio            | .
        drei Viertel                               | 75            | percent          | .
        die Hälfte der Befragten                   | 50            | percent          | .
        9 Prozent der Befragten                    | 9             | percent          | .
        zwei von fünf                              | 0.4           | ratio            | .

        # Scales and money
        940 Millionen Euro                         | 940000000     | EUR              | .
        9,4 Mio. Euro                              | 9400000       | EUR              | .
        1,2 Mrd. €                                 | 1200000000    | EUR              | .
        3 Billionen Euro                           | 3000000000000 | EUR              | .
        12 Tsd. Einwohner                          | 12000         | .                | .
        € 3.000                                    | 3000          | EUR              | .
        TEUR 812                                   | 812000        | EUR              | .
        450 Millionen US-Dollar                    | 450000000     | USD              | .
        450 Millionen Dollar                       | 450000000     | CAD              | .
        2,5 Millionen Schweizer Franken            | 2500000       | CHF              | .
        75 Cent                                    | 0.75          | EUR              | .

        # Units
        2,77 Prozent                               | 2.77          | percent          | .
        2,77 %                                     | 2.77          | percent          | .
        0,5 Prozentpunkte                          | 0.5           | percentage-point | .
        25 Basispunkte                             | 0.25          | percentage-point | .
        6,5 Promille                               | 6.5           | per              | .
        6,5 pro 1.000 Einwohner                    | 6.5           | per              | .
        40 Tonnen                                  | 40            | ucum:t           | .
        2,5-fach                                   | 2.5           | ratio            | .

        # Qualifiers and negations
        rund 900                                   | 900           | .                | about
        etwa 900                                   | 900           | .                | about
        ca. 900                                    | 900           | .                | about
        fast 900                                   | 900           | .                | nearly
        knapp 900                                  | 900           | .                | nearly
        mehr als 900                               | 900           | .                | more-than
        über 900                                   | 900           | .                | more-than
        weniger als 900                            | 900           | .                | less-than
        unter 9 Prozent                            | 9             | percent          | less-than
        höchstens 900                              | 900           | .                | at-most
        bis zu 900                                 | 900           | .                | at-most
        mindestens 900                             | 900           | .                | at-least
        900 oder mehr                              | 900           | .                | at-least
        nicht mehr als 900                         | 900           | .                | at-most
        darf nicht höher als 9 Prozent             | 9             | percent          | at-most
        genau 900                                  | 900           | .                | .

        # Changes
        sank um 9 Prozent                          | -9            | percent          | .
        ein Rückgang um 9 Prozent                  | -9            | percent          | .
        sank auf 9 Prozent                         | 9             | percent          | .
        stieg um 9 Prozent                         | 9             | percent          | .
        minus 9 Prozent                            | -9            | percent          | .
        """;

    /// <summary>Phrases that are not read, each with a plausible value, unit and qualifier.</summary>
    public const string Unread = """
        3.5                                        | 3.5           | ratio            | .
        1,234.5                                    | 1234.5        | ratio            | .
        1,234,567                                  | 1234567       | .                | .
        flurb 900                                  | 900           | .                | .
        900 Flurbs                                 | 900           | .                | .
        more than 900                              | 900           | .                | more-than
        900 thousand                               | 900000        | .                | .
        近900                                      | 900           | .                | nearly
        gut 900                                    | 900           | .                | at-least
        kaum 900                                   | 900           | .                | .
        keine 900                                  | 900           | .                | .
        nicht 900                                  | 900           | .                | .
        nicht rund 900                             | 900           | .                | about
        zwei Drittel                               | 0.666         | ratio            | .
        ein Dutzend                                | 12            | .                | .
        sank von 9 Prozent                         | 9             | percent          | .
        sank unter 9 Prozent                       | 9             | percent          | less-than
        8 bis 9 Prozent                            | 9             | percent          | .
        9 Euro pro Tonne                           | 9             | EUR              | .
        9 Trillionen                               | 9             | .                | .
        9m                                         | 9000000       | .                | .
        der 9. Teil                                | 9             | .                | .
        """;
}
