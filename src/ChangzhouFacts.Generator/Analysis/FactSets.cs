using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>The classes of sets of facts that a compilation can name.</summary>
internal static class FactSets
{
    private const string Model = "ChangzhouFacts.Model";
    private const string GeneratedCode = "GeneratedCodeAttribute";
    private const string GlobalAlias = "global";

    private static readonly string Tool = typeof(FactsGenerator).Namespace;
    private static readonly string FolderOfGenerator = typeof(FactsGenerator).FullName;
    private static readonly SymbolDisplayFormat MetadataName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Those of the project: the classes at the top of the generator's files, which are found by their paths, without a look at any other class.</summary>
    public static IEnumerable<INamedTypeSymbol> Own(Compilation compilation, CancellationToken cancellationToken) =>
        from tree in compilation.SyntaxTrees
        where tree.FilePath.IndexOf(FolderOfGenerator, StringComparison.Ordinal) >= 0
        from name in ClassNames(tree.GetRoot(cancellationToken))
        let type = compilation.Assembly.GetTypeByMetadataName(name)
        where type is not null
        select type;

    /// <summary>Those of references, as far as code of the project can use them.</summary>
    public static IEnumerable<INamedTypeSymbol> Referenced(Compilation compilation) =>
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        where HasRecords(assembly) && IsNamedWithoutAlias(compilation, assembly)
        from type in TopTypes(assembly.GlobalNamespace)
        where IsSet(type) && IsUsable(compilation, type)
        select type;

    private static IEnumerable<string> ClassNames(SyntaxNode root) =>
        from type in root.DescendantNodes(static node => node is CompilationUnitSyntax or NamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>()
        select string.Join(".", type.Ancestors().OfType<NamespaceDeclarationSyntax>().SelectMany(Parts).Append(type.Identifier.ValueText));

    private static IEnumerable<string> Parts(NamespaceDeclarationSyntax space) =>
        space.Name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(part => part.Identifier.ValueText);

    private static bool HasRecords(IAssemblySymbol assembly) => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(used => used.Name == Model));

    private static bool IsNamedWithoutAlias(Compilation compilation, IAssemblySymbol assembly) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is not { IsEmpty: false } aliases || aliases.Contains(GlobalAlias);

    private static IEnumerable<INamedTypeSymbol> TopTypes(INamespaceSymbol root)
    {
        var namespaces = new Stack<INamespaceSymbol>([root]);
        while (namespaces.Count > 0)
        {
            INamespaceSymbol next = namespaces.Pop();
            foreach (INamespaceSymbol inner in next.GetNamespaceMembers())
            {
                namespaces.Push(inner);
            }

            foreach (INamedTypeSymbol type in next.GetTypeMembers())
            {
                yield return type;
            }
        }
    }

    private static bool IsSet(INamedTypeSymbol type) => type.IsStatic && type.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: GeneratedCode, ConstructorArguments: [{ Value: string tool }, ..] } && tool == Tool);

    // Of two types of one name in two references neither can be named, and the project's own hides another.
    private static bool IsUsable(Compilation compilation, INamedTypeSymbol type) =>
        compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
        && SymbolEqualityComparer.Default.Equals(compilation.GetTypeByMetadataName(type.ToDisplayString(MetadataName)), type);
}
