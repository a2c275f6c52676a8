namespace ChangzhouFacts.Cli.Output;

/// <summary>Thrown if a file cannot be written. An existing file is unchanged.</summary>
/// <param name="name">Its path, as given.</param>
/// <param name="cause">The system's message.</param>
internal sealed class UnwritableFileException(string name, Exception cause)
    : IOException($"{name} cannot be written: {Reason(cause)}", cause)
{
    /// <summary>The system's message, without paths of files that are not the user's.</summary>
    public static string Reason(Exception cause) => cause switch
    {
        DirectoryNotFoundException => "there is no such directory",
        UnauthorizedAccessException => "permission is denied",
        _ => cause.Message.Split(" : '")[0],
    };
}
