using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ChangzhouFacts.TestSupport;

/// <summary>A facts file as passed on by a compiler host. Metadata is by the short name, <c>ChangzhouFactsClass</c>.</summary>
public sealed class TestFactsFile(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    public override string Path => path;

    public Encoding? Encoding { get; init; } = Encoding.UTF8;

    public IReadOnlyDictionary<string, string> Metadata { get; } = new[] { ("ChangzhouFacts", "true") }
        .Concat(metadata)
        .GroupBy(pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(group => "build_metadata.AdditionalFiles." + group.Key, group => group.Last().Item2, StringComparer.Ordinal);

    /// <summary>The same file in another folder.</summary>
    public TestFactsFile In(string folder) => new(folder + "/" + System.IO.Path.GetFileName(path), text, metadata) { Encoding = Encoding };

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        text is null ? null : SourceText.From(text, Encoding);
}
