namespace VerifyTests;

/// <summary>What all snapshots of a test project have in common.</summary>
public static class VerifierSettings
{
    private static readonly List<Func<string, string>> Replacements = [];

    /// <summary>Replaces each line of what is compared, as where it is another on each machine.</summary>
    public static void ScrubLinesWithReplace(Func<string, string> replaceLine) => Replacements.Add(replaceLine);

    internal static string Scrub(string text) => Replacements.Count == 0
        ? text
        : string.Join('\n', text.Split('\n').Select(line => Replacements.Aggregate(line, (scrubbed, replace) => replace(scrubbed))));
}
