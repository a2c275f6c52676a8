using ChangzhouFacts.Cli.Input;

namespace ChangzhouFacts.Cli.Tests;

public sealed class BuiltInFactsTests
{
    [Fact]
    public async Task TheBuiltInFactsAreThoseOfTheRepositorysOwnFile()
    {
        using var empty = new TemporaryDirectory();
        FactsInput builtIn = await FactsInput.LoadAsync(empty.Path, file: null, CancellationToken.None);
        FactsInput file = await FactsInput.LoadAsync(Repository.Root, file: null, CancellationToken.None);

        Assert.Equal((true, false), (builtIn.IsBuiltIn, file.IsBuiltIn));
        Assert.Equal((file.Facts!.Title, file.Facts.Subject, file.Facts.Description), (builtIn.Facts!.Title, builtIn.Facts.Subject, builtIn.Facts.Description));
        Assert.Equal(file.Facts.Facts, builtIn.Facts.Facts);
        Assert.Equal(Changzhou.All, builtIn.Facts.Facts);
    }
}
