using System.Diagnostics.CodeAnalysis;
using ChangzhouFacts.Image;

namespace ChangzhouFacts;

/// <content>Figures by id.</content>
public sealed partial class FactCollection
{
    /// <summary>The single figure of a fact, or the latest that is not a forecast, as a decimal.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>True if the fact exists and has such a figure; false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, out decimal value) => SeriesOf(id).TryGetValue(out value);

    /// <inheritdoc cref="TryGetValue(string, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, out decimal value) => SeriesOf(id).TryGetValue(out value);

    /// <inheritdoc cref="TryGetValue(string, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, out decimal value) => SeriesOf(id).TryGetValue(out value);

    /// <summary>The figure of a fact in a period, as a decimal.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="period">The period, of the same kind as the observation's.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>True if the fact exists and has such a figure; false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, Period period, out decimal value) => SeriesOf(id).TryGetValue(period, out value);

    /// <inheritdoc cref="TryGetValue(string, Period, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, Period period, out decimal value) => SeriesOf(id).TryGetValue(period, out value);

    /// <inheritdoc cref="TryGetValue(string, Period, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, Period period, out decimal value) => SeriesOf(id).TryGetValue(period, out value);

    /// <summary>The figure of a fact in a calendar year, as a decimal.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="year">The year. One outside 1 to 9999 has no figure.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>True if the fact exists and has such a figure; false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, int year, out decimal value) => SeriesOf(id).TryGetValue(year, out value);

    /// <inheritdoc cref="TryGetValue(string, int, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, int year, out decimal value) => SeriesOf(id).TryGetValue(year, out value);

    /// <inheritdoc cref="TryGetValue(string, int, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, int year, out decimal value) => SeriesOf(id).TryGetValue(year, out value);

    /// <summary>The single figure of a fact, or the latest that is not a forecast, as a double.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>True if the fact exists and has such a figure; false for text and for figures not held as double.</returns>
    public bool TryGetDouble([NotNullWhen(true)] string? id, out double value) => SeriesOf(id).TryGetDouble(out value);

    /// <inheritdoc cref="TryGetDouble(string, out double)"/>
    public bool TryGetDouble(ReadOnlySpan<char> id, out double value) => SeriesOf(id).TryGetDouble(out value);

    /// <inheritdoc cref="TryGetDouble(string, out double)"/>
    public bool TryGetDouble(ReadOnlySpan<byte> id, out double value) => SeriesOf(id).TryGetDouble(out value);

    /// <summary>The figure of a fact in a period, as a double.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="period">The period, of the same kind as the observation's.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>True if the fact exists and has such a figure; false for text and for figures not held as double.</returns>
    public bool TryGetDouble([NotNullWhen(true)] string? id, Period period, out double value) => SeriesOf(id).TryGetDouble(period, out value);

    /// <inheritdoc cref="TryGetDouble(string, Period, out double)"/>
    public bool TryGetDouble(ReadOnlySpan<char> id, Period period, out double value) => SeriesOf(id).TryGetDouble(period, out value);

    /// <inheritdoc cref="TryGetDouble(string, Period, out double)"/>
    public bool TryGetDouble(ReadOnlySpan<byte> id, Period period, out double value) => SeriesOf(id).TryGetDouble(period, out value);

    /// <summary>The figure of a fact in a calendar year, as a double.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="year">The year. One outside 1 to 9999 has no figure.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>True if the fact exists and has such a figure; false for text and for figures not held as double.</returns>
    public bool TryGetDouble([NotNullWhen(true)] string? id, int year, out double value) => SeriesOf(id).TryGetDouble(year, out value);

    /// <inheritdoc cref="TryGetDouble(string, int, out double)"/>
    public bool TryGetDouble(ReadOnlySpan<char> id, int year, out double value) => SeriesOf(id).TryGetDouble(year, out value);

    /// <inheritdoc cref="TryGetDouble(string, int, out double)"/>
    public bool TryGetDouble(ReadOnlySpan<byte> id, int year, out double value) => SeriesOf(id).TryGetDouble(year, out value);

    /// <summary>The step of a fact that holds on a day, as a decimal.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="day">The day. A <c>DateOnly</c> converts to it implicitly; for a <see cref="DateTime"/>, use <see cref="Period.OfDay(DateTime)"/>.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>
    /// True if the fact exists and a figure of it holds on the day; false if none holds, if the fact is not steps, and for figures held as double.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not a day.</exception>
    public bool TryGetValueOn([NotNullWhen(true)] string? id, Period day, out decimal value) => SeriesOf(id).TryGetValueOn(day, out value);

    /// <inheritdoc cref="TryGetValueOn(string, Period, out decimal)"/>
    public bool TryGetValueOn(ReadOnlySpan<char> id, Period day, out decimal value) => SeriesOf(id).TryGetValueOn(day, out value);

    /// <inheritdoc cref="TryGetValueOn(string, Period, out decimal)"/>
    public bool TryGetValueOn(ReadOnlySpan<byte> id, Period day, out decimal value) => SeriesOf(id).TryGetValueOn(day, out value);

    /// <summary>The step of a fact that holds on a day, as a double.</summary>
    /// <param name="id">The fact's id. Null matches no fact.</param>
    /// <param name="day">The day. A <c>DateOnly</c> converts to it implicitly; for a <see cref="DateTime"/>, use <see cref="Period.OfDay(DateTime)"/>.</param>
    /// <param name="value">The figure, whatever its qualifier; 0 if there is none.</param>
    /// <returns>
    /// True if the fact exists and a figure of it holds on the day; false if none holds, if the fact is not steps, and for figures not held as double.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="day"/> is not a day.</exception>
    public bool TryGetDoubleOn([NotNullWhen(true)] string? id, Period day, out double value) => SeriesOf(id).TryGetDoubleOn(day, out value);

    /// <inheritdoc cref="TryGetDoubleOn(string, Period, out double)"/>
    public bool TryGetDoubleOn(ReadOnlySpan<char> id, Period day, out double value) => SeriesOf(id).TryGetDoubleOn(day, out value);

    /// <inheritdoc cref="TryGetDoubleOn(string, Period, out double)"/>
    public bool TryGetDoubleOn(ReadOnlySpan<byte> id, Period day, out double value) => SeriesOf(id).TryGetDoubleOn(day, out value);

    private ImageSeries SeriesOf(string? id) => SeriesIn(Find(id));

    private ImageSeries SeriesOf(ReadOnlySpan<char> id) => SeriesIn(Find(id));

    private ImageSeries SeriesOf(ReadOnlySpan<byte> id) => SeriesIn(Find(id));

    private ImageSeries SeriesIn(int slot) => _image.ImageOf(slot).SeriesOf(slot);
}
