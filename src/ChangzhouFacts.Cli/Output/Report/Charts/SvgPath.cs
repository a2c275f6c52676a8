using System.Text;
using OxyPlot;

namespace ChangzhouFacts.Cli.Output.Report.Charts;

/// <summary>
/// Writes many lines of one kind as one path, each relative to the end of the previous one. Coordinates are rounded before they are subtracted, so that
/// rounding errors don't add up.
/// </summary>
internal sealed class SvgPath
{
    private readonly StringBuilder _path = new();
    private (decimal X, decimal Y) _at;

    /// <summary>Lines of two points each; null if none has a length.</summary>
    public static string? OfSegments(IList<ScreenPoint> points)
    {
        var path = new SvgPath();
        ((decimal, decimal) From, (decimal, decimal) To) before = default;
        for (int i = 0; i + 1 < points.Count; i += 2)
        {
            // Both ends of a small interval can round to the same line.
            var line = (From: Round(points[i]), To: Round(points[i + 1]));
            if (line.From != line.To && line != before)
            {
                path.Move(line.From);
                path.Line(line.To);
                before = line;
            }
        }

        return path._path.Length == 0 ? null : path._path.ToString();
    }

    /// <summary>A line without a length at each place, which is a dot if its ends are round.</summary>
    public static string OfDots(IEnumerable<ScreenPoint> places)
    {
        var path = new SvgPath();
        foreach (ScreenPoint place in places)
        {
            path.Move(Round(place));
            path._path.Append("h0");
        }

        return path._path.ToString();
    }

    private static (decimal X, decimal Y) Round(ScreenPoint point) => (SvgContext.Round(point.X), SvgContext.Round(point.Y));

    private void Move((decimal X, decimal Y) to)
    {
        _path.Append(_path.Length == 0 ? 'M' : 'm');
        Append(to.X - _at.X);
        Append(to.Y - _at.Y, isSecond: true);
        _at = to;
    }

    private void Line((decimal X, decimal Y) to)
    {
        (decimal x, decimal y) = (to.X - _at.X, to.Y - _at.Y);
        _at = to;
        if (y == 0)
        {
            _path.Append('h');
            Append(x);
        }
        else if (x == 0)
        {
            _path.Append('v');
            Append(y);
        }
        else
        {
            _path.Append('l');
            Append(x);
            Append(y, isSecond: true);
        }
    }

    private void Append(decimal length, bool isSecond = false) => _path.Append(isSecond && length >= 0 ? " " : "").Append(SvgContext.ToText(length));
}
