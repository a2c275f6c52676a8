using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// Passes tokens from the scanner to the parser, and corrects its faults: the parser refuses the comma after an anchored value of a
/// flow mapping, and accepts a missing comma after a bracket in a flow collection and a missing key before a colon.
/// </summary>
internal sealed class StrictScanner(IScanner scanner) : IScanner
{
    // The anchor that is passed to the parser. The token after it has already been read.
    private Anchor? _given;
    private bool _isNextKnown;
    private (int Start, int End)? _kept;
    private int _flowDepth;
    private bool _isBehindCollection;

    // The number of keys in block style whose colon has not come yet. The scanner has a token of its own for each.
    private int _openKeys;

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => _given ?? scanner.Current;

    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        if (!_isNextKnown && !scanner.MoveNextWithoutConsuming())
        {
            return false;
        }

        _isNextKnown = false;
        CheckComma();
        CheckKey();
        if (scanner.Current is Anchor anchor)
        {
            bool hasNext;
            do
            {
                scanner.ConsumeCurrent();
                hasNext = scanner.MoveNextWithoutConsuming();
            }
            while (hasNext && scanner.Current is Anchor);

            if (hasNext && scanner.Current is Scalar or Tag or AnchorAlias)
            {
                // The parser turns that token into a node, or an error.
                _kept ??= ((int)anchor.Start.Index, (int)anchor.End.Index);
            }
            else
            {
                _given = anchor;
                _isNextKnown = hasNext;
            }
        }

        return true;
    }

    public void ConsumeCurrent()
    {
        if (_given is not null)
        {
            _given = null;
        }
        else
        {
            scanner.ConsumeCurrent();
        }
    }

    /// <summary>The location of the anchor of the parser's current node, if the parser itself does not know it.</summary>
    public (int Start, int End)? TakeAnchor()
    {
        (int, int)? anchor = _kept;
        _kept = null;
        return anchor;
    }

    private void CheckComma()
    {
        Token token = scanner.Current!;
        if (_isBehindCollection && _flowDepth > 0
            && token is Key or Scalar or Anchor or AnchorAlias or Tag or FlowMappingStart or FlowSequenceStart)
        {
            throw new SyntaxErrorException(token.Start, token.End, SyntaxMessages.MissingComma);
        }

        _isBehindCollection = token is FlowMappingEnd or FlowSequenceEnd;
        _flowDepth += token is FlowMappingStart or FlowSequenceStart ? 1 : _isBehindCollection ? -1 : 0;
    }

    private void CheckKey()
    {
        Token token = scanner.Current!;
        if (_flowDepth > 0 || token is not (Key or Value))
        {
            return;
        }

        _openKeys += token is Key ? 1 : -1;
        if (_openKeys < 0)
        {
            throw new SyntaxErrorException(token.Start, token.End, SyntaxMessages.NoKey);
        }
    }
}
