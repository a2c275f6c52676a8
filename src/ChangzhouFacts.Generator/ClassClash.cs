using System.Collections.Immutable;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator;

/// <summary>The class that a facts file makes.</summary>
internal sealed record ClassName(string Path, string FullName)
{
    public static ClassName? Of(CompiledFile file) =>
        file.Result.FactSet is FactSet set ? new ClassName(file.Path, Emission.HintNames.FullName(set)) : null;
}

/// <summary>
/// A facts file whose class another file makes already. Names that differ only by case clash too: the compiler host
/// refuses two generated files whose names do.
/// </summary>
internal sealed record ClassClash(string Path, string FullName, string OtherPath)
{
    /// <summary>Of the files that make one class, the first in ordinal order of their paths keeps it.</summary>
    public static EquatableArray<ClassClash> Find(ImmutableArray<ClassName> names)
    {
        var owners = new Dictionary<string, ClassName>(StringComparer.OrdinalIgnoreCase);
        var clashes = new List<ClassClash>();
        foreach (ClassName name in names.OrderBy(name => name.Path, StringComparer.Ordinal))
        {
            if (!owners.TryGetValue(name.FullName, out ClassName? owner))
            {
                owners.Add(name.FullName, name);
            }
            else
            {
                clashes.Add(new ClassClash(name.Path, owner.FullName, owner.Path));
            }
        }

        return new EquatableArray<ClassClash>(clashes);
    }

    public Diagnostic ToDiagnostic() => GeneratorFindings.SameClass(PathFrom(Path, OtherPath), FullName);

    /// <summary>The part of a path that tells it from another one: what follows the folders that both have.</summary>
    private static string PathFrom(string path, string otherPath)
    {
        int different = 0;
        for (int i = 0; i < path.Length && i < otherPath.Length && path[i] == otherPath[i]; i++)
        {
            if (otherPath[i] is '/' or '\\')
            {
                different = i + 1;
            }
        }

        return otherPath.Substring(different);
    }
}
