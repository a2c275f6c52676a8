namespace ChangzhouFacts.Cli;

/// <summary>What the tool ends with. Listed in its help.</summary>
internal static class ExitCodes
{
    /// <summary>All went well; there may be warnings.</summary>
    public const int Success = 0;

    /// <summary>The facts file has errors, or does not have what was asked for.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the tool itself, or output that cannot be written: EX_SOFTWARE in sysexits.h.</summary>
    public const int Fault = 70;

    /// <summary>Ended by Ctrl-C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Cancelled = 130;
}
