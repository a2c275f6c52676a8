using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>What the snapshots of generated code leave out.</summary>
internal static class Snapshots
{
    // The image has tests of its own, and a version is another in each release.
    [ModuleInitializer]
    public static void Initialize()
    {
        string version = typeof(FactsGenerator).Assembly.GetName().Version!.ToString(3);
        VerifierSettings.ScrubLinesWithReplace(line =>
        {
            int image = line.IndexOf("<byte> __Image => ", StringComparison.Ordinal);
            return image < 0 ? line.Replace($"\"{version}\"", "\"{version}\"", StringComparison.Ordinal) : line[..image] + "<byte> __Image => {image};";
        });
    }
}
