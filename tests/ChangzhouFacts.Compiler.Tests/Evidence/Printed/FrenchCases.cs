namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>French phrases with the facts that they match.</summary>
internal static class FrenchCases
{
    /// <summary>Phrase, the fact's value, unit and qualifier; a dot for <c>count</c> and for <c>exact</c>.</summary>
    public const string Read = """
        # Digits
        3 000                                      | 3000          | .                | .
        1 234 567                                  | 1234567       | .                | .
        1 234,5                                    | 1234.5        | ratio            | .
        12,5                                       | 12.5          | index            | .
        12'500                                     | 12500         | .                | .
        −0,4 %                                     | -0.4          | percent          | .
        3½ %                                       | 3.5           | percent          | .

        # Numbers in words
        zéro                                       | 0             | .                | .
        sept                                       | 7             | .                | .
        dix-sept                                   | 17            | .                | .
        vingt et un                                | 21            | .                | .
        vingt-deux                                 | 22            | .                | .
        soixante et onze                           | 71            | .                | .
        soixante-douze                             | 72            | .                | .
        quatre-vingts                              | 80            | .                | .
        quatre-vingt-dix-sept                      | 97            | .                | .
        quatre-vingt-onze                          | 91            | .                | .
        septante-cinq                              | 75            | .                | .
        cent                                       | 100           | .                | .
        cent six                                   | 106           | .                | .
        deux cents                                 | 200           | .                | .
        deux cent quarante-neuf                    | 249           | .                | .
        mille                                      | 1000          | .                | .
        mille deux cents                           | 1200          | .                | .
        deux mille trois cents                     | 2300          | .                | .
        trois cent mille                           | 300000        | .                | .
        deux millions                              | 2000000       | .                | .
        deux millions cinq cent mille              | 2500000       | .                | .
        deux virgule cinq pour cent                | 2.5           | percent          | .
        deux virgule cinq millions                 | 2500000       | .                | .
        mille virgule cinq                         | 1000.5        | ratio            | .
        la moitié                                  | 0.5           | ratio            | .
        trois quarts                               | 75            | percent          | .
        un cinquième des ménages                   | 20            | percent          | .
        un sur cinq                                | 20            | percent          | .
        3 sur 10                                   | 0.3           | ratio            | .

        # Scales and money
        940 millions                               | 940000000     | .                | .
        940 millions d'euros                       | 940000000     | EUR              | .
        940 millions d’euros                       | 940000000     | EUR              | .
        1,2 milliard de dollars                    | 1200000000    | USD              | .
        1,2 milliard de dollars canadiens          | 1200000000    | CAD              | .
        5 M€                                       | 5000000       | EUR              | .
        5 Md€                                      | 5000000000    | EUR              | .
        812 k€                                     | 812000        | EUR              | .
        2,5 millions de francs suisses             | 2500000       | CHF              | .
        450 €                                      | 450           | EUR              | .
        450 euros                                  | 450           | EUR              | .
        75 centimes                                | 0.75          | EUR              | .

        # Units
        2,77 pour cent                             | 2.77          | percent          | .
        2,77 %                                     | 2.77          | percent          | .
        0,5 point de pourcentage                   | 0.5           | percentage-point | .
        25 points de base                          | 0.25          | percentage-point | .
        6,5 pour mille                             | 6.5           | per              | .
        6,5 ‰                                      | 6.5           | per              | .
        2,5 fois                                   | 2.5           | ratio            | .
        17 tonnes                                  | 17            | ucum:t           | .
        17 millions de tonnes                      | 17000000      | ucum:t           | .
        12,5 % vol                                 | 12.5          | ucum:%{vol}      | .

        # Qualifiers
        environ 900                                | 900           | .                | about
        quelque 900                                | 900           | .                | about
        à peu près 900                             | 900           | .                | about
        presque 900                                | 900           | .                | nearly
        plus de 900                                | 900           | .                | more-than
        un peu plus de 900                         | 900           | .                | more-than
        moins de 900                               | 900           | .                | less-than
        au moins 900                               | 900           | .                | at-least
        pas moins de 900                           | 900           | .                | at-least
        900 ou plus                                | 900           | .                | at-least
        au plus 900                                | 900           | .                | at-most
        pas plus de 900                            | 900           | .                | at-most
        jusqu'à 900                                | 900           | .                | at-most
        900 ou moins                               | 900           | .                | at-most
        ne peut excéder 5 %                        | 5             | percent          | at-most
        ne doit pas dépasser 5 %                   | 5             | percent          | at-most
        exactement 900                             | 900           | .                | .
        un total de 900                            | 900           | .                | .
        seulement 900                              | 900           | .                | .
        plus de 900 millions d'euros               | 900000000     | EUR              | more-than

        # Changes
        a augmenté de 5 %                          | 5             | percent          | .
        une hausse de 5 %                          | 5             | percent          | .
        a baissé de 5 %                            | -5            | percent          | .
        une baisse de 5 %                          | -5            | percent          | .
        en recul de 5 %                            | -5            | percent          | .
        a baissé à 5 %                             | 5             | percent          | .
        5 % par an                                 | 5             | percent          | .
        5 % du PIB                                 | 5             | percent          | .
        5 % des ménages                            | 5             | percent          | .
        """;

    /// <summary>Phrases that are not read, each with a plausible value, unit and qualifier.</summary>
    public const string Unread = """
        3.000                                      | 3000          | .                | .
        12.5                                       | 12.5          | ratio            | .
        1.234,5                                    | 1234.5        | ratio            | .
        flurb 900                                  | 900           | .                | .
        900 flurbs                                 | 900           | .                | .
        nine hundred                               | 900           | .                | .
        nearly 900                                 | 900           | .                | nearly
        près de 900                                | 900           | .                | nearly
        une centaine                               | 100           | .                | about
        quelques milliers                          | 1000          | .                | .
        une douzaine                               | 12            | .                | .
        un tiers                                   | 0.333         | ratio            | .
        deux millions et demi                      | 2500000       | .                | .
        deux millions virgule cinq                 | 2000000.5     | ratio            | .
        zéro million virgule cinq                  | 0.5           | ratio            | .
        5 M                                        | 5000000       | .                | .
        5 cents                                    | 500           | .                | .
        entre 8 et 9                               | 9             | .                | .
        8 à 9 %                                    | 9             | percent          | .
        8 ou 9                                     | 9             | .                | .
        pas 900                                    | 900           | .                | .
        à peine 900                                | 900           | .                | about
        ne dépasse pas 5 %                         | 5             | percent          | at-most
        est passé de 8 % à 9 %                     | 9             | percent          | .
        a baissé de plus de 5 %                    | -5            | percent          | more-than
        900 euros par tonne                        | 900           | EUR              | .
        le premier 900                             | 900           | .                | .
        deux fois plus                             | 2             | ratio            | .
        """;
}
