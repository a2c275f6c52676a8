using ChangzhouFacts.Compiler.Tests.Support;

namespace ChangzhouFacts.Compiler.Tests.Reading;

/// <summary>Conflict markers in a facts file are reported as such, once, and exclude only the facts that contain them.</summary>
public class MergeConflictTests
{
    private const string Conflict = "<<<<<<< HEAD\n    value: 6\n=======\n    value: 7\n>>>>>>> theirs\n";

    private const string Whole = Build.Head + "  a: { label: A, value: 5 }\n  b:\n    label: B\n" + Conflict + "    note: x\n  c: { label: C, value: 8 }\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void AConflictIsOneErrorAtItsFirstLineAndTheOtherFactsStay(string lineEnd)
    {
        CompilationResult result = Build.Text(Whole.Replace("\n", lineEnd, StringComparison.Ordinal));

        AssertConflict("4,1", result);
        Assert.Equal(["a False", "b True", "c False"], result.Facts!.Facts.Select(fact => $"{fact.Id} {fact.IsPlaceholder}"));
        Assert.Equal("Value", Assert.Single(result.Facts.Facts[1].ObservationNames));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n    value: 6\n||||||| base\n    value: 5\n=======\n    value: 7\n>>>>>>> theirs\n")]
    [InlineData("<<<<<<<\n    value: 6\n|||||||\n=======\n    value: 7\n    value: 8\n>>>>>>>\n")]
    [InlineData("<<<<<<< HEAD\n    value: 6\n=======\n>>>>>>> theirs\n")]
    [InlineData("<<<<<<< HEAD\n=======\n    value: 6\n>>>>>>> theirs\n")]
    [InlineData("=======\n    value: 7\n>>>>>>> theirs\n")]
    [InlineData("    value: 5\n    description: |\n<<<<<<< HEAD\n      ours\n=======\n      theirs, which is longer\n>>>>>>> theirs\n", "6,1")]
    [InlineData("    value: 5\n    description: >\n      both\n<<<<<<< HEAD\n=======\n      theirs, which is longer\n>>>>>>> theirs\n", "7,1")]
    [InlineData("    value: 5\n    description: \"both\n<<<<<<< HEAD\n      ours\n=======\n      theirs\n>>>>>>> theirs\n      end\"\n", "6,1")]
    [InlineData("    value: 5\n    labels: { en: B,\n<<<<<<< HEAD\n      zh: ours\n=======\n      zh: theirs\n>>>>>>> theirs\n      }\n", "6,1")]
    [InlineData("<<<<<<< HEAD\n    value: 6\n=======\n    @x: [\n>>>>>>> theirs\n")]
    public void WhateverTheVersionsAreItIsOneError(string conflict, string place = "4,1")
    {
        CompilationResult result = Build.Text(Whole.Replace(Conflict, conflict, StringComparison.Ordinal));

        AssertConflict(place, result);
        Assert.Equal([false, true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\n")]
    [InlineData("=======\n")]
    [InlineData(">>>>>>> theirs\n")]
    [InlineData("|||||||\n")]
    public void ALineThatIsLeftAloneIsOneErrorToo(string mark) =>
        AssertConflict("4,1", Build.Text(Whole.Replace(Conflict, mark + "    value: 6\n", StringComparison.Ordinal)));

    [Fact]
    public void OfSeveralConflictsTheFirstIsNamedAndEachCostsItsFacts()
    {
        CompilationResult result = Build.Text(
            Whole + "<<<<<<< HEAD\n  d: { label: D, value: 1 }\n=======\n  d: { label: D, value: 2 }\n>>>>>>> theirs\n  e: { label: E, value: 3 }\n");

        AssertConflict("4,1", result);
        Assert.Equal([false, true, false, true, false], result.Facts!.Facts.Select(fact => fact.IsPlaceholder));
    }

    [Fact]
    public void AConflictInTheHeadOfTheFileLeavesTheFactsSound()
    {
        string conflict = "<<<<<<< HEAD\n" + Build.Head[..Build.Head.IndexOf("facts:", StringComparison.Ordinal)] + "=======\nschema: 1\n>>>>>>> theirs\n";

        CompilationResult result = Build.Text(conflict + "facts:\n  a: { label: A, value: 5 }\n");

        AssertConflict("1,1", result, linesBefore: 0);
        Assert.Equal("Example", result.Facts!.Class.Name);
        Assert.Equal("5", Assert.Single(Assert.Single(result.Facts.Set.Facts).Observations).Value.ToDigits());
    }

    [Theory]
    [InlineData("  a: { label: A, value: 5, note: <<<<<<< HEAD }\n")]
    [InlineData("  a:\n    label: A\n    value: 5\n    note: |\n      <<<<<<< HEAD\n      =======\n      >>>>>>> theirs\n")]
    [InlineData("# <<<<<<< HEAD\n  a: { label: A, value: 5 }\n")]
    public void WhatOnlyLooksLikeOneIsNone(string facts) => Build.Sound(Build.Text(Build.Head + facts));

    [Theory]
    [InlineData("<<<<<< HEAD\n")]
    [InlineData("<<<<<<<< HEAD\n")]
    [InlineData("=======x\n")]
    [InlineData("======>\n")]
    public void OtherLinesAreJudgedByWhatTheyAre(string line) =>
        Assert.DoesNotContain(
            "merge", string.Concat(Build.Report(Build.Text(Build.Head + "  a: { label: A, value: 5 }\n" + line))), StringComparison.Ordinal);

    [Fact]
    public void AFactOfOneVersionAloneIsAPlaceholder()
    {
        Fact sound = Build.Sound(Build.Facts("a: { label: A, value: 5 }\n"));

        CompilationResult conflict = Build.Text(Build.Head + "  a: { label: A, value: 5 }\n<<<<<<< HEAD\n  b: { label: B, value: 6 }\n=======\n>>>>>>> theirs\n");

        AssertConflict("2,1", conflict);
        Assert.Equal(sound, conflict.Facts!.Facts[0].Record);
        Assert.True(conflict.Facts.Facts[1].IsPlaceholder);
    }

    private static void AssertConflict(string place, CompilationResult result, int linesBefore = Build.HeadLines) => Assert.Equal(
        [$"facts.yaml({place}): error CZF0006: this is not YAML: this line is left from a merge conflict; "
            + "keep one of the versions, and delete the marker lines of '<', '|', '=' and '>'"],
        Build.Report(result, linesBefore));
}
