namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>Files of the corpus that are errors.</summary>
public sealed class RefusedCorpusTests : CorpusTests
{
    public static TheoryData<string, string, string> Refused => Examples(areErrors: true);

    [Theory]
    [MemberData(nameof(Refused))]
    public void AnExampleGivesWhatItsManifestSays(string file, string outcome, string place) => Check(file, outcome, place);
}
