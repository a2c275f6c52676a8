namespace ChangzhouFacts.Cli.Commands;

/// <summary>The arguments of <c>show</c>: a fact, a facts file, or both.</summary>
/// <param name="Id">The id of the fact or of a family; null for all facts.</param>
/// <param name="File">The path of the facts file; null for the default one.</param>
internal sealed record IdAndFile(string? Id, string? File)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>Distinguishes the arguments, in either order. If <c>--file</c> gives the file, all of them are ids.</summary>
    /// <returns>The arguments; null, with a problem, if there are two of one kind.</returns>
    public static IdAndFile? Of(IReadOnlyList<string> arguments, string? file, out string problem)
    {
        string[] files = file is null ? [.. arguments.Where(IsPath)] : [file];
        string[] ids = [.. arguments.Where(argument => file is not null || !IsPath(argument))];
        problem = ids.Length > 1 ? $"'{ids[0]}' and '{ids[1]}' are two ids{(file is null ? "" : ", as '--file' names the file")}; 'show' takes one."
            : files.Length > 1 ? $"'{files[0]}' and '{files[1]}' are two facts files; 'show' takes one."
            : "";
        return problem.Length > 0 ? null : new IdAndFile(ids.FirstOrDefault(), files.FirstOrDefault());
    }

    /// <summary>
    /// Whether an argument is the path of a file: it ends like a YAML file, or begins with a root or a dot, unlike any id. The id of a member
    /// can also end like a YAML file, if its code does.
    /// </summary>
    public static bool IsPath(string argument) =>
        argument.StartsWith('.') || Path.IsPathRooted(argument) || Extensions.Any(extension => argument.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
