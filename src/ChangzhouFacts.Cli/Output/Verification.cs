using System.Text.Json.Serialization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Output;

/// <summary>The result of searching the text of a source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Text">The path of its text.</param>
/// <param name="Sha256">The SHA-256 of the text; null if the source has none to compare with.</param>
/// <param name="IsSameText">Whether the text has the SHA-256 of the source; null if the source has none.</param>
/// <param name="Found">The number of printed words found at their place.</param>
/// <param name="Printed">The printed words of each figure and text from the source.</param>
internal sealed record Verification(
    string Source, string Text, string? Sha256, bool? IsSameText, int Found, IReadOnlyList<VerifiedWords> Printed)
{
    /// <summary>The number of words that must be found. A further source need not have the same words.</summary>
    [JsonIgnore]
    public int Wanted => Printed.Count(words => words.Place != VerifiedWords.NotInFurtherSource);

    /// <summary>Writes a line for each printed words, then the number found.</summary>
    public void Write(TextWriter writer)
    {
        if (IsSameText is { } isSame)
        {
            Say(isSame ? $"sha256 of {Source} matches" : $"sha256 of {Source} differs: the text has {Sha256}");
        }

        foreach (VerifiedWords words in Printed)
        {
            string name = words.Period is null ? words.Fact : $"{words.Fact} ({words.Period})";
            Say($"{words.Place}: {name}: \"{words.Printed}\"{(words.At is null ? "" : ", " + words.At)}");
        }

        Say(FormattableString.Invariant($"{Found} of {Wanted} printed words found in {Source}"));

        void Say(string line) => writer.WriteLine(HarmlessText.Of(line));
    }
}

/// <summary>The printed words of one figure or text.</summary>
/// <param name="Fact">The id of the fact.</param>
/// <param name="Period">The period of the figure; null for a text.</param>
/// <param name="Printed">The words.</param>
/// <param name="At">The place in the source that the fact names.</param>
/// <param name="Place">The result in words: found, found elsewhere or not found, or that there is no text.</param>
internal sealed record VerifiedWords(string Fact, string? Period, string Printed, string? At, string Place)
{
    /// <summary>The result if the file is missing.</summary>
    public const string TextMissing = "text missing";

    /// <summary>The result if the text cannot be read.</summary>
    public const string TextUnreadable = "text unreadable";

    /// <summary>The result for a further source without the words. It may state the same in other words, so this is a note, not a failure.</summary>
    public const string NotInFurtherSource = "not in this further source";

    /// <summary>The result in words.</summary>
    public static string WordsFor(PrintedPlace place, bool isFurther) => place switch
    {
        PrintedPlace.Found => "found",
        PrintedPlace.Elsewhere => "found elsewhere",
        _ => isFurther ? NotInFurtherSource : "not found",
    };
}
