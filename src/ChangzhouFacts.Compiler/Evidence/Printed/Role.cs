namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The role of a word, a phrase or a sign in printed words.</summary>
internal enum Role
{
    /// <summary>Neither in a table nor a word of the fact.</summary>
    Unknown,

    /// <summary>A word of the fact's own label, <c>of</c>, <c>for</c> or subject.</summary>
    Own,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>A number in words, or one of its words.</summary>
    Numeral,

    /// <summary>The word for the decimal point.</summary>
    DecimalPoint,

    /// <summary>A part of a whole: <c>half</c>, <c>quarters</c>.</summary>
    Part,

    /// <summary>A fraction as one sign: <c>½</c>.</summary>
    Fraction,

    /// <summary>Between the two numbers of a share: <c>in</c>, <c>out of</c>.</summary>
    OutOf,

    /// <summary>Between the two numbers of a Chinese share: 分之.</summary>
    PartsOf,

    /// <summary>Tenths, after a number: 成.</summary>
    Tenths,

    /// <summary>A power of ten, after a number: <c>million</c>.</summary>
    Scale,

    /// <summary>A letter that is a power of ten only beside a currency: <c>€3.2m</c>.</summary>
    MoneyScale,

    /// <summary>A unit of measure.</summary>
    Unit,

    /// <summary>A qualifier before the number.</summary>
    QualifierBefore,

    /// <summary>A qualifier after the number and its unit.</summary>
    QualifierAfter,

    /// <summary>A qualifier directly after the number or its scale: 多, <c>-odd</c>.</summary>
    Surplus,

    /// <summary>A negation, which inverts a qualifier: <c>cannot</c>, 不得.</summary>
    Negation,

    /// <summary>A word of falling, followed by an amount: <c>fell</c>, <c>a loss of</c>.</summary>
    Fall,

    /// <summary>A word of rising.</summary>
    Rise,

    /// <summary>A word of change that is followed by a level: 降至.</summary>
    ChangeTo,

    /// <summary>A word after a word of change that is followed by a level: <c>to</c> in <c>fell to</c>.</summary>
    To,

    /// <summary>The word before the first of two levels: <c>from</c>.</summary>
    From,

    /// <summary>The word before the two ends of a range: <c>between</c>.</summary>
    Between,

    /// <summary>A word that makes the number negative.</summary>
    Minus,

    Hyphen,
    Dash,
    Plus,

    /// <summary>An article. It is a number in <c>a hundred</c>, and harmless elsewhere.</summary>
    Article,

    /// <summary><c>and</c>. It is part of a number inside it, and harmless before one.</summary>
    And,

    /// <summary>Harmless words that can be between a qualifier and its number: <c>a total of</c>.</summary>
    Filler,

    /// <summary>A harmless word after which <c>over</c> and the like can only be qualifiers: <c>was over 2,000</c>.</summary>
    LeadIn,

    /// <summary>A lead-in before the number. After the number it begins a tail of unknown words: <c>of GDP</c>.</summary>
    Preposition,

    /// <summary>A harmless word that could be about anything: <c>share</c>.</summary>
    Remark,

    /// <summary>A frequency: <c>a year</c>. It can belong to a rate in percent, but not to a sum or a measure.</summary>
    Period,

    /// <summary>A counter, directly after a number: 家.</summary>
    Counter,

    /// <summary><c>per</c>. What follows is part of the unit.</summary>
    Per,

    /// <summary>One of a group: <c>person</c> in <c>per person</c>.</summary>
    Head,

    Comma,
    Colon,
    Point,
    Open,
    Close,

    /// <summary>A word of a table that makes the figure uncertain: <c>several</c>, <c>dozen</c>.</summary>
    Vague,
}
