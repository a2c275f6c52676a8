namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Chinese phrases with the facts that they match.</summary>
internal static class ChineseCases
{
    /// <summary>Phrase, the fact's value, unit and qualifier; a dot for <c>count</c> and for <c>exact</c>.</summary>
    public const string Read = """
        # Numbers
        七                                         | 7             | .                | .
        十九                                       | 19            | .                | .
        八十一                                     | 81            | .                | .
        一百零六                                   | 106           | .                | .
        四千零一十二                               | 4012          | .                | .
        两万三千                                   | 23000         | .                | .
        六百二十万                                 | 6200000       | .                | .
        一万五千亿                                 | 1500000000000 | .                | .
        三万亿                                     | 3000000000000 | .                | .
        三点二                                     | 3.2           | ratio            | .
        零点五                                     | 0.5           | ratio            | .
        7万5千                                     | 75000         | .                | .
        2亿6千万                                   | 260000000     | .                | .
        2亿6000万                                  | 260000000     | .                | .
        1亿500万                                   | 105000000     | .                | .
        8.25万                                     | 82500         | .                | .
        6500万                                     | 65000000      | .                | .
        壹佰零陆                                   | 106           | .                | .
        叁仟贰佰萬                                 | 32000000      | .                | .
        貳億                                       | 200000000     | .                | .
        兩千六百                                   | 2600          | .                | .
        12 345                                     | 12345         | .                | .

        # Shares
        四分之三                                   | 0.75          | ratio            | .
        四分之三                                   | 75            | percent          | .
        五分之二                                   | 40            | percent          | .
        十分之三                                   | 0.3           | ratio            | .
        八成                                       | 0.8           | ratio            | .
        八成五                                     | 85            | percent          | .
        6成                                        | 60            | percent          | .
        近九成                                     | 90            | percent          | nearly
        七成以上                                   | 70            | percent          | at-least
        一半                                       | 50            | percent          | .
        过半                                       | 0.5           | ratio            | more-than
        半数以上                                   | 0.5           | ratio            | at-least

        # Percent, points and rates
        百分之七十五                               | 75            | percent          | .
        百分之零点五                               | 0.5           | percent          | .
        百分之百                                   | 100           | percent          | .
        占比7.5%                                   | 7.5           | percent          | .
        7.5个百分点                                | 7.5           | percentage-point | .
        15个基点                                   | 0.15          | percentage-point | .
        千分之六                                   | 6             | per              | .
        6.5‰                                       | 6.5           | per              | .
        6.5‰                                       | 0.0065        | ratio            | .
        3.5倍                                      | 3.5           | ratio            | .

        # Money
        8.1亿元                                    | 810000000     | CNY              | .
        8.1亿元                                    | 810000000     | TWD              | .
        8.1億圓                                    | 810000000     | JPY              | .
        人民币45万元                               | 450000        | CNY              | .
        人民幣約45萬元                             | 450000        | CNY              | about
        45万元人民币                               | 450000        | CNY              | .
        7万美元                                    | 70000         | USD              | .
        7億歐元                                    | 700000000     | EUR              | .
        30万新台币                                 | 300000        | TWD              | .
        2000萬港幣                                 | 20000000      | HKD              | .
        5千英镑                                    | 5000          | GBP              | .
        600亿韩元                                  | 60000000000   | KRW              | .
        900万瑞士法郎                              | 9000000       | CHF              | .
        40亿卢布                                   | 4000000000    | RUB              | .
        70万加元                                   | 700000        | CAD              | .
        3亿泰铢                                    | 300000000     | THB              | .
        25美分                                     | 0.25          | USD              | .
        5角                                        | 0.5           | CNY              | .
        US$3.2亿                                   | 320000000     | USD              | .
        ￥45万                                     | 450000        | CNY              | .

        # Counts and measures
        共计900家                                  | 900           | .                | .
        累计900个                                  | 900           | .                | .
        900余家                                    | 900           | .                | more-than
        9百多名                                    | 900           | .                | more-than
        三十多万人                                 | 300000        | .                | more-than
        40余亿元                                   | 4000000000    | CNY              | more-than
        百余家                                     | 100           | .                | more-than
        近百家                                     | 100           | .                | nearly
        超百亿元                                   | 10000000000   | CNY              | more-than
        上千人                                     | 1000          | .                | more-than
        上万名                                     | 10000         | .                | more-than
        近千亿元                                   | 100000000000  | CNY              | nearly
        850吨                                      | 850           | ucum:t           | .
        3.2万平方公里                              | 32000         | ucum:km2         | .
        60万千瓦                                   | 600000        | ucum:kW          | .

        # Qualifiers
        接近900                                    | 900           | .                | nearly
        将近900                                    | 900           | .                | nearly
        突破900                                    | 900           | .                | more-than
        高达900                                    | 900           | .                | .
        多达900                                    | 900           | .                | .
        最高900                                    | 900           | .                | at-most
        超900                                      | 900           | .                | more-than
        逾九百                                     | 900           | .                | more-than
        大约900                                    | 900           | .                | about
        900左右                                    | 900           | .                | about
        不及900                                    | 900           | .                | less-than
        不足9%                                     | 9             | percent          | less-than
        起码900                                    | 900           | .                | at-least
        900有余                                    | 900           | .                | more-than
        900元及以上                                | 900           | CNY              | at-least

        # Negations
        不得超过900                                | 900           | .                | at-most
        严禁超过9%                                 | 9             | percent          | at-most
        不能低于900                                | 900           | .                | at-least
        不会少于900                                | 900           | .                | at-least
        不应高于9%                                 | 9             | percent          | at-most
        從未超過900                                | 900           | .                | at-most
        没有低于9%                                 | 9             | percent          | at-least
        不允许大于900                              | 900           | .                | at-most

        # Changes
        下降9%                                     | -9            | percent          | .
        下降了9个百分点                            | -9            | percentage-point | .
        同比下降9%                                 | -9            | percent          | .
        比上年減少900                              | -900          | .                | .
        降幅达9%                                   | -9            | percent          | .
        亏损3亿元                                  | -300000000    | CNY              | .
        降9个百分点                                | -9            | percentage-point | .
        负增长9%                                   | -9            | percent          | .
        降至9%                                     | 9             | percent          | .
        下降到约9%                                 | 9             | percent          | about
        比上年增长9%                               | 9             | percent          | .
        较上年提高9个百分点                        | 9             | percentage-point | .
        增至900                                    | 900           | .                | .
        同比增长9.5％                              | 9.5           | percent          | .
        人均900元                                  | 900           | CNY              | .
        负9%                                       | -9            | percent          | .
        """;

