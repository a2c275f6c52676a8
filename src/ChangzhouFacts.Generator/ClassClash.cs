using System.Collections.Immutable;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Generator;

/// <summary>The name of the class of a facts file.</summary>
internal sealed record ClassName(string Path, string Namespace, string FullName)
{
    public static ClassName Of(GeneratedClass generated) => new(generated.Path, generated.Namespace, generated.FullName);

    /// <summary>The namespaces that contain the class: <c>A</c>, <c>A.B</c>.</summary>
    public IEnumerable<string> Namespaces()
    {
        for (int end = 0; end < Namespace.Length; end++)
        {
            end = Namespace.IndexOf('.', end) is int dot and > 0 ? dot : Namespace.Length;
            yield return Namespace.Substring(0, end);
        }
    }
}

/// <summary>A facts file whose class conflicts with that of another file, and the finding.</summary>
internal sealed record ClassClash(string Path, Diagnostic Finding)
{
    /// <summary>Of the conflicting files, the first in ordinal order of paths keeps its class.</summary>
    public static EquatableArray<ClassClash> Find(ImmutableArray<ClassName> names)
    {
        // Names that differ only by case also conflict: the compiler host rejects generated files with such names. Namespaces are not files.
        var owners = new Dictionary<string, ClassName>(StringComparer.OrdinalIgnoreCase);
        var classes = new Dictionary<string, ClassName>(StringComparer.Ordinal);
        var namespaces = new Dictionary<string, ClassName>(StringComparer.Ordinal);
        var clashes = new List<ClassClash>();
        foreach (ClassName name in names.OrderBy(name => name.Path, StringComparer.Ordinal))
        {
            if (FindClash(name) is { } finding)
            {
                clashes.Add(new ClassClash(name.Path, finding));
                continue;
            }

            owners.Add(name.FullName, name);
            classes.Add(name.FullName, name);
            foreach (string part in name.Namespaces().Where(part => !namespaces.ContainsKey(part)))
            {
                namespaces.Add(part, name);
            }
        }

        return new EquatableArray<ClassClash>(clashes);

        Diagnostic? FindClash(ClassName name)
        {
            if (owners.TryGetValue(name.FullName, out ClassName? other))
            {
                return GeneratorFindings.SameClass(PathFrom(name.Path, other.Path), other.FullName);
            }

            if (namespaces.TryGetValue(name.FullName, out other))
            {
                return GeneratorFindings.ClassIsNamespace(
                    "class " + name.FullName, PathFrom(name.Path, other.Path), "namespace " + other.Namespace);
            }

            return name.Namespaces().Where(classes.ContainsKey).Select(part => classes[part]).FirstOrDefault() is { } owner
                ? GeneratorFindings.ClassIsNamespace(
                    "namespace " + name.Namespace, PathFrom(name.Path, owner.Path), "class " + owner.FullName)
                : null;
        }
    }

    /// <summary>The part of a path behind the folders shared with another path.</summary>
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
