using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>How the snapshots of what the tool writes can be read.</summary>
internal static class Snapshots
{
    // Escapes are made visible.
    [ModuleInitializer]
    public static void Initialize() => VerifierSettings.ScrubLinesWithReplace(line => line.Replace('\u001b', '\u241b'));
}