    /// <summary>Phrases that are not read, each with a plausible value, unit and qualifier.</summary>
    public const string Unread = """
        # Words that no table has
        鰕900                                      | 900           | .                | .
        900鰕                                      | 900           | .                | .
        鰕超过900                                  | 900           | .                | more-than
        900%鰕                                     | 900           | percent          | .
        難以超過900                                | 900           | .                | more-than
        很少超过900                                | 900           | .                | more-than
        并非900                                    | 900           | .                | .
        不是超过900                                | 900           | .                | more-than
        不得不超过900                              | 900           | .                | more-than
        不能不低于900                              | 900           | .                | less-than
        除900                                      | 900           | .                | .

        # Numbers that speech shortens, or that are others
        三万五                                     | 35000         | .                | .
        3万5                                       | 35000         | .                | .
        1亿7千                                     | 170000000     | .                | .
        两三百                                     | 300           | .                | .
        几百                                       | 100           | .                | .
        数千                                       | 1000          | .                | .
        百                                         | 100           | .                | .
        千万                                       | 10000000      | .                | .
        第9                                        | 9             | .                | .
        9年                                        | 9             | .                | .
        近9年                                      | 9             | .                | nearly
        近9个月                                    | 9             | .                | nearly
        三年半                                     | 3             | .                | .
        三分之一                                   | 0.333         | ratio            | .
        8到9                                       | 9             | .                | .
        8至9%                                      | 9             | percent          | .
        8—9                                        | 9             | .                | .
        9折                                        | 0.9           | ratio            | .
        翻两番                                     | 2             | ratio            | .
        增长2.5倍                                  | 2.5           | ratio            | .
        增长到2.5倍                                | 2.5           | ratio            | .
        三千瓦                                     | 3             | ucum:kW          | .
        二〇二三                                   | 2023          | .                | .
        5兆                                        | 5             | .                | .

        # Qualifiers
        最近900                                    | 900           | .                | nearly
        附近900                                    | 900           | .                | nearly
        合约900件                                  | 900           | .                | .
        约超过900                                  | 900           | .                | more-than
        900出头                                    | 900           | .                | .
        900元起                                    | 900           | CNY              | .
        上900                                      | 900           | .                | more-than
        预计900                                    | 900           | .                | .
        约合900美元                                | 900           | USD              | .
        没有近900                                  | 900           | .                | nearly

        # Units
        900元/吨                                   | 900           | CNY              | .
        900元每吨                                  | 900           | CNY              | .
        每吨900元                                  | 900           | CNY              | .
        9%元                                       | 9             | percent          | .
        """;
}
