namespace ChangzhouFacts.Cli;

/// <summary>The exit codes of the tool. Listed in its help.</summary>
internal static class ExitCodes
{
    /// <summary>Success, possibly with warnings.</summary>
    public const int Success = 0;

    /// <summary>The facts file has errors, or what was asked for was not found.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the tool itself, or output that cannot be written: EX_SOFTWARE in sysexits.h.</summary>
    public const int Fault = 70;

    /// <summary>Ended by Ctrl-C: 128 plus the number of SIGINT, as in shells.</summary>
    public const int Cancelled = 130;
}
