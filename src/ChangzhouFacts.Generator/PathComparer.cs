namespace ChangzhouFacts.Generator;

/// <summary>Compares paths and treats both slashes as equal: on Windows, an item keeps the slashes as written.</summary>
/// <param name="names">Compares the names between the slashes.</param>
internal sealed class PathComparer(StringComparer names) : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => names.Equals(WithSlashes(x), WithSlashes(y));

    public int GetHashCode(string obj) => names.GetHashCode(WithSlashes(obj));

    private static string WithSlashes(string? path) => (path ?? "").Replace('\\', '/');
}
