using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChangzhouFacts.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Location = Microsoft.CodeAnalysis.Location;
using RoslynDiagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>
/// Finds numbers in C# that are figures of facts in reach, and names the constants to write instead (CZF4001). A number by itself does not say what it means,
/// so this is a suggestion.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedFigureAnalyzer : DiagnosticAnalyzer
{
    private const string Fact = "ChangzhouFacts.Fact";

    // So many facts with one figure are named.
    private const int MostNamed = 3;

    private static readonly DiagnosticDescriptor Descriptor = RoslynDiagnostics.Describe(Rules.Literals.FigureRepeated, Rules.Literals.FigureRepeated.Severity);

    private static readonly SymbolDisplayFormat InSet = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Without the type of the records there are no facts.
            if (start.Compilation.GetTypeByMetadataName(Fact) is { } fact)
            {
                var figures = new FiguresInReach(start.Compilation, fact);
                var beside = new FactsBeside();
                var options = new ConcurrentDictionary<SyntaxTree, LiteralOptions>();
                AnalyzerConfigOptionsProvider config = start.Options.AnalyzerConfigOptionsProvider;
                start.RegisterSyntaxNodeAction(
                    node => Analyze(node, options.GetOrAdd(node.Node.SyntaxTree, tree => LiteralOptions.Of(config.GetOptions(tree))), figures, beside),
                    SyntaxKind.NumericLiteralExpression);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, LiteralOptions options, FiguresInReach figures, FactsBeside beside)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        string text = literal.Token.Text;
        if (options.Reach == LiteralReach.Off || LiteralNumber.SignificantDigits(text) < options.MinimumDigits)
        {
            return;
        }

        // -3.33 is the number, and not 3.33.
        bool isNegative = literal.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression };
        LiteralNumber digits = LiteralNumber.Of(text);
        IFieldSymbol[] candidates = [.. figures.Find(isNegative ? digits.Negated : digits, options.Reach, context.CancellationToken)];
        if (candidates.Length == 0 || literal.FirstAncestorOrSelf<EnumMemberDeclarationSyntax>() is not null)
        {
            return;
        }

        ExpressionSyntax number = isNegative ? (ExpressionSyntax)literal.Parent! : literal;
        if (context.SemanticModel.GetConstantValue(number, context.CancellationToken).Value is not { } value)
        {
            return;
        }

        IFieldSymbol[] constants = [.. candidates.Where(constant => ConstantCast.Gives(constant.ConstantValue!, value))];
        if (constants.Length > 0 && (options.InAssertions || !constants.Any(constant => beside.Names(constant, number, context.SemanticModel, context.CancellationToken))))
        {
            context.ReportDiagnostic(Found(number.GetLocation(), isNegative ? "-" + text : text, value, constants));
        }
    }

    private static RoslynDiagnostic Found(Location location, string number, object value, IFieldSymbol[] constants)
    {
        IFieldSymbol[] named = [.. constants.Take(MostNamed)];
        string more = constants.Length > MostNamed ? FormattableString.Invariant($" and {constants.Length - MostNamed} more") : "";
        IEnumerable<ConstantToWrite> toWrite =
            from constant in named
            where ConstantCast.GivesTheSameDigits(constant.ConstantValue!, value)
            select new ConstantToWrite(
                constant.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + constant.Name,
                constant.ToDisplayString(InSet),
                ConstantCast.WordFor(constant.ConstantValue!, value));
        return RoslynDiagnostic.Create(
            Descriptor, location, ConstantToWrite.ToProperties(toWrite), number, string.Join(", ", named.Select(constant => constant.ToDisplayString(InSet))) + more);
    }
}
