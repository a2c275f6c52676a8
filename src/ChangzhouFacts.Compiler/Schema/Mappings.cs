namespace ChangzhouFacts.Compiler.Schema;

/// <summary>All mappings of a facts file that have keys of their own.</summary>
internal static class Mappings
{
    public static IReadOnlyList<KeyTable> All { get; } =
    [
        FileKeys.Table, SourceKeys.Table, CodeListKeys.Table, CodeListColumnsKeys.Table, CodeKeys.Table, DefaultsKeys.Table, FactKeys.Table, ObservationKeys.Table,
        TableKeys.Table, TableColumnsKeys.Table, RevisionKeys.Table, RestatementKeys.Table, ClaimKeys.Table, WithdrawalKeys.Table,
    ];
}
