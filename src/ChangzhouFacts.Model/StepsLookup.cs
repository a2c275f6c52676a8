using System.ComponentModel;

namespace ChangzhouFacts;

/// <summary>Shared code of the lookups in steps. For generated code; other code uses the fact's <c>On</c> or its record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StepsLookup
{
    /// <summary>A day as one number that sorts by time.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Year, month and day: 20221024.</returns>
    /// <exception cref="ArgumentException">The period is not a day.</exception>
    public static int DateOf(Period day) => day.ToDate();

    /// <summary>The exception if no step holds.</summary>
    /// <param name="id">The id of the fact.</param>
    /// <param name="day">The day.</param>
    /// <returns>The exception; its message names both.</returns>
    public static ArgumentOutOfRangeException NoneHoldsOn(string id, Period day) => new(nameof(day), day, "No figure of '" + id + "' holds on this day.");
}
