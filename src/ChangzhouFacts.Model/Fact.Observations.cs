using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <content>Figures by the time they are about, and what changed between any two of them.</content>
public sealed partial record Fact
{
    /// <summary>
    /// The single figure, or the latest of a series that is no forecast. Null for text, for a series of forecasts alone, and for steps, where it depends on the day
    /// which one holds.
    /// </summary>
    [JsonIgnore]
    public Observation? Latest => PlaceOfLatest is var place and >= 0 ? _observations[place] : null;

    /// <summary>The place of <see cref="Latest"/> among the observations, or -1.</summary>
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

    /// <summary>From when on there is no figure behind the step at a place; null where another follows or it holds on, and for what is no step.</summary>
    internal Period? EndOf(int place)
    {
        Period? next = place + 1 < _observations.Count ? _observations[place + 1].Period : null;
        return _observations[place].Until is { } until && until != next ? until : null;
    }

    /// <summary>Finds the figure of a period; of steps, the one that begins with it. Nothing is allocated.</summary>
    /// <param name="period">The period, of the same kind as the observation's: the year 2022 is not found as a day in it.</param>
    /// <param name="observation">The observation, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetObservation(Period period, [NotNullWhen(true)] out Observation? observation)
    {
        int place = LastUpTo(period);
        observation = place >= 0 && _observations[place].Period == period ? _observations[place] : null;
        return observation is not null;
    }

    /// <summary>Finds the step that holds on a day. Nothing is allocated.</summary>
    /// <param name="day">The day. A <c>DateOnly</c> converts to it; of a <see cref="DateTime"/> <see cref="Period.OfDay(DateTime)"/> makes it.</param>
    /// <param name="observation">The observation, or null.</param>
    /// <returns>Whether there is one: false before the first step, where one has ended and no other has begun, and for what is no steps.</returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is no day.</exception>
    public bool TryGetObservationOn(Period day, [NotNullWhen(true)] out Observation? observation)
    {
        Period limit = day.ToDayWithAllThatBegins();
        int place = Kind == FactKind.Steps ? LastUpTo(limit) : -1;
        observation = place >= 0 && !(_observations[place].Until <= limit) ? _observations[place] : null;
        return observation is not null;
    }

    /// <summary>
    /// What changed between any two figures of a series or of steps, worked out when it is asked for, by the arithmetic and to the digits of <see cref="Changes"/>.
    /// </summary>
    /// <param name="from">The period of the earlier figure, or the start of the earlier step.</param>
    /// <param name="to">The period of the later figure, or the start of the later step.</param>
    /// <param name="change">The change, or null.</param>
    /// <returns>
    /// Whether there is one: false where a figure is not there, where <paramref name="to"/> is not later, and between ranges of years, which may overlap.
    /// </returns>
    public bool TryGetChange(Period from, Period to, [NotNullWhen(true)] out Change? change)
    {
        bool hasBoth = TryGetObservation(from, out Observation? earlier) & TryGetObservation(to, out Observation? later);
        change = hasBoth && from < to && from.Kind != PeriodKind.YearRange ? SeriesChanges.Between(Kind, earlier!, later!, Unit!.Difference) : null;
        return change is not null;
    }

    /// <summary>Whether a change is between two figures that are the very numbers: then its intervals say but how far it was rounded.</summary>
    internal bool IsBetweenVeryNumbers(Change change) =>
        TryGetObservation(change.From, out Observation? from) && TryGetObservation(change.To, out Observation? to) && from.Interval.IsPoint && to.Interval.IsPoint;

    // The place of the last observation whose period is not above the limit, or -1.
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
