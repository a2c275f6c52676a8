using System.Globalization;
using OxyPlot.Axes;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// The axis of the figures. It starts at zero, unless the figures differ so little that the differences would be invisible. Then
/// it is broken, and the chart marks that.
/// </summary>
internal sealed class HeightAxis : LinearAxis
{
    // Figures that differ by less than LeastShare of the largest have a broken axis. Those that differ by less than
    // LeastDifference look equal in a chart.
    private const double LeastShare = 0.1;
    private const double LeastDifference = 1e-6;

    // Both are shares of the figures' range.
    private const double Arrow = 0.2;
    private const double LabelRoom = 0.16;

    /// <summary>An axis for these figures.</summary>
    public HeightAxis(IReadOnlyCollection<PlottedObservation> figures)
    {
        double bottom = figures.Min(figure => figure.Bottom);
        double top = figures.Max(figure => figure.Top);
        double largest = Math.Max(Math.Abs(bottom), Math.Abs(top));
        double range = top - bottom;
        IsBroken = bottom * top > 0 && range < largest * LeastShare && range > largest * LeastDifference;
        if (!IsBroken)
        {
            bottom = Math.Min(bottom, 0);
            top = Math.Max(top, 0);
            range = top > bottom ? top - bottom : 1;
        }

        ArrowLength = range * Arrow;
        double below = figures.Where(figure => figure.Lower is null).Select(figure => figure.Bottom - (ArrowLength * 1.2)).Append(bottom).Min();
        double above = figures.Where(figure => figure.Upper is null).Select(figure => figure.Top + (ArrowLength * 1.2)).Append(top).Max();
        Position = AxisPosition.Left;
        Minimum = below < 0 || IsBroken ? below - (range * LabelRoom) : 0;
        Maximum = above > 0 || IsBroken ? above + (range * LabelRoom) : 0;
        IntervalLength = 36;
        LabelFormatter = ToText;
    }

    /// <summary>Whether it does not include zero.</summary>
    public bool IsBroken { get; }

    /// <summary>A sentence that explains how to read the axis.</summary>
    public string Reading => IsBroken ? "The axis is broken: it does not start at zero."
        : Minimum < 0 ? "The axis includes zero."
        : "The axis starts at zero.";

    /// <summary>The length of an arrow to an unknown end. It is the same for all arrows, because it measures nothing.</summary>
    public double ArrowLength { get; }

    // Numbers at the axis have only a few digits. The rest is rounding error of the double.
    private static string ToText(double height) => FigureText.Of(Math.Round(height, 9).ToString("#,0.#########", CultureInfo.InvariantCulture));
}
