namespace ChangzhouFacts.Benchmarks.Generation;

/// <summary>What a run of the C# compiler took.</summary>
/// <param name="Seconds">The time by the clock.</param>
/// <param name="ProcessorSeconds">The time of all processors, which other work on the machine lengthens less.</param>
/// <param name="PeakMegabytes">The most memory.</param>
/// <param name="Output">What it printed.</param>
internal readonly record struct CompilerRun(double Seconds, double ProcessorSeconds, double PeakMegabytes, string Output);
