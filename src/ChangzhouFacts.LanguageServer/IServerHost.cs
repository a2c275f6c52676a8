using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.LanguageServer;

/// <summary>What the server asks of the tool that it is a part of.</summary>
public interface IServerHost
{
    /// <summary>The version of the tool.</summary>
    string Version { get; }

    /// <summary>The text of a file, or why there is none.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="cancellationToken">Ends the wait for a file that does not come to an end, such as a pipe.</param>
    Task<FactsText> ReadAsync(string path, CancellationToken cancellationToken);

    /// <summary>The text of a table, or why there is none.</summary>
    /// <param name="factsPath">The path of the facts file.</param>
    /// <param name="table">The table's path, as the facts file has it.</param>
    /// <param name="cancellationToken">Ends the wait for a file that does not come to an end.</param>
    FactsText ReadTable(string factsPath, string table, CancellationToken cancellationToken);

    /// <summary>What <c>show ID</c> writes about a fact or a family, as plain text.</summary>
    /// <param name="facts">The set.</param>
    /// <param name="id">The id of a fact or of a family.</param>
    /// <returns>The text; null where the set has no such fact.</returns>
    string? Show(FactSet facts, string id);
}
