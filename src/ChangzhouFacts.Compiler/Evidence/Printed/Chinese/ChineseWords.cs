namespace ChangzhouFacts.Compiler.Evidence.Printed.Chinese;

/// <summary>The Chinese words around a number. Numbers have a grammar of their own: <see cref="ChineseNumerals"/>.</summary>
internal static class ChineseWords
{
    /// <summary>Adds the qualifiers, negations, changes, counters and harmless words.</summary>
    public static Lexicon AddWords(this Lexicon words) => words
        .AddQualifiers().AddNegations().AddChanges().AddHarmless().AddVague()
        .Part(2, "半", "一半", "半数")
        .All(Role.PartsOf, "分之")
        .All(Role.Tenths, "成")
        .All(Role.Minus, "负");

    private static Lexicon AddQualifiers(this Lexicon words) => words
        .Before(Qualifier.Exact, "正好", "恰好", "恰为", "整整", "高达", "多达")
        .Before(Qualifier.AtLeast, "至少", "最少", "不少于", "不低于", "不小于", "不亚于", "不下于", "起码", "大于等于", "大于或等于", "高于或等于")
        .Turnable(Qualifier.MoreThan, "超过", "超出", "多于", "高于", "大于")
        .Before(Qualifier.MoreThan, "突破", "超过了", "突破了", "远超", "远超过")
        .Turnable(Qualifier.LessThan, "低于", "少于", "小于")
        .Before(Qualifier.LessThan, "不到", "不足", "不满", "未满", "不及", "远低于")
        .Before(Qualifier.AtMost, "至多", "最多", "最高", "不超过", "不多于", "不高于", "不大于", "未超过", "不超", "不逾", "小于等于", "小于或等于", "低于或等于",
            "严格控制在不超过")
        .Before(Qualifier.Nearly, "将近", "几乎", "接近", "几近")
        .Before(Qualifier.About, "大约", "约为", "大概", "约有", "大致")
        // Each can also be the end of another word: 最近, 附近, 合约, 反超.
        .LooseBefore(Qualifier.MoreThan, true, "超", "逾")
        .LooseBefore(Qualifier.Nearly, false, "近")
        .LooseBefore(Qualifier.About, false, "约")
        // Only before a scale or a half without a number: 上千, 过半.
        .Add(new Word(Role.QualifierBefore) { Qualifier = Qualifier.MoreThan, IsLoose = true, IsForBareScale = true }, "上", "过")
        // They include the number (Civil Code, article 1259).
        .After(Qualifier.AtLeast, "以上", "及以上", "或以上", "含以上")
        .After(Qualifier.AtMost, "以下", "及以下", "或以下", "以内", "之内")
        .After(Qualifier.About, "左右", "上下")
        .After(Qualifier.MoreThan, "有余")
        .Surplus(Qualifier.MoreThan, "多", "余");

    private static Lexicon AddNegations(this Lexicon words) => words
        .All(Role.Negation,
            "不得", "不能", "不可", "不应", "不会", "不许", "不宜", "不准", "不可以", "不应该", "不允许", "不要", "禁止", "严禁", "未", "没有", "没", "从未",
            "并未", "尚未", "未曾", "未能", "并没有",
            "从来没有", "无法", "请勿", "切勿", "决不能", "绝不能", "绝不", "决不", "并不", "从不", "不再", "均不", "均未", "都不", "都没有", "一律不得",
            "原则上不得", "不", "不致");

