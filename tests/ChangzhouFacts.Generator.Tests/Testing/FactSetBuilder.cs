using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Makes fact sets without a facts file, each with the one source that its facts cite.</summary>
internal sealed class FactSetBuilder
{
    public const string SourceId = "daily";

    private readonly List<Fact> _facts = [];
    private FactSet _set = new(
        "sample", "Facts", "Sample", true, true, "Sample facts", null, "Sampleland", default, default, default);

    public FactSetBuilder With(Func<FactSet, FactSet> change)
    {
        _set = change(_set);
        return this;
    }

    public FactSetBuilder Add(params Fact[] facts)
    {
        _facts.AddRange(facts);
        return this;
    }

    public FactSet Build() => _set with
    {
        Sources = Array(new Source(
            SourceId, "Sample Grows", "The Daily", null, "https://example.org/", "2023-01-19T09:10:36", null, "en", null, null, null, false, null)),
        Units = new(_facts.Where(fact => fact.Unit is not null).Select(fact => fact.Unit!).Distinct()),
        Facts = new(_facts),
    };

    public static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => new(items);
}
