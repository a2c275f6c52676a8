using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Names;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The C# names of a file's facts, each of which only one can have.</summary>
/// <param name="className">The name of the class that they are in.</param>
/// <param name="diagnostics">Takes the findings.</param>
internal sealed class FactNames(string? className, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ScalarNode> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether a fact can have its name; if not, that is reported. A placeholder's name is emitted too.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="key">Its id, where it stands in the file.</param>
    public bool Take(CompiledFact fact, ScalarNode key)
    {
        if (MemberNames.WhyTaken(fact.Name, className, OwnNames(fact)) is { } reason)
        {
            diagnostics.Report(Rules.Schema.ReservedName(fact.Id, fact.Name, reason), key.Location);
            return false;
        }

        if (_taken.TryGetValue(fact.Name, out ScalarNode? first))
        {
            diagnostics.Report(Rules.Schema.SameName(fact.Id, fact.Name, first.Text, first.Location.Line), key.Location);
            return false;
        }

        _taken.Add(fact.Name, key);
        return true;
    }

    // Hardly a fact is called like one of its figures, and all of their names would be made for nothing.
    private static IEnumerable<string> OwnNames(CompiledFact fact) =>
        MemberNames.IsOfPeriod(fact.Name) ? fact.ObservationNames.Concat(fact.ChangeNames) : [];
}
