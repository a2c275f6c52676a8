namespace ChangzhouFacts.Compiler.Schema;

/// <summary>The keys of a withdrawal.</summary>
internal static class WithdrawalKeys
{
    public static readonly KeyTable Table = new("withdrawal", "a withdrawal", "Why a published fact or figure is no longer in the file.");

    public static readonly Key Date = Table.Add(new("date", Kinds.Date, "The day it was withdrawn.") { RequiredIn = FactForms.All });

    public static readonly Key Reason = Table.Add(new("reason", Kinds.Text, "Why it was withdrawn.", "retracted by the source") { RequiredIn = FactForms.All });

    public static readonly Key Period = Table.Add(new("period", Kinds.Period, "The period of the figure, if only one figure was withdrawn."));
}
