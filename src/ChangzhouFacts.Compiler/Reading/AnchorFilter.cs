using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// Keeps anchors from the parser, which takes the comma behind an anchored value of a flow mapping for a syntax error. They
/// are refused anyway, so that their place is all that matters.
/// </summary>
internal sealed class AnchorFilter(IScanner scanner) : IScanner
{
    private (int Start, int End)? _anchor;

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        // The parser moves on in two steps; a scanner's own single step would not let an anchor be left out.
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        bool hasToken = scanner.MoveNextWithoutConsuming();
        while (hasToken && scanner.Current is Anchor anchor)
        {
            _anchor ??= ((int)anchor.Start.Index, (int)anchor.End.Index);
            scanner.ConsumeCurrent();
            hasToken = scanner.MoveNextWithoutConsuming();
        }

        return hasToken;
    }

    public void ConsumeCurrent() => scanner.ConsumeCurrent();

    /// <summary>The place of the anchor of the node that the parser gives now, if it has one: the first where there are several.</summary>
    public (int Start, int End)? TakeAnchor()
    {
        (int, int)? anchor = _anchor;
        _anchor = null;
        return anchor;
    }
}
