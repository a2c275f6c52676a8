using System.Collections;
using System.Reflection;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Walks an object graph through its fields.</summary>
internal static class ObjectGraph
{
    /// <summary>The full names of the types of all objects reachable from <paramref name="root"/>.</summary>
    public static IReadOnlySet<string> TypesIn(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var types = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<object>([root]);
        while (open.TryPop(out object? current))
        {
            Type type = current.GetType();
            types.Add(type.FullName!);
            if (type.IsPrimitive || type == typeof(string) || (!type.IsValueType && !seen.Add(current)))
            {
                continue;
            }

            IEnumerable<object?> parts = current is Array array
                ? array.Cast<object?>()
                : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.GetValue(current));
            foreach (object? part in parts)
            {
                if (part is not null and not IEqualityComparer)
                {
                    open.Push(part);
                }
            }
        }

        return types;
    }
}