    private static Lexicon AddChanges(this Lexicon words) => words
        .Add(new Word(Role.Fall) { Place = Place.Before },
            "下降", "下降了", "减少", "减少了", "降低", "降低了", "下跌", "下跌了", "下滑", "下滑了", "缩减", "缩减了", "亏损", "亏损了", "回落", "回落了", "跌",
            "跌了", "降", "降了", "减", "减了",
            "萎缩", "萎缩了", "缩水", "缩水了", "负增长", "跌幅", "跌幅为", "跌幅达", "降幅", "降幅为", "降幅达", "减幅", "减幅为", "减幅达", "下调", "下调了",
            "削减", "削减了", "暴跌", "大跌", "骤降", "锐减", "微降", "微跌",
            "下挫", "净流出", "损失", "损失了", "贬值", "贬值了", "少", "少了", "收窄", "收窄了", "净亏损", "赤字", "逆差", "下行", "衰退", "收缩", "收缩了",
            "同比下降", "环比下降", "同比减少", "环比减少", "滑坡", "走低", "跳水")
        .Add(new Word(Role.ChangeTo) { Number = -1 },
            "降至", "降到", "降为", "减至", "减到", "减为", "跌至", "跌到", "下降至", "下降到", "下降为", "减少至", "减少到", "减少为", "降低至", "降低到",
            "降低为", "下跌至", "下跌到", "下滑至", "下滑到", "回落至", "回落到", "缩减至", "缩减到", "下调至", "下调到",
            "下调为", "收窄至", "收窄到", "萎缩至", "缩小至", "缩小到", "缩短至", "缩短到", "削减至")
        .Add(new Word(Role.Rise) { Place = Place.Before },
            "增长", "增长了", "增加", "增加了", "提高", "提高了", "提升", "提升了", "上升", "上升了", "上涨", "上涨了", "增", "涨", "升", "增速", "增速为",
            "增速达", "增幅", "增幅为", "增幅达", "涨幅", "涨幅为", "涨幅达", "增长率",
            "同比增长", "环比增长", "同比增加", "同比上升", "同比上涨", "环比上涨", "回升", "回升了", "扩大", "扩大了", "上调", "上调了", "攀升", "激增", "猛增",
            "大增", "暴涨", "大涨", "飙升", "净增", "升值", "多了", "年均增长", "年增长", "平均增长", "反弹")
        .Add(new Word(Role.ChangeTo) { Number = 1 },
            "增至", "增加到", "增长到", "增加至", "增长至", "增到", "提高到", "提高至", "提升到", "提升至", "上升到", "上升至", "上涨到", "上涨至", "升至", "涨至",
            "升到", "涨到", "扩大到", "扩大至", "上调至", "上调到", "攀升至", "回升至", "增长为", "提高为", "发展到")
        .All(Role.To, "至", "到");

    private static Lexicon AddHarmless(this Lexicon words) => words
        .All(Role.Filler,
            "共", "共计", "合计", "总计", "累计", "总共", "一共", "共有", "总数", "总额", "达", "达到", "达到了", "为", "是", "有", "拥有", "新增", "同比", "环比",
            "占", "占比", "占比为", "占比达", "仅", "仅有", "仅为", "只有", "只", "建成", "目前", "现有",
            "已有", "已", "已达", "比重", "比重为", "比重达", "按年", "按月", "人均", "全年", "全市", "全国", "全省", "平均", "年均", "实现", "完成", "了", "共达", "总数达", "总额达",
            "总量达", "总数为",
            "累计达", "累计达到", "累计为", "均为", "分别为", "其中", "即", "GDP", "占GDP", "占GDP的", "GDP的", "R&D", "超额完成", "突出达到", "规模达", "规模为",
            "的比重", "的比例", "比例为", "比例达")
        .Comparison("比上年", "较上年", "比去年", "较去年", "比上年同期", "较上年同期", "比上月", "较上月", "比去年同期", "较去年同期", "较上季度", "比上季度",
            "比上年末", "较上年末", "比年初", "较年初", "比上年同月", "较上年同月")
        .All(Role.Counter,
            "个", "家", "项", "件", "名", "人", "位", "人次", "户", "所", "座", "台", "套", "辆", "条", "种", "类", "笔", "篇", "部", "本", "支", "张", "份", "处",
            "间", "栋", "艘", "架", "例", "宗", "批", "期", "届次", "口", "头", "株", "棵", "颗", "片", "块",
            "台套", "人份", "剂次", "班次", "列", "幅", "首", "枚", "把", "组", "队", "班", "床", "张床位", "标箱", "车次", "单", "桶", "瓶", "箱",
            "袋", "包", "根", "棟", "幢", "层")
        .All(Role.Per, "每");

    // Words that make a phrase unreadable anywhere, even if they are words of the fact itself.
    private static Lexicon AddVague(this Lexicon words) => words
        .All(Role.Vague,
            "难以", "很少", "不是", "并非", "除", "除了", "第", "几", "十几", "数十", "数百", "数千", "数万", "若干", "几十", "几百", "几千", "几万", "临近",
            "最近", "附近", "邻近", "新近", "合约", "公约", "节约", "条约", "预约", "反超", "赶超", "将", "出头", "开外", "挂零", "封顶", "起步", "预计", "估计", "可能", "约合", "折合", "相当于",
            "折", "翻番", "翻一番", "翻两番", "翻了一番", "兆", "京", "廿", "卅", "跌破", "破", "分", "半年", "半月", "半天", "大半", "一半以上的", "不得不",
            "不能不", "不可不", "不会不", "无不", "没有不")
        .All(Role.From, "从", "由", "自")
        .All(Role.Between, "介于")
        .Vague(Place.After,
            "年", "月", "日", "天", "周", "星期", "季度", "小时", "分钟", "秒", "个月", "个小时", "个季度", "个星期", "次", "年来", "岁");
}
