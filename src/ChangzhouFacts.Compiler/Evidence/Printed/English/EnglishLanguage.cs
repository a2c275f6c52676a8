namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>British, American and Indian English.</summary>
internal sealed class EnglishLanguage : Language
{
    private static readonly DigitStyle International = new('.', ",'");
    private static readonly DigitStyle Indian = International with { HasShortGroups = true };

    private static readonly Lexicon Words = new Lexicon(International, c => c)
        .AddNumbers().AddUnits().AddQualifiers().AddChanges().AddHarmless().AddSigns();

    /// <inheritdoc/>
    public override string Tag => "en";

    /// <inheritdoc/>
    public override Lexicon Lexicon => Words;

    /// <inheritdoc/>
    public override DigitStyle StyleOf(string region) => region == "IN" ? Indian : International;

    /// <inheritdoc/>
    public override NumberPhrase? ReadNumber(IReadOnlyList<Token> tokens, int start) => new EnglishNumbers(tokens).Read(start);
}
