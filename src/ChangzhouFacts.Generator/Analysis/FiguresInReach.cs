using Microsoft.CodeAnalysis;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>
/// The figures that the code of a compilation can name. Each table is made once, when a number first asks for it. That is no <see cref="Lazy{T}"/>: one keeps
/// the exception of a cancelled work, and would throw it at those who ask later.
/// </summary>
internal sealed class FiguresInReach
{
    private readonly Compilation _compilation;
    private readonly INamedTypeSymbol _fact;
    private readonly object _own = new();
    private readonly object _referenced = new();
    private FigureTable? _ownTable;
    private FigureTable? _referencedTable;

    /// <param name="compilation">The compilation.</param>
    /// <param name="fact">The type of the records.</param>
    public FiguresInReach(Compilation compilation, INamedTypeSymbol fact)
    {
        _compilation = compilation;
        _fact = fact;
    }

    /// <summary>The constants that may be a number, the project's own first.</summary>
    public IEnumerable<IFieldSymbol> Find(LiteralNumber number, LiteralReach reach, CancellationToken cancellationToken)
    {
        IEnumerable<IFieldSymbol> own = Own(cancellationToken).Find(number);
        return reach == LiteralReach.All ? own.Concat(Referenced(cancellationToken).Find(number)) : own;
    }

    private FigureTable Own(CancellationToken cancellationToken)
    {
        lock (_own)
        {
            return _ownTable ??= Make(FactSets.Own(_compilation, cancellationToken), cancellationToken);
        }
    }

    private FigureTable Referenced(CancellationToken cancellationToken)
    {
        lock (_referenced)
        {
            return _referencedTable ??= Make(FactSets.Referenced(_compilation), cancellationToken);
        }
    }

    private FigureTable Make(IEnumerable<INamedTypeSymbol> sets, CancellationToken cancellationToken)
    {
        var table = new FigureTable(_fact);
        foreach (INamedTypeSymbol set in sets)
        {
            table.Add(set, cancellationToken);
        }

        return table;
    }
}
