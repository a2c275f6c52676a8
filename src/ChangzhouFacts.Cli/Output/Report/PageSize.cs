using System.Globalization;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>How large a page may be before people who open it, or have it mailed to them, should know.</summary>
internal static class PageSize
{
    /// <summary>More bytes than a page should have: browsers, on phones above all, take long to show them.</summary>
    public const long Most = 20_000_000;

    /// <summary>What is to be said of a page of so many bytes; null for nothing.</summary>
    public static string? Remark(string name, long bytes) => bytes <= Most
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{name} has {bytes / 1e6:0.0} MB, which browsers are slow to show; make pages of fewer facts from several facts files, or use '{Tool.Name} export' for the figures");
}
