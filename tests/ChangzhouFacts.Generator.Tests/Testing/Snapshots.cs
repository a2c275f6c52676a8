using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>The parts of generated code that snapshots omit.</summary>
internal static class Snapshots
{
    // The image has its own tests, and the version changes with each release.
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
