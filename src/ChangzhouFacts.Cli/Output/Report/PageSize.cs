using System.Globalization;

namespace ChangzhouFacts.Cli.Output.Report;

/// <summary>The size of a page above which users are warned.</summary>
internal static class PageSize
{
    /// <summary>The size in bytes above which browsers, especially on phones, are slow.</summary>
    public const long Most = 20_000_000;

    /// <summary>The remark about a page of this size; null if there is none.</summary>
    public static string? Remark(string name, long bytes) => bytes <= Most
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{name} has {bytes / 1e6:0.0} MB, which browsers are slow to show; split the facts into several facts files, or use '{Tool.Name} export' for the figures");
}
