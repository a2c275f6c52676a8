using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// Finds what is beside a figure in running text and belongs to it, although it cannot be read with it: a sign, a numeral,
/// a negation, the other end of a range.
/// </summary>
/// <param name="tokens">The tokens of the text.</param>
/// <param name="first">The index of the figure's first token.</param>
/// <param name="last">The index of its last token.</param>
internal sealed class AdjoiningTokens(IReadOnlyList<Token> tokens, int first, int last)
{
    // Digits without separators are a year from here on: "28.6 in 2017".
    private const int FirstYear = 1000;

    // Signs of arithmetic and of numbering.
    private const string Signs = "±×^#№√=≠≅*~≈<>≤≥";

    /// <summary>Whether the figure is an end of a range, the amount of "5 to 6 percent", or the whole of a share.</summary>
    public bool IsInRange()
    {
        Token? left = At(first - 1);
        bool isBehind = left?.Role switch
        {
            Role.To => EndsFigure(At(first - 2)) && !IsOfChange(),
            Role.Hyphen or Role.Dash => EndsFigure(At(first - 2)),
            Role.And => Has(Role.Between),
            Role.OutOf => EndsFigure(At(first - 2)) && !IsYear(tokens[first]),
            _ => false,
        };
        return isBehind || RoleAt(last + 1) switch
        {
            Role.To => BeginsNumber(last + 2) && !IsOfChange(),
            Role.Hyphen or Role.Dash => BeginsNumber(last + 2),
            _ => false,
        };
    }

    /// <summary>Whether the token before belongs to the figure.</summary>
    public bool IsPartOnLeft()
    {
        if (At(first - 1) is not { } token)
        {
            return false;
        }

        bool isGlued = tokens[first].FollowsDirectly;
        Token? before = At(first - 2);
        return token.Role switch
        {
            Role.Negation or Role.QualifierBefore or Role.Numeral or Role.PartsOf or Role.DecimalPoint or Role.Fraction or Role.Per or Role.Between => true,
            Role.Hyphen or Role.Dash => isGlued,
            Role.Plus => isGlued || EndsFigure(before),
            Role.Digits => isGlued,
            Role.Vague => token.Word.Place != Place.After,
            _ => before?.Role == Role.Per || IsSign(token) || (isGlued && token.Last == Script.Latin && tokens[first].First == Script.Digits),
        };
    }

    /// <summary>Whether the token after belongs to the figure.</summary>
    public bool IsPartOnRight()
    {
        if (At(last + 1) is not { } token)
        {
            return false;
        }

        switch (token.Role)
        {
            case Role.Scale or Role.Surplus or Role.Fraction or Role.Tenths or Role.PartsOf or Role.Numeral or Role.QualifierAfter or Role.DecimalPoint or Role.Per:
                return true;
            case Role.MoneyScale or Role.Digits:
                return token.FollowsDirectly;
            case Role.Plus:
                return token.FollowsDirectly || BeginsNumber(last + 2);
            case Role.Vague when token.Key is not ("or" or "oder"):
                return token.Word.Place != Place.Before;
            case Role.Vague:
                return BeginsNumber(last + 2);
            case Role.And:
                return At(RoleAt(last + 2) == Role.Article ? last + 3 : last + 2) is { Role: Role.Part or Role.Fraction };
            default:
                return IsSign(token)
                    || (token.FollowsDirectly && token.First == Script.Latin && tokens[last].Last == Script.Digits)
                    || (token.Word is { Role: Role.Unit, IsLoose: true } && BeginsNumber(last + 2));
        }
    }

    private Token? At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;

    private Role? RoleAt(int index) => At(index)?.Role;

    private static bool IsSign(Token token) => token.First == Script.Sign && token.Text.Length == 1 && Signs.IndexOf(token.Text[0]) >= 0;

    private static bool EndsFigure(Token? token) => token?.Role is Role.Digits or Role.Numeral or Role.Fraction or Role.Scale or Role.MoneyScale or Role.Unit;

    // Whether a number, or what can lead to one, begins here.
    private bool BeginsNumber(int index)
    {
        while (RoleAt(index) is Role.QualifierBefore or Role.Unit or Role.Article or Role.Filler or Role.Hyphen)
        {
            index++;
        }

        return RoleAt(index) is Role.Digits or Role.Numeral or Role.Fraction or Role.Scale or Role.Part;
    }

    private static bool IsYear(Token token) => token is { Number: { } number, Digits.IsSeparated: false } && number.Value >= FirstYear;

    // "from 2.77 percent in 2017 to 3.33 percent" and "rose 5 percent to 20" have two figures; "5 to 20 percent" is a range.
    // The German "von" is also the "of" of a share.
    private bool IsOfChange() => Has(Role.From) || Has(Role.Rise) || Has(Role.Fall)
        || Earlier().Any(token => token.Word is { Role: Role.OutOf, IsLoose: false });

    private bool Has(Role role) => Earlier().Any(token => token.Role == role);

    // The tokens before, up to the beginning of the sentence.
    private IEnumerable<Token> Earlier()
    {
        for (int i = first - 1; i >= 0 && tokens[i].Role != Role.Point; i--)
        {
            yield return tokens[i];
        }
    }
}
