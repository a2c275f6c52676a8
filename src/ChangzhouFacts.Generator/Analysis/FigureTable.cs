using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>The constants of figures by their numbers.</summary>
internal sealed class FigureTable
{
    private const string Record = "Fact";
    private const string Latest = "Latest";

    private readonly INamedTypeSymbol _fact;
    private readonly Dictionary<decimal, List<IFieldSymbol>> _decimals = [];
    private readonly Dictionary<double, List<IFieldSymbol>> _doubles = [];

    /// <param name="fact">The type of the records: a class with a property of it is a fact's.</param>
    public FigureTable(INamedTypeSymbol fact) => _fact = fact;

    /// <summary>The constants that may be a number, in the order in which they were added.</summary>
    public IEnumerable<IFieldSymbol> Find(LiteralNumber number) =>
        [.. number.Decimal is { } exact ? Find(_decimals, exact) : [], .. Find(_doubles, number.Double)];

    /// <summary>Adds the figures of the facts of a set, or of the members of a family.</summary>
    public void Add(INamedTypeSymbol facts, CancellationToken cancellationToken)
    {
        foreach (INamedTypeSymbol type in facts.GetTypeMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type.GetMembers(Record) is [IPropertySymbol { IsStatic: true } record] && SymbolEqualityComparer.Default.Equals(record.Type, _fact))
            {
                AddFigures(type);
            }
            else
            {
                Add(type, cancellationToken);
            }
        }
    }

    // The classes in a fact's have what follows from its figures: changes, fractions, quantities.
    private void AddFigures(INamedTypeSymbol fact)
    {
        foreach (ISymbol member in fact.GetMembers())
        {
            if (member is not IFieldSymbol { IsConst: true, ConstantValue: { } value } field || field.Name == Latest)
            {
                continue;
            }

            switch (value)
            {
                case decimal number:
                    Add(_decimals, number, field);
                    break;
                case int number:
                    Add(_decimals, number, field);
                    break;
                case long number:
                    Add(_decimals, number, field);
                    break;
                case double number:
                    Add(_doubles, number, field);
                    break;
            }
        }
    }

    private static void Add<T>(Dictionary<T, List<IFieldSymbol>> constants, T value, IFieldSymbol field)
    {
        if (!constants.TryGetValue(value, out List<IFieldSymbol>? same))
        {
            constants.Add(value, same = []);
        }

        same.Add(field);
    }

    private static List<IFieldSymbol> Find<T>(Dictionary<T, List<IFieldSymbol>> constants, T value) =>
        constants.TryGetValue(value, out List<IFieldSymbol>? same) ? same : [];
}
