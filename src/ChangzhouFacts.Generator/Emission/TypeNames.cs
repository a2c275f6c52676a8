using ChangzhouFacts.Compiler.Model;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The types that generated code names, in full, so that no name of the project's own can stand in for them.</summary>
internal static class TypeNames
{
    public const string TextList = "global::System.Collections.Generic.IReadOnlyList<string>";
    public const string Span = "global::System.ReadOnlySpan";

    public const string Fact = Runtime + "Fact";
    public const string FactsImage = Runtime + "FactsImage";
    public const string FactCollection = Runtime + "FactCollection";
    public const string Observation = Runtime + "Observation";
    public const string Change = Runtime + "Change";
    public const string Interval = Runtime + "Interval";
    public const string Period = Runtime + "Period";
    public const string Qualifier = Runtime + "Qualifier";
    public const string NumberType = Runtime + "NumberType";
    public const string Unit = Runtime + "Unit";
    public const string UnitInterface = Runtime + "IUnit";
    public const string Quantity = Runtime + "Quantity";
    public const string Source = Runtime + "Source";
    public const string Citation = Runtime + "Citation";
    public const string LocalizedText = Runtime + "LocalizedText";
    public const string Revision = Runtime + "Revision";

    private const string Runtime = "global::ChangzhouFacts.";

    public static string MethodImplementation(string option) =>
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions." + option + ")]";

    public static string Keyword(NumberType type) => type switch
    {
        Compiler.Model.NumberType.Int32 => "int",
        Compiler.Model.NumberType.Int64 => "long",
        Compiler.Model.NumberType.Decimal => "decimal",
        _ => "double",
    };
}
