namespace ChangzhouFacts.Cli.Input;

/// <summary>The files that are part of the tool.</summary>
internal static class Resources
{
    /// <summary>The facts of Changzhou: the repository's own <c>facts.yaml</c>.</summary>
    public static string BuiltInFacts => Read("built-in-facts.yaml");

    /// <summary>The schema with which editors complete and check facts files.</summary>
    public static string Schema => Read("facts.schema.json");

    /// <summary>A facts file to start from.</summary>
    public static string StarterFacts => Read("starter-facts.yaml");

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
