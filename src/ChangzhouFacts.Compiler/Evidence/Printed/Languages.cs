using ChangzhouFacts.Compiler.Evidence.Printed.Chinese;
using ChangzhouFacts.Compiler.Evidence.Printed.English;
using ChangzhouFacts.Compiler.Evidence.Printed.French;
using ChangzhouFacts.Compiler.Evidence.Printed.German;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The languages in which printed words are read.</summary>
internal static class Languages
{
    /// <summary>All of them. A new one is added here.</summary>
    public static IReadOnlyList<Language> All { get; } = [new EnglishLanguage(), new ChineseLanguage(), new GermanLanguage(), new FrenchLanguage()];

    // Those of a source that does not say which language it is in.
    private static readonly Language[] Unnamed = [All[0], All[1]];

    // Digits and signs alone, with a decimal point or with a decimal comma.
    private static readonly (Language Language, DigitStyle Style)[] Neutral =
        new NeutralLanguage[] { new(new DigitStyle('.', ",'")), new(new DigitStyle(',', ".'")) }.Select(language => ((Language)language, language.StyleOf(""))).ToArray();

    /// <summary>The languages of a source, each with its number style; none where the language has no table.</summary>
    /// <param name="tag">The BCP 47 tag that the source gives, as <c>en-GB</c>; null where it gives none.</param>
    public static IReadOnlyList<(Language Language, DigitStyle Style)> Of(string? tag)
    {
        string[] parts = tag is null ? [] : tag.Split('-');
        string region = parts.Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant() ?? "";
        IEnumerable<Language> languages = tag is null ? Unnamed : All.Where(language => language.Tag.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
        return languages.Select(language => (language, language.StyleOf(region))).ToList();
    }

    /// <summary>The languages in which a source's text is searched: where its own has no table, digits and signs still say where a figure ends.</summary>
    /// <param name="tag">The BCP 47 tag that the source gives; null where it gives none.</param>
    public static IReadOnlyList<(Language Language, DigitStyle Style)> OfText(string? tag) => Of(tag) is { Count: > 0 } known ? known : Neutral;
}
