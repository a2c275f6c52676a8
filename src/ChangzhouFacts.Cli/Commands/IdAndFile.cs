namespace ChangzhouFacts.Cli.Commands;

/// <summary>What <c>show</c> is asked for: a fact, a facts file, or both.</summary>
/// <param name="Id">The id of the fact or of a family; null for all facts.</param>
/// <param name="File">The path of the facts file; null for the usual one.</param>
internal sealed record IdAndFile(string? Id, string? File)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>Tells the arguments apart, in either order. Where <c>--file</c> names the file, all that stands there are ids.</summary>
    /// <returns>Null and a problem where there are two of one kind.</returns>
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
    /// Whether an argument names a file: it ends like a YAML file, or begins as no id does, with a root or a dot. The id of a member can end
    /// like one, too, if its code does.
    /// </summary>
    public static bool IsPath(string argument) =>
        argument.StartsWith('.') || Path.IsPathRooted(argument) || Extensions.Any(extension => argument.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
