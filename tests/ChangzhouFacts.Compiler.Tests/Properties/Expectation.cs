using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Compares the expectations of a sketch with the compiler's result.</summary>
internal static class Expectation
{
    /// <summary>Asserts that a set has everything in a valid file, and nothing else.</summary>
    public static void AssertSet(FileSketch file, CompiledSet set)
    {
        AssertHead(file, set);
        Assert.Equal(file.Facts.Select(sketch => sketch.Expected.Id), set.Facts.Select(fact => fact.Id));
        for (int i = 0; i < file.Facts.Count; i++)
        {
            AssertFact(file.Facts[i], set.Facts[i]);
        }

        Assert.Equal(set.Facts.Select(fact => fact.Record), set.Set.Facts);
        Assert.Equal(set.Set.Facts.Select(fact => fact.Unit).OfType<Unit>().Distinct(), set.Units);
    }

    /// <summary>Asserts everything but the facts.</summary>
    public static void AssertHead(FileSketch file, CompiledSet set)
    {
        FileHead head = file.Head;
        Assert.Equal(head.Class, set.Class);
        Assert.Equal(head.Sources, set.Sources);
        Assert.Equal(
            new FactSet(head.Dataset, set.Set.Facts)
            {
                Title = head.Title,
                Description = head.Description,
                Subject = head.Subject,
                Sources = head.Sources.Select(source => source.Source).ToList(),
            },
            set.Set);
    }

    /// <summary>Asserts that a fact matches its sketch, and that its changes are correct.</summary>
    public static void AssertFact(FactSketch sketch, CompiledFact compiled)
    {
        Fact expected = sketch.Expected;
        Assert.False(compiled.IsPlaceholder);
        Fact fact = compiled.Record!;
        Assert.Equal(
            (expected.Id, sketch.Name, expected.Kind, sketch.IsList, sketch.Constants),
            (compiled.Id, compiled.Name, compiled.Kind, compiled.IsList, compiled.Constants));
        Assert.Equal(sketch.Figures.Select(figure => figure.Name), compiled.ObservationNames);
        Assert.Equal(sketch.Figures.Select(figure => figure.Number.Scaled), Build.Digits(compiled));
        Assert.Equal(expected.Observations, fact.Observations);
        Assert.Equal(expected.Observations.Select(Written), fact.Observations.Select(Written));
        Assert.Equal(expected.Revisions.Select(revision => Written(revision.Was)), fact.Revisions.Select(revision => Written(revision.Was)));
        Assert.Equal(expected with { Changes = [] }, fact with { Changes = [] });
        ExpectedChanges.Assert(compiled);
    }

    // Figures compare with digits and types; the ends of intervals compare as numbers of a type.
    private static string Written(Observation observation) =>
        string.Join(' ', Written(observation.Value), Written(observation.Lower), Written(observation.Upper), Written(observation.Uncertainty))
        + $" {observation.Interval.Lower?.Type} {observation.Interval.Upper?.Type}";

    private static string Written(Number? number) => $"{number?.Type}:{number.ToDigits()}";
}
