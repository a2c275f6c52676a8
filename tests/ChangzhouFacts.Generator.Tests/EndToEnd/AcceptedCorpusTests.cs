namespace ChangzhouFacts.Generator.Tests.EndToEnd;

/// <summary>Files of the corpus that compile, or may compile.</summary>
public sealed class AcceptedCorpusTests : CorpusTests
{
    public static TheoryData<string, string, string> Accepted => Examples(areErrors: false);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void AnExampleGivesWhatItsManifestSays(string file, string outcome, string place) => Check(file, outcome, place);
}
