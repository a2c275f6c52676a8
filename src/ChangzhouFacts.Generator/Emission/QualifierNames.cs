using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>A qualifier's two spellings: that of facts.yaml, and that of the runtime's enumeration.</summary>
internal static class QualifierNames
{
    public static string InFile(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => "exact",
        Qualifier.AtLeast => "at-least",
        Qualifier.MoreThan => "more-than",
        Qualifier.LessThan => "less-than",
        Qualifier.AtMost => "at-most",
        Qualifier.Nearly => "nearly",
        _ => "about",
    };

    public static string InCode(Qualifier qualifier) => TypeNames.Qualifier + "." + qualifier;
}
