using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Shows on a terminal that work continues, once it has taken a second. The line is erased when the work ends.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly object _lock = new();
    private readonly TextWriter _writer;
    private readonly string _work;
    private readonly Timer? _timer;
    private int _seconds;
    private int _length;
    private bool _isOver;

    private Progress(TextWriter writer, string work, bool isShown)
    {
        _writer = writer;
        _work = HarmlessText.Of(work);
        _timer = isShown ? new Timer(_ => Tell(), null, Interval, Interval) : null;
    }

    /// <summary>Whether progress is shown.</summary>
    internal bool IsWatched => _timer is not null;

    /// <summary>Begins to show progress until disposed of. Nothing else may be written to the terminal in between.</summary>
    /// <param name="terminal">The terminal, on which progress is shown if it allows that.</param>
    /// <param name="work">A description of the work: <c>reading facts.yaml</c>.</param>
    public static Progress Of(Terminal terminal, string work) => new(terminal.Error, work, terminal.HasProgress);

    /// <summary>Ends the progress and erases the line.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _isOver = true;
            if (_length > 0)
            {
                _writer.Write($"\r{new string(' ', _length)}\r");
                _writer.Flush();
            }
        }
    }

    /// <summary>Shows that another second has passed.</summary>
    internal void Tell()
    {
        // The timer may fire once more while the work ends.
        lock (_lock)
        {
            if (_isOver)
            {
                return;
            }

            _seconds++;
            string line = FormattableString.Invariant($"{Tool.Name}: {_work}, {_seconds} s");
            _length = line.Length;
            _writer.Write("\r" + line);
            _writer.Flush();
        }
    }
}
