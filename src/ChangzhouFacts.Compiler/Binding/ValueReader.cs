using System.Globalization;
using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Reads single values: texts, words of a closed set, counts. Each method takes null for a key that is not given, and
/// returns null for it. It also returns null for an invalid value, and reports it unless it was already reported.
/// </summary>
internal sealed class ValueReader(DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>A value that is neither a list nor a mapping.</summary>
    public ScalarNode? Scalar(string key, Node? node, string takes = "a text")
    {
        switch (node)
        {
            case null or RefusedNode or { IsFaulty: true } or MappingNode { IsComplete: false }:
                return null;
            case ScalarNode scalar:
                return scalar;
            default:
                ReportKind(key, node, takes);
                return null;
        }
    }

    public MappingNode? Mapping(string key, Node? node) => Collection<MappingNode>(key, node, "a mapping");

    public SequenceNode? Sequence(string key, Node? node) => Collection<SequenceNode>(key, node, "a list");

    /// <summary>A text that is not blank.</summary>
    public string? Text(string key, Node? node) => TextScalar(key, node)?.Text;

    /// <summary>A text that is not blank, with its location.</summary>
    public ScalarNode? TextScalar(string key, Node? node, bool mayBeBlank = false)
    {
        ScalarNode? scalar = RefuseNull(key, Scalar(key, node));
        if (scalar is null || mayBeBlank || !scalar.Characters.IsWhiteSpace())
        {
            return scalar;
        }

        Diagnostics.Report(Rules.Schema.NoText(key, "this one is blank"), scalar.Location);
        return null;
    }

    /// <summary>The scalar, unless YAML reads it as no value, such as an unquoted <c>null</c> or <c>~</c>, which is reported.</summary>
    public ScalarNode? RefuseNull(string key, ScalarNode? scalar)
    {
        if (scalar is not { IsNull: true })
        {
            return scalar;
        }

        string found = scalar.Text.Length == 0 ? "there is none" : $"quote it if '{scalar.Text}' is meant";
        Diagnostics.Report(Rules.Schema.NoText(key, found), scalar.Location);
        return null;
    }

    /// <summary>One of a closed set of words. Any other word is reported as <paramref name="unknown"/>, with the nearest one.</summary>
    /// <returns>The meaning of the word.</returns>
    public T? Word<T>(string key, Node? node, Vocabulary<T> words, Func<string, string, Finding> unknown)
        where T : struct
    {
        ScalarNode? word = Scalar(key, node, "a word");
        if (word is null)
        {
            return null;
        }

        if (words.TryFind(word.Text, out T value))
        {
            return value;
        }

        Diagnostics.Report(unknown(word.Text, SpellingSuggestion.Hint(word.Text, words)), word.Location);
        return null;
    }

    /// <summary>A whole number from 1 in plain digits.</summary>
    public long? Count(string key, Node? node, long maximum, Func<string, Finding> invalid)
    {
        ScalarNode? scalar = Scalar(key, node, "a whole number");
        if (scalar is null)
        {
            return null;
        }

        bool isCount = scalar is { IsPlain: true, Text.Length: > 0 and <= 19 }
            && scalar.Text[0] != '0'
            && scalar.Text.All(c => c is >= '0' and <= '9');
        if (isCount
            && long.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            && count <= maximum)
        {
            return count;
        }

        Diagnostics.Report(invalid(scalar.Text), scalar.Location);
        return null;
    }

    private void ReportKind(string key, Node node, string takes)
    {
        string hint = takes.EndsWith("number", StringComparison.Ordinal) && node is SequenceNode list && NumberOf(list) is { } number ? "; write " + number : "";
        Diagnostics.Report(Rules.Schema.WrongKind($"'{HarmlessText.Word(key)}'", takes, node.KindInWords + hint), node.Location);
    }

    // For [1,5], which YAML reads as two numbers.
    private static string? NumberOf(SequenceNode list)
    {
        int end = -1;
        foreach (Node item in list.Items)
        {
            if (item is not ScalarNode { IsPlain: true } || (end >= 0 && item.Location.Offset != end + 1))
            {
                return null;
            }

            end = item.Location.Offset + item.Location.Length;
        }

        return list.Items.Count < 2 ? null : CutValue.Number(string.Join(",", list.Items.Select(item => ((ScalarNode)item).Text)));
    }

    private T? Collection<T>(string key, Node? node, string takes)
        where T : Node
    {
        if (node is not (null or T or { IsFaulty: true }))
        {
            ReportKind(key, node, takes);
        }

        return node as T;
    }
}
