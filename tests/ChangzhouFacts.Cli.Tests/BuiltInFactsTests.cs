using ChangzhouFacts.Cli.Input;
using ChangzhouFacts.Cli.Tests.Testing;

namespace ChangzhouFacts.Cli.Tests;

public sealed class BuiltInFactsTests
{
    [Fact]
    public async Task TheBuiltInFactsAreThoseOfTheRepositorysOwnFile()
    {
        FactSetRecords builtIn = BuiltInFacts.Load();
        FactsInput file = await FactsInput.LoadAsync(Repository.Root, file: null, CancellationToken.None);

        Assert.Equal((file.Facts!.Title, file.Facts.Subject, file.Facts.Description), (builtIn.Title, builtIn.Subject, builtIn.Description));
        Assert.Equal(file.Facts.Records, builtIn.Records);
    }
}
