using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>
/// Defaults for facts that can have the key and don't. An invalid default is reported once, here; for the facts, its value is
/// neither missing nor known.
/// </summary>
internal sealed record Defaults(
    Setting<IReadOnlyList<Source>> Sources, Setting<string> Unit, Setting<string> Of, Setting<Period> AsOf, Setting<NumberType> Type)
{
    /// <summary>Whether figures are exact.</summary>
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
