using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using ChangzhouFacts.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace ChangzhouFacts.CodeFixes;

/// <summary>Writes the constant of a fact in the place of a number that is its figure (CZF4001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WriteConstantCodeFix))]
[Shared]
public sealed class WriteConstantCodeFix : CodeFixProvider
{
    // Of several facts with one figure the same one in the order of the report is written everywhere.
    private static readonly FixAllProvider All = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await ReplaceAsync(document, diagnostics, int.Parse(context.CodeActionEquivalenceKey, CultureInfo.InvariantCulture), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CZF4001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            for (int place = 0; ConstantToWrite.At(diagnostic.Properties, place) is { } constant; place++)
            {
                int chosen = place;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Write " + constant.Name,
                        cancellationToken => ReplaceAsync(context.Document, ImmutableArray.Create(diagnostic), chosen, cancellationToken),
                        chosen.ToString(CultureInfo.InvariantCulture)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, ImmutableArray<Diagnostic> diagnostics, int place, CancellationToken cancellationToken)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (ConstantToWrite.At(diagnostic.Properties, place) is { } constant
                && editor.OriginalRoot.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax number)
            {
                editor.ReplaceNode(number, Written(constant, number).WithTriviaFrom(number));
            }
        }

        return editor.GetChangedDocument();
    }

    // With every namespace and every cast; Roslyn takes away those that change nothing where they stand.
    private static ExpressionSyntax Written(ConstantToWrite constant, ExpressionSyntax number)
    {
        ExpressionSyntax written = SyntaxFactory.ParseExpression(constant.FullName).WithAdditionalAnnotations(Simplifier.Annotation);
        if (constant.Cast.Length > 0)
        {
            written = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(constant.Cast), written).WithAdditionalAnnotations(Simplifier.Annotation);
            if (number.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax)
            {
                written = SyntaxFactory.ParenthesizedExpression(written).WithAdditionalAnnotations(Simplifier.Annotation);
            }
        }

        return written.WithAdditionalAnnotations(Formatter.Annotation);
    }
}
