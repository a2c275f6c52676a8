using System.ComponentModel;

namespace ChangzhouFacts;

/// <summary>What the lookups of single steps share. For generated code; others ask the fact's <c>On</c> or its record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StepsLookup
{
    /// <summary>A day as one number, in the order of time.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Year, month and day: 20221024.</returns>
    /// <exception cref="ArgumentException">The period is no day.</exception>
    public static int DateOf(Period day) => day.ToDate();

    /// <summary>What is thrown where no step holds.</summary>
    /// <param name="id">The id of the fact.</param>
    /// <param name="day">The day.</param>
    /// <returns>The exception, which names both.</returns>
    public static ArgumentOutOfRangeException NoneHoldsOn(string id, Period day) => new(nameof(day), day, "No figure of '" + id + "' holds on this day.");
}
