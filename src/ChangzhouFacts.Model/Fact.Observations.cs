using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <content>Figures by period, and the changes between any two of them.</content>
public sealed partial record Fact
{
    /// <summary>
    /// The single figure, or the latest of a series that is not a forecast. Null for text, for a series of forecasts only, and for steps, whose current
    /// figure depends on the day.
    /// </summary>
    [JsonIgnore]
    public Observation? Latest => PlaceOfLatest is var place and >= 0 ? _observations[place] : null;

    /// <summary>The index of <see cref="Latest"/> in the observations, or -1.</summary>
    internal int PlaceOfLatest
    {
        get
        {
            int place = Kind == FactKind.Steps ? -1 : _observations.Count - 1;
            while (Kind == FactKind.Series && place >= 0 && _observations[place].Status == ObservationStatus.Forecast)
            {
                place--;
            }

            return place;
        }
    }

    /// <summary>The end of the step at an index if no other step follows at once; null if one follows or the step still holds, and if it is not a step.</summary>
    internal Period? EndOf(int place)
    {
        Period? next = place + 1 < _observations.Count ? _observations[place + 1].Period : null;
        return _observations[place].Until is { } until && until != next ? until : null;
    }

    /// <summary>Finds the figure of a period, or the step that starts with it. Does not allocate.</summary>
    /// <param name="period">The period, of the same kind as the observation's: a day in 2022 does not find the figure of the year.</param>
    /// <param name="observation">The observation, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetObservation(Period period, [NotNullWhen(true)] out Observation? observation)
    {
        int place = LastUpTo(period);
        observation = place >= 0 && _observations[place].Period == period ? _observations[place] : null;
        return observation is not null;
    }

    /// <summary>Finds the step that holds on a day. Does not allocate.</summary>
    /// <param name="day">The day. A <c>DateOnly</c> converts to it implicitly; for a <see cref="DateTime"/>, use <see cref="Period.OfDay(DateTime)"/>.</param>
    /// <param name="observation">The observation, or null.</param>
    /// <returns>Whether there is one: false before the first step, in a gap after an end, and if the fact is not steps.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not a day.</exception>
    public bool TryGetObservationOn(Period day, [NotNullWhen(true)] out Observation? observation)
    {
        Period limit = day.ToDayWithAllThatBegins();
        int place = Kind == FactKind.Steps ? LastUpTo(limit) : -1;
        observation = place >= 0 && !(_observations[place].Until <= limit) ? _observations[place] : null;
        return observation is not null;
    }

    /// <summary>
    /// Computes the change between any two figures of a series or of steps, with the same arithmetic and digits as <see cref="Changes"/>.
    /// </summary>
    /// <param name="from">The period of the earlier figure, or the start of the earlier step.</param>
    /// <param name="to">The period of the later figure, or the start of the later step.</param>
    /// <param name="change">The change, or null.</param>
    /// <returns>
    /// Whether there is one: false if a figure is missing, if <paramref name="to"/> is not later, and for ranges of years, which may overlap.
    /// </returns>
    public bool TryGetChange(Period from, Period to, [NotNullWhen(true)] out Change? change)
    {
        bool hasBoth = TryGetObservation(from, out Observation? earlier) & TryGetObservation(to, out Observation? later);
        change = hasBoth && from < to && from.Kind != PeriodKind.YearRange ? SeriesChanges.Between(Kind, earlier!, later!, Unit!.Difference) : null;
        return change is not null;
    }

    /// <summary>Whether both figures of a change are exact: then its intervals only show how far it was rounded.</summary>
    internal bool IsBetweenVeryNumbers(Change change) =>
        TryGetObservation(change.From, out Observation? from) && TryGetObservation(change.To, out Observation? to) && from.Interval.IsPoint && to.Interval.IsPoint;

    // The index of the last observation whose period is not above the limit, or -1.
    private int LastUpTo(Period limit)
    {
        int low = 0;
        int high = _observations.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _observations[middle].Period <= limit ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
