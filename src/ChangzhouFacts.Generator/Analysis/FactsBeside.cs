using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>
/// What of the facts is named beside a number: in its statement or, for an argument of an attribute, in the member that it is on. Where that is the figure
/// itself, or a set that is asked for one, the number is what somebody says about the figure, as a test does, and no copy of it.
/// </summary>
internal sealed class FactsBeside
{
    // What a statement names is kept, as it may have thousands of numbers.
    private readonly ConcurrentDictionary<SyntaxNode, Named> _named = new();

    /// <summary>Whether the figure of a constant is named beside a number that is the same. A part of a calculation is no assertion.</summary>
    public bool Names(IFieldSymbol constant, ExpressionSyntax number, SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsPartOfCalculation(number) || Surroundings(number) is not { } around)
        {
            return false;
        }

        Named named = _named.GetOrAdd(around, node => NamedIn(node, model, cancellationToken));
        INamedTypeSymbol set = SetOf(constant.ContainingType);
        return named.AskedSets.Contains(set)
            || named.Figures.Any(figure => SymbolEqualityComparer.Default.Equals(SetOf(figure.ContainingType), set) && ConstantCast.Gives(figure.ConstantValue!, constant.ConstantValue!));
    }

    private static bool IsPartOfCalculation(ExpressionSyntax number)
    {
        SyntaxNode? parent = number.Parent;
        while (parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PrefixUnaryExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is not null && parent.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression or SyntaxKind.MultiplyExpression
            or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression;
    }

    private static SyntaxNode? Surroundings(ExpressionSyntax number) =>
        number.Ancestors().FirstOrDefault(static node => node is StatementSyntax or MemberDeclarationSyntax) is not BaseTypeDeclarationSyntax and { } around ? around : null;

    // The statements in a statement are each for itself; those of a member belong to the attributes on it.
    private static Named NamedIn(SyntaxNode around, SemanticModel model, CancellationToken cancellationToken)
    {
        var named = new Named();
        foreach (SimpleNameSyntax name in around.DescendantNodes(node => node == around || around is not StatementSyntax || node is not StatementSyntax).OfType<SimpleNameSyntax>())
        {
            switch (model.GetSymbolInfo(name, cancellationToken).Symbol)
            {
                case IFieldSymbol { ConstantValue: decimal or int or long or double } figure:
                    named.Figures.Add(figure);
                    break;
                case { ContainingType: { } type, Kind: not SymbolKind.NamedType }:
                    named.AskedSets.Add(SetOf(type));
                    break;
            }
        }

        return named;
    }

    // Of a class in a set of facts, the set; what is in no set does no harm.
    private static INamedTypeSymbol SetOf(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private sealed class Named
    {
        public List<IFieldSymbol> Figures { get; } = [];

        public HashSet<INamedTypeSymbol> AskedSets { get; } = new(SymbolEqualityComparer.Default);
    }
}
