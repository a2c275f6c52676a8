using System.Diagnostics;
using System.Globalization;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>
/// The running time of the current thread. On Linux it is processor time only, which other work on the machine does not
/// increase; elsewhere it is elapsed time.
/// </summary>
internal readonly struct ThreadClock
{
    // Its first number is the processor time in nanoseconds.
    private const string Statistics = "/proc/thread-self/schedstat";
    private const int NanosecondsInATick = 100;

    private readonly TimeSpan _start;

    private ThreadClock(TimeSpan start) => _start = start;

    public TimeSpan Elapsed => Now() - _start;

    public static ThreadClock Start() => new(Now());

    private static TimeSpan Now()
    {
        if (!File.Exists(Statistics))
        {
            return Stopwatch.GetElapsedTime(0);
        }

        string nanoseconds = File.ReadAllText(Statistics).Split(' ')[0];
        return TimeSpan.FromTicks(long.Parse(nanoseconds, CultureInfo.InvariantCulture) / NanosecondsInATick);
    }
}
