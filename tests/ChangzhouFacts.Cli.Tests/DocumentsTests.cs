using ChangzhouFacts.Documents;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>The schema for editors and the tables of the pages match the compiler and the exports.</summary>
public sealed class DocumentsTests
{
    public static TheoryData<string> Paths => new(Document.All.Select(document => document.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task ADocumentIsAsItsTablesSay(string path)
    {
        string text = await File.ReadAllTextAsync(TestSupport.Repository.PathOf(path));

        string written = Document.All.Single(document => document.Path == path).Write(text);

        Assert.True(text == written, $"{path} is out of date; 'dotnet run --project src/ChangzhouFacts.Documents' writes it.");
    }

    [Theory]
    [InlineData("<!-- table: a -->\n<!-- table: a -->\n")]
    [InlineData("<!-- table: b -->\n")]
    [InlineData("nothing\n")]
    public void APageHasEachTableOnceAndNoOther(string page) =>
        Assert.Throws<InvalidOperationException>(() => Page.Fill(page, new Dictionary<string, string> { ["a"] = "| a |" }));
}
