namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Language tags of BCP 47 (RFC 5646). Only the form is checked, not whether the language exists.</summary>
internal static class LanguageTags
{
    public static bool IsWellFormed(string tag)
    {
        string[] parts = tag.Split('-');
        bool isPrivateOrGrandfathered = parts[0] is "x" or "X" or "i" or "I";
        bool beginsWithLanguage = isPrivateOrGrandfathered
            ? parts.Length > 1
            : parts[0].Length is >= 2 and <= 8 && parts[0].All(IsLetter);

        // A single letter or digit begins an extension, so something must follow it.
        return beginsWithLanguage
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(c => IsLetter(c) || c is >= '0' and <= '9'))
            && (parts.Length == 1 || parts[parts.Length - 1].Length > 1 || isPrivateOrGrandfathered);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
