namespace ChangzhouFacts.Generator;

/// <summary>The names of the pipeline's steps, with which a test checks which steps ran again.</summary>
internal static class TrackingNames
{
    public const string Tables = nameof(Tables);
    public const string Locks = nameof(Locks);
    public const string Files = nameof(Files);
    public const string Compiled = nameof(Compiled);
    public const string Classes = nameof(Classes);
    public const string Names = nameof(Names);
    public const string Diagnostics = nameof(Diagnostics);

    public static string[] All { get; } = { Tables, Locks, Files, Compiled, Classes, Names, Diagnostics };
}
