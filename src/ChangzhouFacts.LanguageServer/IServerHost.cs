using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.LanguageServer;

/// <summary>The services of the tool for the server.</summary>
public interface IServerHost
{
    /// <summary>The version of the tool.</summary>
    string Version { get; }

    /// <summary>The text of a file, or the reason why it cannot be read.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellationToken">Cancels reading an endless file, such as a pipe.</param>
    Task<FactsText> ReadAsync(string path, CancellationToken cancellationToken);

    /// <summary>The text of a table, or the reason why it cannot be read.</summary>
    /// <param name="factsPath">The path of the facts file.</param>
    /// <param name="table">The table's path as written in the facts file.</param>
    /// <param name="cancellationToken">Cancels reading an endless file.</param>
    FactsText ReadTable(string factsPath, string table, CancellationToken cancellationToken);

    /// <summary>The output of <c>show ID</c> for a fact or a family, as plain text.</summary>
    /// <param name="facts">The set.</param>
    /// <param name="id">The id of a fact or of a family.</param>
    /// <returns>The text; null if the set has no such fact.</returns>
    string? Show(FactSet facts, string id);
}
