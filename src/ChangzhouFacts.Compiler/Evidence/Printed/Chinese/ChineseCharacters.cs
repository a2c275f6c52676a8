namespace ChangzhouFacts.Compiler.Evidence.Printed.Chinese;

/// <summary>Maps traditional characters, and those used on cheques, to the simplified ones of the tables.</summary>
internal static class ChineseCharacters
{
    // Pairs of the printed character and the character of the tables.
    private const string Pairs =
        "萬万億亿兩两點点餘余約约過过達达將将幾几乎乎個个項项戶户間间棟栋條条種种類类筆笔張张隻只臺台輛辆噸吨畝亩頃顷圓圆幣币歐欧鎊镑韓韩盧卢" +
        "額额總总計计數数擁拥僅仅佔占長长漲涨減减縮缩虧亏損损負负從从沒没無无會会應应該该許许準准嚴严難难較较環环於于為为後后內内開开佰百仟千" +
        "〇零壹一贰二貳二叁三參三叄三肆四伍五陆六陸六柒七捌八玖九拾十現现設设萎萎擴扩漲涨躍跃創创實实發发產产業业學学員员機机構构種种處处邊边業业" +
        "裏里裡里麼么與与對对來来時时國国際际區区東东車车電电場场間间問问題题據据報报導导稱称認认識识單单雙双幾几歲岁週周價价貨货資资貸贷財财" +
        "費费貿贸購购贈赠趨趋勢势劃划動动務务勞劳協协廣广庫库應应廠厂強强當当錄录擔担擇择據据擴扩檔档檢检權权歸归殘残殺杀氣气決决況况滬沪淨净準准" +
        "溫温濟济濱滨灣湾災灾營营獲获環环畢毕療疗監监盤盘礦矿禮礼離离積积穩稳窮穷節节範范築筑簡简糧粮級级約约紅红納纳純纯紙纸細细終终組组結结給给" +
        "絕绝統统經经綜综綠绿維维網网緊紧線线練练縣县績绩織织繼继續续罰罚職职聯联聲声腦脑膠胶興兴舉举藝艺藥药蘇苏號号術术衛卫補补裝装複复規规視视覺觉" +
        "觀观訂订記记訊讯訓训訪访評评試试詢询詳详語语誤误說说課课調调談谈請请論论證证譯译議议護护讀读變变讓让負负貢贡責责貧贫買买賣卖質质賽赛贏赢" +
        "趙赵軍军軟软輕轻載载輔辅輛辆輪轮輸输轉转農农邊边運运遊游適适選选遠远還还郵邮鄉乡醫医針针銀银鋼钢錢钱鐵铁門门閉闭關关陣阵陽阳階阶隊队隨随險险" +
        "雖虽雜杂雲云電电靈灵靜静響响頁页順顺須须預预領领頭头頻频顆颗願愿顧顾顯显風风飛飞養养館馆馬马駕驾驗验驚惊體体魚鱼鮮鲜鳥鸟麥麦齊齐齡龄龍龙衆众眾众";

    private static readonly Dictionary<char, char> Simplified = Map();

    /// <summary>The character of the tables for a printed one.</summary>
    public static char Fold(char c) => Simplified.TryGetValue(c, out char simplified) ? simplified : c;

    private static Dictionary<char, char> Map()
    {
        var map = new Dictionary<char, char>();
        for (int i = 0; i < Pairs.Length; i += 2)
        {
            map[Pairs[i]] = Pairs[i + 1];
        }

        return map;
    }
}
