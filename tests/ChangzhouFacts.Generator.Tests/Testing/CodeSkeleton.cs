using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Generated code without its data: the rest is the same whatever the texts of a facts file are.</summary>
internal static class CodeSkeleton
{
    private static readonly CSharpParseOptions WithDocumentation =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Parse);

    public static SyntaxNode Parse(string code) => CSharpSyntaxTree.ParseText(code, WithDocumentation).GetRoot();

    /// <summary>
    /// The tokens without the values of literals. The names of units of measure come from words of the file, so they
    /// only count as names.
    /// </summary>
    public static string[] Tokens(SyntaxNode code)
    {
        HashSet<string> markers =
        [
            .. code.DescendantNodes().OfType<ClassDeclarationSyntax>().Where(type => type.Identifier.Text == "Units")
                .SelectMany(units => units.Members.OfType<StructDeclarationSyntax>()).Select(marker => marker.Identifier.Text),
        ];
        return
        [
            .. code.DescendantTokens().Select(token =>
                token.Value is not (null or bool) && !token.IsKind(SyntaxKind.IdentifierToken) ? token.Kind().ToString()
                : markers.Contains(token.Text) ? "marker"
                : token.Text),
        ];
    }

    /// <summary>The elements of every documentation comment, with their attributes and nested elements: <c>param(name)</c>.</summary>
    public static IEnumerable<string> DocumentationElements(SyntaxNode code) =>
        from element in Documentation(code)
        let attributes = element.Attributes().Select(attribute => attribute.Name.ToString())
        select element.Name + (attributes.Any() ? $"({string.Join(' ', attributes)})" : "") + (element.HasElements ? " with elements" : "");

    /// <summary>The addresses that the documentation links to.</summary>
    public static IEnumerable<string> Links(SyntaxNode code) => Documentation(code).Attributes("href").Select(address => address.Value);

    /// <summary>The comments that are not documentation.</summary>
    public static IEnumerable<string> Comments(SyntaxNode code) => code.DescendantTrivia(descendIntoTrivia: true)
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective || trivia.IsKind(SyntaxKind.SkippedTokensTrivia))
        .Select(trivia => trivia.ToString());

    private static IEnumerable<XElement> Documentation(SyntaxNode code) =>
        from comment in code.DescendantTrivia().Where(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax)
        let lines = comment.ToFullString().Split('\n').Select(line => line.Trim().TrimStart('/'))
        from element in XElement.Parse("<comment>" + string.Join('\n', lines) + "</comment>").Descendants()
        select element;
}
