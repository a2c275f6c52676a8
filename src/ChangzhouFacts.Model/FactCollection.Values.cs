using System.Diagnostics.CodeAnalysis;

namespace ChangzhouFacts;

/// <content>Figures by id.</content>
public sealed partial class FactCollection
{
    /// <summary>The single or the latest figure of a fact, as a decimal.</summary>
    /// <param name="id">The fact's id. Null is the id of no fact.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a fact and it has such a figure: false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), out value);
    }

    /// <inheritdoc cref="TryGetValue(string, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), out value);
    }

    /// <inheritdoc cref="TryGetValue(string, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), out value);
    }

    /// <summary>The figure of a fact in a period, as a decimal.</summary>
    /// <param name="id">The fact's id. Null is the id of no fact.</param>
    /// <param name="period">The period, of the same kind as the observation's.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a fact and it has such a figure: false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, Period period, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), period, out value);
    }

    /// <inheritdoc cref="TryGetValue(string, Period, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, Period period, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), period, out value);
    }

    /// <inheritdoc cref="TryGetValue(string, Period, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, Period period, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), period, out value);
    }

    /// <summary>The figure of a fact in a calendar year, as a decimal.</summary>
    /// <param name="id">The fact's id. Null is the id of no fact.</param>
    /// <param name="year">The year. There is no figure for one outside 1 to 9999.</param>
    /// <param name="value">The figure, without regard to its qualifier; or 0.</param>
    /// <returns>Whether there is such a fact and it has such a figure: false for text and for figures held as double.</returns>
    public bool TryGetValue([NotNullWhen(true)] string? id, int year, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), year, out value);
    }

    /// <inheritdoc cref="TryGetValue(string, int, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<char> id, int year, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), year, out value);
    }

    /// <inheritdoc cref="TryGetValue(string, int, out decimal)"/>
    public bool TryGetValue(ReadOnlySpan<byte> id, int year, out decimal value)
    {
        FactsImage image = Image;
        return image.TryGetValue(image.Find(id), year, out value);
    }
}
