namespace ChangzhouFacts.LanguageServer.Tests;

/// <summary>The server uses the compiler and its protocol, but no console, page or Roslyn code.</summary>
public sealed class LayerTests
{
    [Fact]
    public void TheServerKnowsOnlyWhatItMay()
    {
        string[] allowed = ["ChangzhouFacts.Compiler", "ChangzhouFacts.Model", "Newtonsoft.Json", "StreamJsonRpc"];

        IEnumerable<string> others = typeof(FactsServer).Assembly.GetReferencedAssemblies().Select(used => used.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !allowed.Contains(name));

        Assert.Equal([], others.Where(name => name is not "Microsoft.Win32.Primitives"));
        Assert.DoesNotContain("System.Console", typeof(FactsServer).Assembly.GetReferencedAssemblies().Select(used => used.Name));
    }
}
