
namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>
/// Reads exactly one figure from a whole phrase, from left to right: what leads to it, its sign and currency, its number and
/// scale, its unit, and what follows. Every token must belong to one of these. The first that does not leaves the words unread.
/// </summary>
/// <param name="language">The language of the tokens.</param>
/// <param name="tokens">The tokens.</param>
internal sealed partial class PhraseGrammar(Language language, IReadOnlyList<Token> tokens)
{
    private int _at;
    private PrintedNumber? _number;
    private Qualifier? _qualifier;
    private PrintedUnit? _unit;
    private Role? _change;
    private bool _isLevel;
    private bool _isSigned;
    private bool _isNegative;
    private bool _isOpen;
    private bool _isBracketed;
    private bool _isUnitUnsure;
    private string? _problem;

    /// <summary>Reads the figure. Call it only once.</summary>
    public PrintedReading Read()
    {
        if (!ReadLead() || !ReadNumber() || !ReadBehind())
        {
            return PrintedReading.Unreadable(_problem ?? Problem());
        }

        bool isFall = _change == Role.Fall && !_isLevel;
        if (isFall && (_isSigned || _isBracketed))
        {
            return PrintedReading.Unreadable("the amount of a fall has a sign of its own");
        }

        PrintedNumber number = _isNegative || _isBracketed ? _number!.Negate() : _number!;
        return PrintedReading.Of(new PrintedFigure(number, _qualifier, _unit)
        {
            IsFall = isFall,
            IsBracketed = _isBracketed,
            IsUnitUnsure = _isUnitUnsure,
        });
    }

    private Token? At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;

    private Role? RoleAt(int index) => At(index)?.Role;

    private bool Take()
    {
        _at++;
        return true;
    }

    private bool Fail(string problem)
    {
        _problem = problem;
        return false;
    }

    // Skips a hyphen that joins what belongs together anyway: "940-million", "5-percent".
    private int SkipJoint(int index) =>
        At(index) is { Role: Role.Hyphen, FollowsDirectly: true } && At(index + 1) is { FollowsDirectly: true } ? index + 1 : index;

    private bool AddQualifier(Qualifier qualifier)
    {
        if (_qualifier is { } known && known != qualifier)
        {
            return Fail("they have two qualifiers");
        }

        _qualifier = qualifier;
        return Take();
    }

    private bool AddUnit(PrintedUnit named)
    {
        if (_unit is not null && PrintedUnit.Both(_unit, named) is null)
        {
            return Fail("they name two units");
        }

        _unit = _unit is null ? named : PrintedUnit.Both(_unit, named);
        return Take();
    }

    // A word of change. isLevel: it also says that a level follows. With a fall and a rise, or two falls, it is unclear what fell.
    private bool AddChange(Role change, bool isLevel)
    {
        if (_change is not null && (_change == Role.Fall || change == Role.Fall))
        {
            return false;
        }

        _change = change;
        _isLevel |= isLevel;
        return Take();
    }

    private string Problem()
    {
        if (At(_at) is not { } token)
        {
            return _number is null ? "they have no number" : "they are incomplete";
        }

        bool hasNumber = tokens.Any(other => other.Role is Role.Digits or Role.Numeral or Role.Fraction);
        return !hasNumber && _number is null && token.Role is Role.Unknown or Role.Own ? "they have no number"
            : token.Role == Role.Unknown ? $"'{HarmlessText.Word(token.Text)}' is not a known word there"
            : _number is not null && HasNumberBehind(_at) ? "they have more than one number"
            : token.Role is Role.Digits or Role.Numeral && _number is null ? NumberProblem(token)
            : $"it is not clear what '{HarmlessText.Word(token.Text)}' means there";
    }

    private bool HasNumberBehind(int index) =>
        RoleAt(index) is Role.Digits or Role.Numeral or Role.Fraction or Role.Scale || RoleAt(index + 1) is Role.Digits or Role.Numeral or Role.Fraction;

    private static string NumberProblem(Token token) => token.Role == Role.Digits
        ? $"'{HarmlessText.Word(token.Text)}' is not how digits are grouped in that language"
        : $"'{HarmlessText.Word(token.Text)}' is not read as a number";
}
