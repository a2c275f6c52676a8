using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Creates fact sets without a facts file, each with one source that its facts cite.</summary>
internal sealed class FactSetBuilder
{
    private readonly List<CompiledFact> _facts = [];
    private readonly List<Unit> _units = [];
    private CompiledClass _class = new("Facts", "Sample", IsPublic: true);
    private Constants _constants = Constants.All;
    private string? _subject = "Sampleland";
    private string? _description;

    public FactSetBuilder As(Func<CompiledClass, CompiledClass> change)
    {
        _class = change(_class);
        return this;
    }

    public FactSetBuilder With(Constants constants)
    {
        _constants = constants;
        return this;
    }

    public FactSetBuilder About(string? subject)
    {
        _subject = subject;
        return this;
    }

    public FactSetBuilder Described(string? description)
    {
        _description = description;
        return this;
    }

    public FactSetBuilder Add(params CompiledFact[] facts)
    {
        _facts.AddRange(facts);
        return this;
    }

    /// <summary>Adds units that only placeholders have.</summary>
    public FactSetBuilder Measure(params Unit[] units)
    {
        _units.AddRange(units);
        return this;
    }

    public CompiledSet Build()
    {
        var set = new FactSet("sample", [.. _facts.Select(fact => fact.Record).OfType<Fact>()])
        {
            Title = "Sample facts",
            Description = _description,
            Subject = _subject,
            Sources = [Sample.Source],
        };
        return new CompiledSet(
            set,
            _class,
            [.. _facts.Select(fact => fact.With(_constants))],
            [new CompiledSource(Sample.Source, BodyStartsAtBlock: null, Sha256: null, PrintedRequired: false)],
            [.. _units.Concat(set.Facts.Select(fact => fact.Unit).OfType<Unit>()).Distinct()]);
    }
}
