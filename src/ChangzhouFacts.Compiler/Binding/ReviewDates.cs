using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads <c>review-by</c>, the day by which someone should look at a fact or source again.</summary>
/// <param name="values">Reads single values.</param>
/// <param name="today">The day to compare with, in ISO 8601; null to compare with none.</param>
internal sealed class ReviewDates(ValueReader values, string? today)
{
    /// <summary>Checks the day; that it is past is a warning.</summary>
    public void Check(string id, MappingReader reader)
    {
        ScalarNode? scalar = values.Scalar("review-by", reader.Find("review-by"), "a date");
        string? day = PeriodReader.ReadDay(scalar, values.Diagnostics);
        if (day is not null && today is not null && string.CompareOrdinal(day, today) < 0)
        {
            values.Diagnostics.Report(Rules.Evidence.ReviewDue, scalar!.Location, Quoting.Word(id), day);
        }
    }
}
