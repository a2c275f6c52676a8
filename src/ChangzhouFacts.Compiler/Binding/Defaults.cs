using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// What every fact takes that has none of its own and can have one. A value that is given but wrong is reported here,
/// once; for the facts it is neither missing nor there.
/// </summary>
internal sealed record Defaults(
    Setting<IReadOnlyList<Source>> Sources, Setting<string> Unit, Setting<string> Of, Setting<Period> AsOf, Setting<NumberType> Type)
{
    /// <summary>Whether figures are the very numbers.</summary>
    public Setting<bool> Precision { get; init; }

    public Setting<ObservationStatus> Status { get; init; }

    public static Defaults Read(MappingReader file, Sources sources)
    {
        MappingReader defaults = file.OptionalMapping(FileKeys.Defaults, DefaultsKeys.Table);
        return new Defaults(
            defaults.SettingOf(DefaultsKeys.Source, sources.ReadAll(defaults, DefaultsKeys.Source)),
            defaults.SettingOf(DefaultsKeys.Unit, UnitReader.ReadCode(defaults, DefaultsKeys.Unit)),
            defaults.SettingOf(DefaultsKeys.Of, defaults.Text(DefaultsKeys.Of)),
            defaults.SettingOf(DefaultsKeys.AsOf, PeriodReader.ReadAsOf(defaults, DefaultsKeys.AsOf)),
            defaults.SettingOf(DefaultsKeys.Type, FigureReader.ReadType(defaults, DefaultsKeys.Type)))
        {
            Precision = FigureReader.ReadPrecision(defaults, DefaultsKeys.Precision),
            Status = FigureReader.ReadStatus(defaults, DefaultsKeys.Status),
        };
    }
}
