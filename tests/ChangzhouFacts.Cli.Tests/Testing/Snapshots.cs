using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Makes snapshots of the tool's output readable.</summary>
internal static class Snapshots
{
    // Escapes are made visible.
    [ModuleInitializer]
    public static void Initialize() => VerifierSettings.ScrubLinesWithReplace(line => line.Replace('\u001b', '\u241b'));
}
