using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>The kind of period that all figures of a fact, or of a family, have: that of the first one.</summary>
/// <param name="report">Takes the findings.</param>
internal sealed class PeriodKinds(Action<Finding, Location> report)
{
    private PeriodKind? _kind;

    /// <summary>Whether a period is of the kind of those before; if not, that is reported.</summary>
    public bool Admit(Period period, ScalarNode place)
    {
        _kind ??= period.Kind;
        if (period.Kind == _kind)
        {
            return true;
        }

        report(
            Rules.Values.MixedPeriods(place.Text, EnumWords.PeriodKinds.MeaningAt((int)period.Kind), EnumWords.PeriodKinds.MeaningAt((int)_kind)), place.Location);
        return false;
    }
}
