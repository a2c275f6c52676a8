using ChangzhouFacts.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// Reads a text in the strict subset of YAML of facts files into a document with locations. What is refused is reported and
/// left out, and reading continues, so that an error costs only one fact.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The maximum length of a text in UTF-16 units.</summary>
    public const int MaximumScalarLength = 65_536;

    private readonly string _text;
    private readonly LocatedText _located;
    private readonly DiagnosticBag _diagnostics;
    private readonly DocumentBuilder _document;
    private readonly StrictScanner _scanner;
    private readonly MergeConflicts _conflicts;
    private int _lastOffset;
    private bool _hasDocument;

    private YamlReader(MergeConflicts conflicts, StrictScanner scanner, LineMap lines, DiagnosticBag diagnostics)
    {
        _text = conflicts.Text;
        _located = new LocatedText(_text, lines);
        _conflicts = conflicts;
        _scanner = scanner;
        _diagnostics = diagnostics;
        _document = new DocumentBuilder(diagnostics);
    }

    /// <summary>The document's root; null, and reported, if there is none.</summary>
    public static Node? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var lines = new LineMap(text);
        MergeConflicts conflicts = MergeConflicts.Find(TextCheck.Clean(text, lines, diagnostics, cancellationToken), lines, diagnostics);
        using var characters = new CancellableReader(conflicts.Text, cancellationToken);
        var scanner = new StrictScanner(new Scanner(characters, skipComments: true));
        return new YamlReader(conflicts, scanner, lines, diagnostics).Read(cancellationToken);
    }

    private Node? Read(CancellationToken cancellationToken)
    {
        try
        {
            var parser = new Parser(_scanner);
            while (!_document.IsAbandoned && parser.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Accept(parser.Current!);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (YamlException exception)
        {
            int offset = PlaceOf(exception);
            if (!IsRefusedAlready(offset))
            {
                string message = IsPercentAsUnit(offset) ? SyntaxMessages.PercentAsUnit : SyntaxMessages.For(exception.Message);
                Report(Rules.Reading.Syntax(message), offset, Math.Max(offset, (int)Math.Min(exception.End.Index, _text.Length)));
            }

            _document.EndAtSyntaxError();
        }
        catch (ArgumentOutOfRangeException exception) when (exception.ParamName == "lowSurrogate")
        {
            // The parser does not check whether the next escape is the other half.
            int offset = _text.LastIndexOf('\\', (int)Math.Min(_scanner.CurrentPosition.Index, _text.Length - 1));
            Report(Rules.Reading.Syntax(SyntaxMessages.HalfCharacter), offset, offset);
            _document.EndAtSyntaxError();
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            // The parser throws other exceptions for some malformed tags, escapes and flow collections.
            Report(Rules.Reading.Syntax("nothing from here on can be read; is a bracket or a quote left open?"), _lastOffset, _lastOffset);
            _document.EndAtSyntaxError();
        }

        if (_document.Root is null or ScalarNode { IsNull: true })
        {
            if (_diagnostics.Errors == 0)
            {
                _diagnostics.Report(Rules.Reading.EmptyFile(), Location.File);
            }

            return null;
        }

        return _document.Root;
    }

    private void Accept(ParsingEvent parsingEvent)
    {
        int start = (int)parsingEvent.Start.Index;
        int end = (int)parsingEvent.End.Index;
        switch (parsingEvent)
        {
            case DocumentStart when _hasDocument:
                Report(Rules.Reading.SecondDocument(), start, end);
                _document.Abandon();
                break;
            case DocumentStart:
                _hasDocument = true;
                break;
            case AnchorAlias:
                if (!HasAnchor(end) && !_document.IsMerging)
                {
                    Report(Rules.Reading.Alias(), start, end);
                }

                _document.Add(new RefusedNode(_located.Locate(start, end)));
                break;
            case Scalar scalar:
                _document.Add(Check(scalar, start, TrimEnd(start, end)));
                break;
            case MappingStart mapping:
                // The parser locates the mapping of a pair inside a flow sequence at the start of the file.
                bool isLocated = start >= _lastOffset;
                var node = new MappingNode(_located.Locate(start, start + 1)) { IsDelimited = isLocated && mapping.Style is MappingStyle.Flow };
                _document.Open(node, HasProperties(mapping, start, end), beginsAtFirstKey: !isLocated);
                break;
            case SequenceStart sequence:
                _document.Open(new SequenceNode(_located.Locate(start, start + 1)), HasProperties(sequence, start, end));
                break;
            case MappingEnd or SequenceEnd:
                CheckConflicts(_document.Innermost);
                _document.Close();
                break;
            default:
                break;
        }

        _lastOffset = Math.Max(_lastOffset, end);
    }

    // The versions that were left out may have had other keys.
    private void CheckConflicts(Node collection)
    {
        if (_conflicts.Touch(collection.Location.Offset, _lastOffset))
        {
            collection.IsFaulty = true;
            if (collection is MappingNode mapping)
            {
                mapping.IsComplete = false;
            }
        }
    }

    private Node Check(Scalar scalar, int start, int end)
    {
        if (HasProperties(scalar, start, end))
        {
            return Refuse();
        }

        string value = scalar.Value;
        if (value.Length > MaximumScalarLength)
        {
            Report(Rules.Reading.ScalarTooLong(value.Length), start, start);
            return Refuse();
        }

        // Text that is exactly as written was already checked, so it contains at most the replacement of a refused character.
        bool standsSo = value.Length > 0 && value.Length == end - start && string.CompareOrdinal(_text, start, value, 0, value.Length) == 0;
        int forbidden = standsSo ? value.IndexOf(Characters.Replacement) : Characters.IndexOfForbidden(value);
        if (forbidden >= 0)
        {
            // If the text itself contains the replacement, the character was already reported at its own location.
            if (_text.IndexOf(Characters.Replacement, start, end - start) < 0)
            {
                Report(Rules.Reading.ForbiddenCharacter(Characters.CodePoint(value, forbidden)), start, end);
            }

            return Refuse();
        }

        bool isPlain = scalar.Style is ScalarStyle.Plain;
        return new ScalarNode(_located, start, end, standsSo ? null : value, isPlain) { IsWithoutColon = isPlain && value.Length == 0 && !IsBehindColon(start) };

        RefusedNode Refuse() => new(_located.Locate(start, end));
    }

    private bool IsBehindColon(int offset)
    {
        // The parser's end can be after the end of the text.
        int last = Math.Min(offset, _text.Length) - 1;
        while (last >= 0 && char.IsWhiteSpace(_text[last]))
        {
            last--;
        }

        return last >= 0 && _text[last] == ':';
    }

    private bool HasProperties(NodeEvent node, int start, int end)
    {
        if (HasAnchor(end))
        {
            return true;
        }

        if (!node.Anchor.IsEmpty)
        {
            Report(Rules.Reading.Anchor(), start, end);
            return true;
        }

        if (!node.Tag.IsEmpty)
        {
            Report(Rules.Reading.Tag(), start, end);
            return true;
        }

        return false;
    }

    private bool HasAnchor(int end)
    {
        if (_scanner.TakeAnchor() is not { } anchor)
        {
            return false;
        }

        Report(Rules.Reading.Anchor(), anchor.Start, Math.Max(anchor.End, end));
        return true;
    }

    // The parser locates a wrong escape at the start of its text, some other errors at the start of the file, and a tab instead of
    // spaces at the start of its line or of the text before it.
    private int PlaceOf(YamlException exception)
    {
        if (SyntaxMessages.IsAboutEscape(exception.Message))
        {
            return _text.LastIndexOf('\\', (int)Math.Min(exception.End.Index, _text.Length - 1));
        }

        int offset = Math.Min(exception.Start.Index == 0 ? _lastOffset : (int)exception.Start.Index, _text.Length);
        int tab = SyntaxMessages.IsAboutTab(exception.Message) ? _text.IndexOf('\t', offset) : -1;
        return tab < 0 ? offset : tab;
    }

    // For '%' instead of 'percent', quotes would not help.
    private bool IsPercentAsUnit(int offset) =>
        offset < _text.Length && _text[offset] == '%' && _text.Substring(0, offset).TrimEnd(' ').EndsWith("unit:", StringComparison.Ordinal);

    // A refused character can itself be the syntax error, for example alone on its line.
    private bool IsRefusedAlready(int offset) => offset < _text.Length && _text[offset] == Characters.Replacement;

    // The parser ends a block scalar at the next token. The location should end with the text.
    private int TrimEnd(int start, int end)
    {
        while (end > start && _text[end - 1] is '\n' or '\r' or ' ')
        {
            end--;
        }

        return end;
    }

    private void Report(Finding finding, int start, int end) => _diagnostics.Report(finding, _located.Locate(start, end));
}
