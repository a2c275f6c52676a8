
namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>What a word, a phrase or a sign does in printed words.</summary>
internal enum PrintedRole
{
    /// <summary>A word that no table has. It is ignored, unless it stands where it could change the figure.</summary>
    Other,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>A number in words.</summary>
    NumberWord,

    /// <summary>A power of ten behind a number: <c>million</c>, 亿.</summary>
    Scale,

    /// <summary>A letter that is a power of ten only in a sum of money, and only in one piece with the number: <c>€3.2m</c>.</summary>
    MoneyScale,

    /// <summary>A unit of measure.</summary>
    Unit,

    /// <summary>A qualifier before the number.</summary>
    QualifierBefore,

    /// <summary>A word that is a qualifier only where nothing makes it something else: <c>over</c>, <c>about</c>.</summary>
    LooseQualifierBefore,

    /// <summary>A qualifier behind the number and its unit.</summary>
    QualifierAfter,

    /// <summary>A qualifier directly behind the number or its scale: 多, 余.</summary>
    Surplus,

    /// <summary>A word that makes the number negative.</summary>
    Minus,

    /// <summary>An article: the number in <c>a hundred</c>, otherwise filler.</summary>
    Article,

    /// <summary>Words that may stand between a qualifier and its number: <c>a total of</c>.</summary>
    Filler,

    /// <summary>A word before which a loose qualifier is one: <c>was over 2,000</c>.</summary>
    LeadIn,

    /// <summary>What is counted, directly behind a number: 家, 项.</summary>
    Counter,

    /// <summary><c>per</c>: what stands before it is not the whole unit.</summary>
    Per,

    Hyphen,
    Plus,
    Comma,
    Colon,
    Point,

    /// <summary>What leaves open which figure is meant: <c>half</c>, <c>not</c>, <c>basis points</c>.</summary>
    Obscure,
}

/// <summary>An entry of a table: a word, a phrase or a sign, and what it does.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Number">The value of a number word, the power of ten of a scale.</param>
/// <param name="Qualifier">The qualifier that it states.</param>
/// <param name="Unit">The unit that it names.</param>
/// <param name="Place">Where a unit stands.</param>
internal sealed record PrintedWord(
    PrintedRole Role,
    int Number = 0,
    Qualifier Qualifier = Qualifier.Exact,
    PrintedUnit? Unit = null,
    UnitPlace Place = UnitPlace.BeforeOrAfter);

/// <summary>Where a unit stands.</summary>
internal enum UnitPlace
{
    BeforeOrAfter,
    Before,
    After,

    /// <summary>Behind the number, and not before a further word, with which it would mean something else: <c>5 euro coins</c>.</summary>
    AtEnd,

    /// <summary>Before the number, or where <see cref="AtEnd"/> is: <c>CNY 5</c>, <c>5 CNY</c>; not <c>5 CAD firms</c>.</summary>
    BeforeOrAtEnd,
}
