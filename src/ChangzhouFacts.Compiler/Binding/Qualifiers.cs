using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads qualifiers.</summary>
internal static class Qualifiers
{
    /// <summary>The qualifier that is given, <see cref="Qualifier.Exact"/> where none is; null and reported if it is unknown.</summary>
    public static Qualifier? Read(Node? node, ValueReader values)
    {
        if (node is null)
        {
            return Qualifier.Exact;
        }

        return values.Word("qualifier", node, EnumWords.Qualifiers, Rules.Values.UnknownQualifier) is { } word
            && EnumWords.Qualifiers.TryFind(word.Text, out Qualifier qualifier) ? qualifier : null;
    }
}
