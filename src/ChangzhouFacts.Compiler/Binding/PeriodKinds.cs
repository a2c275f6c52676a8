using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Checks that all figures of a fact or family have periods of the same kind as the first.</summary>
/// <param name="report">Receives the findings.</param>
internal sealed class PeriodKinds(Action<Finding, Location> report)
{
    private PeriodKind? _kind;

    /// <summary>Whether a period is of the same kind as those before; reported if not.</summary>
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
