using System.Text.Json.Serialization;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Cli.Output;

/// <summary>What was found in the text of a source.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Text">The path of its text.</param>
/// <param name="Sha256">The hash of the text; null where the source records none to compare it with.</param>
/// <param name="IsSameText">Whether the two are the same.</param>
/// <param name="Found">How many printed words are at their place.</param>
/// <param name="Printed">The printed words of each figure and text from the source.</param>
internal sealed record Verification(
    string Source, string Text, string? Sha256, bool? IsSameText, int Found, IReadOnlyList<VerifiedWords> Printed)
{
    /// <summary>How many of the words have to be there: a further source need not have the same words.</summary>
    [JsonIgnore]
    public int Wanted => Printed.Count(words => words.Place != VerifiedWords.NotInFurtherSource);

    /// <summary>Writes a line for each of the printed words, then how many were found.</summary>
    public void Write(TextWriter writer)
    {
        if (IsSameText is { } isSame)
        {
            Say(isSame ? $"sha256 of {Source} is as recorded" : $"sha256 of {Source} differs: the text has {Sha256}");
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
/// <param name="Place">Where they are: found, found elsewhere or not found; or that there is no text to find them in.</param>
internal sealed record VerifiedWords(string Fact, string? Period, string Printed, string? At, string Place)
{
    /// <summary>The words for a text that there is no file of.</summary>
    public const string TextMissing = "text missing";

    /// <summary>The words for a text that cannot be read.</summary>
    public const string TextUnreadable = "text unreadable";

    /// <summary>The words for a source beside the first one that says the same in words of its own. A note, and no failure.</summary>
    public const string NotInFurtherSource = "not in this further source";

    /// <summary>The words for where they are.</summary>
    public static string WordsFor(PrintedPlace place, bool isFurther) => place switch
    {
        PrintedPlace.Found => "found",
        PrintedPlace.Elsewhere => "found elsewhere",
        _ => isFurther ? NotInFurtherSource : "not found",
    };
}
