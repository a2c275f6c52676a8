namespace ChangzhouFacts.Compiler.Evidence.Printed.French;

/// <summary>French of France, Belgium, Canada and Switzerland.</summary>
internal sealed class FrenchLanguage : Language
{
    // Some authors use a point for thousands and others for decimals, so it is neither.
    private static readonly DigitStyle Style = new(',', "'");

    private static readonly Lexicon Words = new Lexicon(Style, c => c).AddNumbers().AddWords().AddUnits().AddSigns();

    /// <inheritdoc/>
    public override string Tag => "fr";

    /// <inheritdoc/>
    public override Lexicon Lexicon => Words;

    /// <inheritdoc/>
    public override DigitStyle StyleOf(string region) => Style;

    /// <inheritdoc/>
    public override NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start) => new FrenchNumbers(tokens).Read(start);
}
