
namespace ChangzhouFacts.Cli.Output;

/// <summary>A way to show facts to the user.</summary>
internal interface IPresentation
{
    /// <summary>Writes the set's title and subject, and each fact in a few lines.</summary>
    void WriteAll(FactSet facts, string origin, CancellationToken cancellationToken);

    /// <summary>Writes everything about a fact.</summary>
    void WriteOne(Fact fact);
}
