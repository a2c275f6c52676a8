namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>The rules with fixes.</summary>
internal static class RuleIds
{
    public const string Syntax = "CZF0006";
    public const string UnknownKey = "CZF1001";
    public const string MissingKey = "CZF1002";
    public const string NotANumber = "CZF2001";
    public const string UnknownUnit = "CZF2020";
    public const string UnitNeedsKey = "CZF2022";
    public const string FigureChanged = "CZF3010";
    public const string FigureVanished = "CZF3011";
}
