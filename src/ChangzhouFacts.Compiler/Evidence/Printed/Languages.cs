using ChangzhouFacts.Compiler.Evidence.Printed.Chinese;
using ChangzhouFacts.Compiler.Evidence.Printed.English;
using ChangzhouFacts.Compiler.Evidence.Printed.French;
using ChangzhouFacts.Compiler.Evidence.Printed.German;

namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>The languages of printed words.</summary>
internal static class Languages
{
    /// <summary>All languages. Add a new one here.</summary>
    public static IReadOnlyList<Language> All { get; } = [new EnglishLanguage(), new ChineseLanguage(), new GermanLanguage(), new FrenchLanguage()];

    // The languages of a source without 'language'.
    private static readonly Language[] Unnamed = [All[0], All[1]];

    // Only digits and signs, with a decimal point or with a decimal comma.
    private static readonly (Language Language, DigitStyle Style)[] Neutral =
        new NeutralLanguage[] { new(new DigitStyle('.', ",'")), new(new DigitStyle(',', ".'")) }.Select(language => ((Language)language, language.StyleOf(""))).ToArray();

    /// <summary>The languages of a source, each with its style of digits; empty if the language has no table.</summary>
    /// <param name="tag">The BCP 47 tag of the source, such as <c>en-GB</c>; null if it has none.</param>
    public static IReadOnlyList<(Language Language, DigitStyle Style)> Of(string? tag)
    {
        string[] parts = tag is null ? [] : tag.Split('-');
        string region = parts.Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant() ?? "";
        IEnumerable<Language> languages = tag is null ? Unnamed : All.Where(language => language.Tag.Equals(parts[0], StringComparison.OrdinalIgnoreCase));
        return languages.Select(language => (language, language.StyleOf(region))).ToList();
    }

    /// <summary>The languages for searching a source's text. For a language without a table, digits and signs still show where a figure ends.</summary>
    /// <param name="tag">The BCP 47 tag of the source; null if it has none.</param>
    public static IReadOnlyList<(Language Language, DigitStyle Style)> OfText(string? tag) => Of(tag) is { Count: > 0 } known ? known : Neutral;
}
