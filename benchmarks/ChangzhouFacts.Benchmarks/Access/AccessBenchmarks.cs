using BenchmarkDotNet.Attributes;

namespace ChangzhouFacts.Benchmarks.Access;

/// <summary>
/// A constant compared with its literal, summed up so that there is something to measure. <c>ConstantsAreLiteralsTests</c> checks that both
/// compile to the same machine code.
/// </summary>
public class AccessBenchmarks
{
    private const int Times = 4_096;

    private readonly decimal[] _factors = [.. Enumerable.Range(1, Times).Select(i => i / 8m)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public decimal Literal()
    {
        decimal sum = 0;
        foreach (decimal factor in _factors)
        {
            sum += factor * 3.33m;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public decimal Constant()
    {
        decimal sum = 0;
        foreach (decimal factor in _factors)
        {
            sum += factor * Changzhou.RdExpenditureShareOfGdp.In2022;
        }

        return sum;
    }
}
