namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// Messages about YAML errors: the usual mistake, and what to write instead. The parser's own messages name the rule of its grammar
/// that failed.
/// </summary>
internal static class SyntaxMessages
{
    public const string MissingComma = "a ',' or '}' is missing before this; add it, or put a text with a colon, comma or bracket in quotes";
    public const string NoKey = "a key with a colon was expected here; indent it like the other keys of its mapping, and write nothing after closing quotes or brackets";
    public const string HalfCharacter = "this escape is half a character; write both halves, or the character itself";

    public const string MergeConflict = "this line is left from a merge conflict; keep one of the versions, and delete the marker lines of '<', '|', '=' and '>'";
    public const string PercentAsUnit = "a text cannot begin with this character; for a share write 'unit: percent'";

    private const string UnfitStart = "a text cannot begin with this character; put it in quotes";
    private const string OpenQuote = "a quote is left open here";
    private const string NoEscape = "this is not a YAML escape; write two backslashes for one, or use single quotes";
    private const string NoCharacter = "this escape is not a Unicode character";
    private const string Tab = "a tab cannot indent; use spaces";

    // Our messages, by the ends of the parser's.
    private static readonly (string End, string Message)[] ByEnd =
    [
        ("found invalid mapping.", "a text contains a colon and a space; put the text in quotes, or check the indentation and the space after each colon"),
        ("Mapping values are not allowed in this context.", "this line has a second colon; put the text in quotes, or the key on a line of its own"),
        ("did not find expected ',' or '}'.", MissingComma),
        ("did not find expected ',' or ']'.", "a ',' or ']' is missing before this; add it, or put a text with a comma or bracket in quotes"),
        ("did not find expected key.", NoKey),
        ("could not find expected ':'.", "this line is not a key with a colon; indent a text that continues more than its key"),
        ("did not find expected '-' indicator.", "another '- ' was expected here, at the indentation of the list"),
        ("Mapping keys are not allowed in this context.", "a key with '?' begins on a line of its own"),
        ("Block sequence entries are not allowed in this context.", "a list with '-' begins on a line of its own; on the line of its key, write [a, b]"),
        ("did not find expected node content.", "a value was expected here; is there a comma or bracket too many?"),
        ("found character that cannot start any token.", UnfitStart),
        ("found value containing disallowed: []{},", UnfitStart),
        ("found wrong indentation.", "a quoted text continues here with too little indentation; indent it more than its key, or close its quotes"),
        ("found unexpected document indicator.", "a quoted text contains a line of '---' or '...'; indent it, or close the quotes"),
        ("found an indentation indicator equal to 0.", "the digit after '|' or '>' must be 1 to 9"),
        ("quoted scalar, found unexpected end of stream.", OpenQuote),
        ("found unknown escape character.", NoEscape),
        ("did not find expected hexadecimal number.", NoEscape),
        ("found invalid Unicode character escape code.", NoCharacter),
        ("found invalid Unicode surrogates.", HalfCharacter),
        ("found invalid tab as indentation.", Tab),
        ("found a tab character that violate indentation.", Tab),
        ("block scalar, did not find expected comment or line break.", "a text after '|' or '>' begins on the next line; put a text that begins with one of these in quotes"),
    ];

    /// <summary>Whether a message of the parser is about an escape.</summary>
    /// <param name="parserMessage">The message of the parser.</param>
    public static bool IsAboutEscape(string parserMessage) => For(parserMessage) is NoEscape or NoCharacter or HalfCharacter;

    /// <summary>Whether a message of the parser is about a tab instead of spaces.</summary>
    /// <param name="parserMessage">The message of the parser.</param>
    public static bool IsAboutTab(string parserMessage) => For(parserMessage) is Tab;

    /// <summary>The end of our message about a text that is not YAML.</summary>
    /// <param name="parserMessage">The message of the parser.</param>
    public static string For(string parserMessage)
    {
        foreach ((string end, string message) in ByEnd)
        {
            if (parserMessage.EndsWith(end, StringComparison.Ordinal))
            {
                return message;
            }
        }

        return parserMessage.Length == 0 ? parserMessage : char.ToLowerInvariant(parserMessage[0]) + parserMessage.Substring(1).TrimEnd('.');
    }
}
