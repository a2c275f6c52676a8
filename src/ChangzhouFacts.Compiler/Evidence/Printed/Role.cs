namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>What a word, a phrase or a sign does in printed words.</summary>
internal enum Role
{
    /// <summary>No table has it, and the fact does not either.</summary>
    Unknown,

    /// <summary>A word of the fact's own label, <c>of</c>, <c>for</c> or subject.</summary>
    Own,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>A number in words, or one of the words that it is made of.</summary>
    Numeral,

    /// <summary>The word for the decimal point.</summary>
    DecimalPoint,

    /// <summary>A part of one: <c>half</c>, <c>quarters</c>.</summary>
    Part,

    /// <summary>A fraction in one sign: <c>½</c>.</summary>
    Fraction,

    /// <summary>Between the two numbers of a share: <c>in</c>, <c>out of</c>.</summary>
    OutOf,

    /// <summary>Between the two numbers of a Chinese share: 分之.</summary>
    PartsOf,

    /// <summary>Tenths behind a number: 成.</summary>
    Tenths,

    /// <summary>A power of ten behind a number: <c>million</c>.</summary>
    Scale,

    /// <summary>A letter that is a power of ten only beside a currency: <c>€3.2m</c>.</summary>
    MoneyScale,

    /// <summary>A unit of measure.</summary>
    Unit,

    /// <summary>A word before the number that limits it.</summary>
    QualifierBefore,

    /// <summary>A word behind the number and its unit that limits it.</summary>
    QualifierAfter,

    /// <summary>A qualifier directly behind the number or its scale: 多, <c>-odd</c>.</summary>
    Surplus,

    /// <summary>What turns a qualifier round: <c>cannot</c>, 不得.</summary>
    Negation,

    /// <summary>A word of falling, behind which an amount stands: <c>fell</c>, <c>a loss of</c>.</summary>
    Fall,

    /// <summary>A word of rising.</summary>
    Rise,

    /// <summary>A word of change together with the level that it led to: 降至.</summary>
    ChangeTo,

    /// <summary>Makes what a change led to out of its amount: <c>fell to</c>.</summary>
    To,

    /// <summary>Before the first of two levels: <c>from</c>.</summary>
    From,

    /// <summary>Before the two ends of a range: <c>between</c>.</summary>
    Between,

    /// <summary>A word that makes the number negative.</summary>
    Minus,

    Hyphen,
    Dash,
    Plus,

    /// <summary>An article: the number in <c>a hundred</c>, otherwise harmless.</summary>
    Article,

    /// <summary><c>and</c>: inside a number, otherwise harmless before one.</summary>
    And,

    /// <summary>Harmless words that may stand between a qualifier and its number: <c>a total of</c>.</summary>
    Filler,

    /// <summary>A harmless word before which nothing else can stand that would belong to a qualifier: <c>was over 2,000</c>.</summary>
    LeadIn,

    /// <summary>A lead-in before the number; behind it a tail begins, whose words no table has: <c>of GDP</c>.</summary>
    Preposition,

    /// <summary>A harmless word that could be about anything: <c>share</c>.</summary>
    Remark,

    /// <summary>How often: <c>a year</c>. It belongs to a rate in percent, and to no sum or measure.</summary>
    Period,

    /// <summary>What is counted, directly behind a number: 家.</summary>
    Counter,

    /// <summary><c>per</c>: what stands behind it is a part of the unit.</summary>
    Per,

    /// <summary>One of a group: <c>person</c> in <c>per person</c>.</summary>
    Head,

    Comma,
    Colon,
    Point,
    Open,
    Close,

    /// <summary>A word of the table that leaves open which figure is meant: <c>several</c>, <c>dozen</c>.</summary>
    Vague,
}
