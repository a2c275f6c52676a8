namespace ChangzhouFacts.Cli.Output;

/// <summary>A file that cannot be written; what it was before, it still is.</summary>
/// <param name="name">Its path, as it was given.</param>
/// <param name="cause">What the system says.</param>
internal sealed class UnwritableFileException(string name, Exception cause)
    : IOException($"{name} cannot be written: {Reason(cause)}", cause)
{
    /// <summary>What the system says, without paths of files that are not the user's.</summary>
    public static string Reason(Exception cause) => cause switch
    {
        DirectoryNotFoundException => "there is no such directory",
        UnauthorizedAccessException => "permission is denied",
        _ => cause.Message.Split(" : '")[0],
    };
}
