using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads <c>review-by</c>, the day by which someone should look at a fact or source again.</summary>
/// <param name="today">The day to compare with, in ISO 8601; null to compare nothing.</param>
internal sealed class ReviewDates(string? today)
{
    /// <summary>Checks the date, and warns if it is past.</summary>
    public void Check(string id, MappingReader reader, Key key)
    {
        string? day = PeriodReader.ReadDay(reader, key);
        if (day is not null && today is not null && string.CompareOrdinal(day, today) < 0)
        {
            reader.Values.Diagnostics.Report(Rules.Evidence.ReviewDue(id, day), reader.Find(key)!.Location);
        }
    }
}
