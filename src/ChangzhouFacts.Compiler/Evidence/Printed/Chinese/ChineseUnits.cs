namespace ChangzhouFacts.Compiler.Evidence.Printed.Chinese;

/// <summary>The Chinese names of units.</summary>
internal static class ChineseUnits
{
    /// <summary>Adds the names of units.</summary>
    public static Lexicon AddUnits(this Lexicon words) => words
        .Unit(Signs.Percent, Place.Before, "百分之")
        .Unit(Signs.PerThousand, Place.Before, "千分之")
        .Unit(PrintedUnit.PerGroup(10_000, "per 10,000"), Place.Before, "万分之")
        .Unit(Signs.PercentagePoint, Place.After, "个百分点", "百分点", "个百分比点")
        .Unit(Signs.BasisPoint, Place.After, "个基点", "基点", "个BP", "BP")
        .Unit(Signs.Times, Place.After, "倍")
        .Unit(Signs.PercentByVolume, Place.After, "%vol", "%VOL")
        .Unit(Currencies.Yuan, Place.After, "元", "圆", "圆整", "元整")
        .Unit(Currencies.Of("CNY"), Place.After, "元人民币", "块钱")
        .Names("CNY", "人民币").Names("USD", "美元", "美金").Names("EUR", "欧元").Names("HKD", "港元", "港币", "港圆")
        .Names("TWD", "新台币", "台币", "新台币元").Names("MOP", "澳门元", "澳门币", "葡币").Names("JPY", "日元", "日圆", "日币").Names("GBP", "英镑")
        .Names("AUD", "澳元", "澳大利亚元", "澳币").Names("CAD", "加元", "加拿大元", "加币").Names("CHF", "瑞士法郎", "瑞郎").Names("SGD", "新加坡元", "新元", "新币", "坡币")
        .Names("NZD", "新西兰元", "纽元", "纽币").Names("RUB", "卢布", "俄罗斯卢布").Names("INR", "印度卢比").Names("PKR", "巴基斯坦卢比").Names("THB", "泰铢")
        .Names("MYR", "林吉特", "马来西亚林吉特", "马币", "令吉").Names("IDR", "印尼盾", "印尼卢比", "印度尼西亚盾").Names("VND", "越南盾").Names("BRL", "雷亚尔",
            "巴西雷亚尔")
        .Names("ZAR", "兰特", "南非兰特").Names("MXN", "墨西哥比索").Names("PHP", "菲律宾比索").Names("TRY", "土耳其里拉").Names("SEK", "瑞典克朗").Names("NOK", "挪威克朗")
        .Names("DKK", "丹麦克朗").Names("ISK", "冰岛克朗").Names("CZK", "捷克克朗").Names("HUF", "福林", "匈牙利福林").Names("PLN", "兹罗提", "波兰兹罗提")
        .Names("ILS", "谢克尔", "新谢克尔", "以色列谢克尔")
        .Names("KZT", "坚戈").Names("UAH", "格里夫纳").Names("SAR", "沙特里亚尔").Names("AED", "阿联酋迪拉姆").Names("DEM", "德国马克").Names("EGP", "埃及镑")
        .Unit(Currencies.Won, Place.BeforeOrAfter, "韩元", "韩币", "韩圆").Unit(Currencies.Rupees, Place.BeforeOrAfter, "卢比")
        .Unit(Currencies.Crowns, Place.BeforeOrAfter, "克朗").Unit(Currencies.Pesos, Place.BeforeOrAfter, "比索").Unit(Currencies.Francs, Place.BeforeOrAfter, "法郎")
        .Unit(Currencies.Liras, Place.BeforeOrAfter, "里拉").Unit(Currencies.Dirhams, Place.BeforeOrAfter, "迪拉姆").Unit(Currencies.Riyals, Place.BeforeOrAfter, "里亚尔")
        .Unit(Currencies.Of("CNY") with { Name = "角", Power = -1 }, Place.After, "角", "角钱", "毛钱")
        .Unit(Currencies.Hundredth("分", "CNY"), Place.After, "分钱")
        .Unit(Currencies.Hundredth("美分", "USD"), Place.After, "美分").Unit(Currencies.Hundredth("欧分", "EUR"), Place.After, "欧分")
        .Unit(Currencies.Hundredth("便士", "GBP"), Place.After, "便士").Unit(Currencies.Hundredth("戈比", "RUB"), Place.After, "戈比")
        .Measure("t Mg", "吨", "公吨").Measure("kg", "公斤", "千克").Measure("g", "克").Measure("km", "公里", "千米").Measure("m", "米")
        .Measure("km2", "平方公里", "平方千米").Measure("m2", "平方米", "平米").Measure("m3", "立方米").Measure("har", "公顷")
        .Measure("kW", "千瓦").Measure("MW", "兆瓦").Measure("GW", "吉瓦").Measure("kW.h", "千瓦时", "度电", "千瓦小时")
        .Measure("Cel", "摄氏度").Measure("mu", "亩");

    private static Lexicon Names(this Lexicon words, string code, params string[] names) =>
        words.Unit(Currencies.Of(code), Place.BeforeOrAfter, names);

    private static Lexicon Measure(this Lexicon words, string codes, params string[] names) =>
        words.Unit(Signs.Measure(codes), Place.After, names);
}
