using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <content>Figures by id.</content>
public sealed partial class FactCollection
{
    /// <summary>The single or the latest figure of a fact, as a decimal.</summary>
    /// <param name="id">The fact's id. Null is the id of no fact.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a fact and it has such a figure: false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, out decimal value) => TryGetValue(id.AsSpan(), out value);

    /// <inheritdoc cref="TryGetValue(string, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, out decimal value) => TryRead(LatestAt(Index.Find(id)), out value);

    /// <inheritdoc cref="TryGetValue(string, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, out decimal value) => TryRead(LatestAt(Index.Find(id)), out value);

    /// <summary>The figure of a fact in a period, as a decimal.</summary>
    /// <param name="id">The fact's id. Null is the id of no fact.</param>
    /// <param name="period">The period, of the same kind as the observation's.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a fact and it has such a figure: false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, Period period, out decimal value) => TryGetValue(id.AsSpan(), period, out value);

    /// <inheritdoc cref="TryGetValue(string, Period, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, Period period, out decimal value) => TryRead(ObservationAt(Index.Find(id), period), out value);

    /// <inheritdoc cref="TryGetValue(string, Period, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, Period period, out decimal value) => TryRead(ObservationAt(Index.Find(id), period), out value);

    /// <summary>The figure of a fact in a calendar year, as a decimal.</summary>
    /// <param name="id">The fact's id. Null is the id of no fact.</param>
    /// <param name="year">The year. There is no figure for one outside 1 to 9999.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a fact and it has such a figure: false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, int year, out decimal value) => TryGetValue(id.AsSpan(), year, out value);

    /// <inheritdoc cref="TryGetValue(string, int, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, int year, out decimal value) => TryRead(ObservationAt(Index.Find(id), year), out value);

    /// <inheritdoc cref="TryGetValue(string, int, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, int year, out decimal value) => TryRead(ObservationAt(Index.Find(id), year), out value);

    private static bool TryRead(Observation? observation, out decimal value)
    {
        value = 0;
        return observation is not null && observation.Value.TryGetDecimal(out value);
    }

    private Observation? LatestAt(int place) => place < 0 ? null : this[place].Latest;

    private Observation? ObservationAt(int place, int year) => year is < 1 or > 9999 ? null : ObservationAt(place, Period.OfYear(year));

    private Observation? ObservationAt(int place, Period period) =>
        place >= 0 && this[place].TryGetObservation(period, out Observation? observation) ? observation : null;
}
