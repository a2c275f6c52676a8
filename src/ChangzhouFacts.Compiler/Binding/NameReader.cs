using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Names;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// The names and the visibility of the generated class. The item's metadata overrides the file, which overrides the project's
/// properties.
/// </summary>
internal sealed class NameReader(MappingReader file, CompilationOptions options)
{
    private const string NoIdentifier = "it is not a C# identifier of ASCII letters, digits and '_', at most 500 characters";
    private const string TakenName = "the class has a member of that name";
    private const string PrivateName = "names that begin with '__' are those of its private members";
    private const string NoNamespace = "write C# identifiers of ASCII letters, digits and '_', joined by dots";

    private DiagnosticBag Diagnostics => file.Values.Diagnostics;

    /// <summary>The class's name: the item's, else the file's, else the dataset's in PascalCase; null if none is usable.</summary>
    public string? ReadClass(string? dataset)
    {
        string? fromFile = ReadClassOfFile(dataset);
        if (string.IsNullOrEmpty(options.ClassName))
        {
            return fromFile;
        }

        if (WhyNoClass(options.ClassName!) is { } reason)
        {
            ReportOption("ChangzhouFactsClass", options.ClassName!, reason);
            return fromFile;
        }

        return options.ClassName;
    }

    /// <summary>The namespace: the item's, else the file's, else the project's root namespace, made valid.</summary>
    public string ReadNamespace()
    {
        ScalarNode? scalar = file.TextScalar(FileKeys.Namespace);
        if (scalar is not null && !Identifiers.IsNamespace(scalar.Text))
        {
            Diagnostics.Report(Rules.Schema.InvalidNamespace(scalar.Text), scalar.Location);
            scalar = null;
        }

        string fallback = scalar?.Text ?? Identifiers.MakeNamespace(options.RootNamespace ?? "");
        if (string.IsNullOrEmpty(options.Namespace))
        {
            return fallback;
        }

        if (!Identifiers.IsNamespace(options.Namespace!))
        {
            ReportOption("ChangzhouFactsNamespace", options.Namespace!, NoNamespace);
            return fallback;
        }

        return options.Namespace!;
    }

    public bool ReadIsPublic()
    {
        bool? ofItem = ReadOption("the metadata ChangzhouFactsVisibility", options.Visibility);
        bool? ofFile = file.Word(FileKeys.Visibility, Words.Visibilities, Rules.Schema.UnknownVisibility);
        bool? ofProject = ReadOption("the property ChangzhouFactsVisibility", options.DefaultVisibility);
        return (ofItem ?? ofFile ?? ofProject) == true;
    }

    private string? ReadClassOfFile(string? dataset)
    {
        Node? node = file.Find(FileKeys.Class);
        ScalarNode? scalar = node is null
            ? dataset is null ? null : file.Find(FileKeys.Dataset) as ScalarNode
            : file.TextScalar(FileKeys.Class);
        if (scalar is null)
        {
            return null;
        }

        string name = node is null ? Identifiers.ToPascalCase(scalar.Text) : scalar.Text;
        if (WhyNoClass(name) is { } reason)
        {
            Diagnostics.Report(Rules.Schema.InvalidClass(name, reason), scalar.Location);
            return null;
        }

        return name;
    }

    private static string? WhyNoClass(string name) =>
        !Identifiers.IsIdentifier(name) ? NoIdentifier
        : MemberNames.IsPrivate(name) ? PrivateName
        : MemberNames.IsTakenInClass(name) ? TakenName
        : null;

    private bool? ReadOption(string where, string? visibility)
    {
        if (string.IsNullOrEmpty(visibility))
        {
            return null;
        }

        // MSBuild's own keywords ignore case.
        if (Words.Visibilities.TryFind(visibility!.ToLowerInvariant(), out bool isPublic))
        {
            return isPublic;
        }

        ReportOption(where, visibility, SpellingSuggestion.Hint(visibility, Words.Visibilities));
        return null;
    }

    private void ReportOption(string name, string value, string allowed) =>
        Diagnostics.Report(Rules.Schema.InvalidOption(name, value, allowed), Location.File);
}
