namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>A language without a table. Only signs and digits are known, not words.</summary>
/// <param name="style">How it prints digits.</param>
internal sealed class NeutralLanguage(DigitStyle style) : Language
{
    /// <inheritdoc/>
    public override string Tag => "und";

    /// <inheritdoc/>
    public override Lexicon Lexicon { get; } = new Lexicon(style, c => c).AddSigns();

    /// <inheritdoc/>
    public override DigitStyle StyleOf(string region) => style;

    /// <inheritdoc/>
    public override NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start) => start < tokens.Count && tokens[start].Role == Role.Digits
        ? new NumberPhrase(tokens[start].Number, start + 1, TakesScale: true)
        : null;
}
