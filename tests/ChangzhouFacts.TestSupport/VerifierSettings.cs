namespace VerifyTests;

/// <summary>The settings for all snapshots of a test project.</summary>
public static class VerifierSettings
{
    private static readonly List<Func<string, string>> Replacements = [];

    /// <summary>Replaces text in each compared line, if it differs between machines.</summary>
    public static void ScrubLinesWithReplace(Func<string, string> replaceLine) => Replacements.Add(replaceLine);

    internal static string Scrub(string text) => Replacements.Count == 0
        ? text
        : string.Join('\n', text.Split('\n').Select(line => Replacements.Aggregate(line, (scrubbed, replace) => replace(scrubbed))));
}
