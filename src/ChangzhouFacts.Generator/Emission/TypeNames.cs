
namespace ChangzhouFacts.Generator.Emission;

/// <summary>The types used in generated code, with their full names, so that no name in the project can hide them.</summary>
internal static class TypeNames
{
    public const string TextList = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string Span = "global::System.ReadOnlySpan";
    public const string CodeList = "global::System.Collections.Generic.IReadOnlyList<" + Runtime + "Code>";

    public const string Fact = Runtime + "Fact";
    public const string FamilyId = Runtime + "FamilyId";
    public const string FactsImage = Runtime + "FactsImage";
    public const string FactSet = Runtime + "FactSet";
    public const string FactCollection = Runtime + "FactCollection";
    public const string Period = Runtime + "Period";
    public const string StepsLookup = Runtime + "StepsLookup";
    public const string Unit = Runtime + "Unit";
    public const string UnitInterface = Runtime + "IUnit";
    public const string Quantity = Runtime + "Quantity";

    private const string Runtime = "global::ChangzhouFacts.";

    public static string MethodImplementation(string option) =>
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions." + option + ")]";
}
