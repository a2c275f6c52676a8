using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Cli.Output;

/// <summary>Says on a terminal that work goes on, once it has lasted for a second. The line is wiped away when the work ends.</summary>
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

    /// <summary>Whether long work is spoken of.</summary>
    internal bool IsWatched => _timer is not null;

    /// <summary>Begins to watch work, until disposed of. Nothing else may be written to the terminal in between.</summary>
    /// <param name="terminal">Where to say it, if it has someone to read it.</param>
    /// <param name="work">What is being done: <c>reading facts.yaml</c>.</param>
    public static Progress Of(Terminal terminal, string work) => new(terminal.Error, work, terminal.HasProgress);

    /// <summary>Ends the work and wipes the line away.</summary>
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

    /// <summary>Says that another second has passed.</summary>
    internal void Tell()
    {
        // The timer may call once more while the work ends.
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
