
namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The words of Chinese. Numbers in Chinese characters have a grammar of their own: <see cref="ChineseNumerals"/>.</summary>
internal static class PrintedChinese
{
    public static PrintedLanguage Table { get; } = new PrintedLanguage("zh")
        .Before(Qualifier.Exact, "正好", "恰好", "恰为")
        .Before(Qualifier.AtLeast, "至少", "最少", "不少于", "不低于", "不小于")
        .Before(Qualifier.MoreThan, "超过", "超出", "多于", "高于", "大于")
        .Before(Qualifier.LessThan, "低于", "少于", "小于", "不到", "不足", "不满", "未满")
        .Before(Qualifier.AtMost, "至多", "最多", "不超过", "不多于", "不高于", "不大于", "未超过")
        .Before(Qualifier.Nearly, "将近", "几乎")
        .Before(Qualifier.About, "大约", "约为", "大概")
        // Each is also the end of another word: 最近, 附近, 合约, 反超.
        .LooseBefore(Qualifier.MoreThan, "超", "逾")
        .LooseBefore(Qualifier.Nearly, "近")
        .LooseBefore(Qualifier.About, "约")
        // Article 1259 of the Civil Code: 以上, 以下 and 以内 include the number itself.
        .After(Qualifier.AtLeast, "以上", "及以上")
        .After(Qualifier.AtMost, "以下", "及以下", "以内", "之内")
        .After(Qualifier.About, "左右", "上下")
        .Surplus(Qualifier.MoreThan, "多", "余")
        .Scale(2, "百").Scale(3, "千").Scale(4, "万", "萬").Scale(5, "十万").Scale(6, "百万").Scale(7, "千万").Scale(8, "亿", "億")
        .Scale(9, "十亿").Scale(10, "百亿").Scale(11, "千亿").Scale(12, "万亿", "萬億")
        .Unit("percent", UnitPlace.Before, "百分之")
        .Unit("percentage-point", UnitPlace.After, "个百分点", "百分点")
        .Unit("CNY", UnitPlace.After, "元", "元人民币")
        .Unit("CNY", UnitPlace.BeforeOrAfter, "人民币")
        .Unit("USD", UnitPlace.BeforeOrAfter, "美元")
        .Unit("EUR", UnitPlace.BeforeOrAfter, "欧元")
        .Unit("HKD", UnitPlace.BeforeOrAfter, "港元", "港币")
        .Unit("TWD", UnitPlace.BeforeOrAfter, "新台币", "台币")
        .Unit("JPY", UnitPlace.BeforeOrAfter, "日元")
        .Unit(PrintedUnit.Won, UnitPlace.BeforeOrAfter, "韩元")
        .Unit("GBP", UnitPlace.BeforeOrAfter, "英镑")
        .Unit("AUD", UnitPlace.BeforeOrAfter, "澳元")
        .Unit("CAD", UnitPlace.BeforeOrAfter, "加元")
        .Unit("CHF", UnitPlace.BeforeOrAfter, "瑞士法郎", "瑞郎")
        .Unit("RUB", UnitPlace.BeforeOrAfter, "卢布")
        .Words(PrintedRole.Minus, "负")
        .Words(PrintedRole.Filler,
            "共", "共计", "合计", "总计", "累计", "总共", "一共", "共有", "总数", "总额", "达", "达到", "为", "是", "有", "拥有", "新增", "增加", "增长",
            "增至", "增加到", "增长到", "增加至", "增长了", "增加了", "同比", "同比增长", "环比", "环比增长", "占", "占比", "仅", "仅有", "只有", "建成", "目前", "现有", "已有",
            "提高", "提高了", "提高到", "提高至", "提升", "提升了", "提升到", "提升至", "上升", "上升到", "上升至", "比重")
        .Words(PrintedRole.Counter,
            "个", "家", "项", "件", "名", "人", "位", "人次", "户", "所", "座", "台", "套", "辆", "条", "种", "类", "笔", "篇", "部", "本",
            "只", "支", "张", "份", "处", "间", "栋", "艘", "架", "吨", "亩", "公顷", "公里", "平方公里", "平方米", "立方米")
        .Words(PrintedRole.Per, "每")
        // 近3个月 is not nearly three months, but the last three.
        .Words(PrintedRole.Obscure, "个月", "个季度", "个年度", "个年头", "个财年", "个学期", "个赛季", "个星期", "个小时", "个工作日", "个交易日")
        // Negations, and qualifiers that could be one or another of ours.
        .Words(PrintedRole.Obscure,
            "不", "未", "没", "接近", "临近", "最近", "附近", "邻近", "突破", "高达", "多达", "出头", "开外", "挂零", "封顶", "起", "起步", "预计", "估计", "可能", "约合", "折合", "相当于")
        // Ordinals, fractions, and numbers that are not said.
        .Words(PrintedRole.Obscure,
            "第", "分之", "千分之", "万分之", "半", "几", "十几", "若干", "基点", "个基点", "十分", "百分")
        // "fell by 5" is 5 to one author and -5 to another.
        .Words(PrintedRole.Obscure, "下降", "减少", "降低", "降至", "减至", "下跌", "下滑", "缩减", "亏损", "负债", "减")
        // 千克 is a kilogram and a thousand grams; 兆 is a million and a million million; the last are numerals that are not read.
        .Words(PrintedRole.Obscure, "千米", "千克", "千瓦", "千伏", "千赫", "千卡", "千帕", "千焦", "千升", "千兆", "百帕", "兆", "京",
            "廿", "卅", "拾", "佰", "仟", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖");
}
