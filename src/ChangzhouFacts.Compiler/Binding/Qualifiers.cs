using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Model;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The words for qualifiers.</summary>
internal static class Qualifiers
{
    private static readonly Dictionary<string, Qualifier> ByWord = new(StringComparer.Ordinal)
    {
        ["exact"] = Qualifier.Exact,
        ["at-least"] = Qualifier.AtLeast,
        ["more-than"] = Qualifier.MoreThan,
        ["less-than"] = Qualifier.LessThan,
        ["at-most"] = Qualifier.AtMost,
        ["nearly"] = Qualifier.Nearly,
        ["about"] = Qualifier.About,
    };

    public static IReadOnlyCollection<string> Words => ByWord.Keys;

    /// <summary>The word for a qualifier.</summary>
    public static string WordFor(Qualifier qualifier) => ByWord.First(entry => entry.Value == qualifier).Key;

    /// <summary>The qualifier that is given, <see cref="Qualifier.Exact"/> where none is; null and reported if it is unknown.</summary>
    public static Qualifier? Read(Node? node, ValueReader values)
    {
        if (node is null)
        {
            return Qualifier.Exact;
        }

        return values.Word("qualifier", node, Words, Rules.Values.UnknownQualifier) is { } word ? ByWord[word.Text] : null;
    }
}
