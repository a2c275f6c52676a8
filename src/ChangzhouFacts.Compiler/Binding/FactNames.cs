using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Names;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The C# names of a file's facts. No two facts can have the same.</summary>
/// <param name="className">The name of the class that they are in.</param>
/// <param name="diagnostics">Receives the findings.</param>
internal sealed class FactNames(string? className, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ScalarNode> _taken = new(StringComparer.Ordinal);

    /// <summary>Reserves the names of a fact or family; false, and reported, if they are taken. Placeholders need names too.</summary>
    /// <param name="facts">The fact or the family.</param>
    /// <param name="key">The node of its id.</param>
    public bool Take(BoundFacts facts, ScalarNode key)
    {
        string name = Identifiers.ToPascalCase(facts.Id);
        if (MemberNames.WhyTaken(name, className, facts.Family is null ? OwnNames(facts.Facts[0].Fact) : []) is { } reason)
        {
            diagnostics.Report(Rules.Schema.ReservedName(facts.Id, name, reason), key.Location);
            return false;
        }

        if (_taken.TryGetValue(name, out ScalarNode? first))
        {
            diagnostics.Report(Rules.Schema.SameName(facts.Id, name, first.Text, first.Location.Line), key.Location);
            return false;
        }

        _taken.Add(name, key);
        if (facts.Family is { Constants: not Constants.None } family && className is not null)
        {
            CheckCodes(family, facts.Lists);
        }

        return true;
    }

    // The nested classes of the codes.
    private void CheckCodes(CompiledFamily family, IReadOnlyList<BoundCodeList> lists)
    {
        string[] around = [className!, family.Name];
        foreach (BoundCodeList list in lists)
        {
            list.CheckNames(code => CodeNames.OfClass(code, around), diagnostics);
            CheckInside(list, lists.TakeWhile(other => other != list), around);
        }
    }

    // A code's class in a class of the same name gets a '_', which may give it the name of another code.
    private void CheckInside(BoundCodeList list, IEnumerable<BoundCodeList> outer, string[] around)
    {
        var names = new HashSet<string>(list.List.Codes.Select(code => CodeNames.OfClass(code.Value, around)), StringComparer.Ordinal);
        foreach (string name in outer.SelectMany(other => other.List.Codes).Select(code => CodeNames.OfClass(code.Value, around)))
        {
            if (names.Contains(name) && names.Contains(name + "_"))
            {
                list.CheckNames(code => CodeNames.OfClass(code, [.. around, name]), diagnostics);
            }
        }
    }

    // Facts are rarely named like a period, so their figures' names are built only then.
    private static IEnumerable<string> OwnNames(CompiledFact fact) =>
        MemberNames.IsOfPeriod(fact.Name) ? fact.ObservationNames.Concat(fact.ChangeNames) : [];
}
