using System.Diagnostics;
using System.Text;

namespace ChangzhouFacts.Package.Tests.Testing;

/// <summary>A started program; it and its child processes end with this object at the latest.</summary>
internal sealed class RunningCommand : IDisposable
{
    private readonly string _command;
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    public RunningCommand(string command, ProcessStartInfo start)
    {
        _command = command;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Add(line.Data);
        _process.ErrorDataReceived += (_, line) => Add(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _process.StandardInput.Close();
    }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public CommandResult Finish(TimeSpan limit)
    {
        if (!_process.WaitForExit(limit))
        {
            Stop();
            Assert.Fail($"{_command}\ndid not end within {limit}:\n{Output}");
        }

        // Without a timeout, it also waits for the last lines.
        _process.WaitForExit();
        return new CommandResult(_command, _process.ExitCode, Output);
    }

    /// <summary>Waits until the program has printed a line with this ending.</summary>
    public void WaitFor(string line, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        while (!Output.Contains(line + '\n', StringComparison.Ordinal))
        {
            Assert.False(_process.HasExited, $"{_command}\nended before it printed '{line}':\n{Output}");
            Assert.True(Stopwatch.GetElapsedTime(start) < limit, $"{_command}\ndid not print '{line}' within {limit}:\n{Output}");
            Thread.Sleep(100);
        }
    }

    public void Dispose()
    {
        Stop();
        _process.Dispose();
    }

    private void Stop()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Append(line).Append('\n');
            }
        }
    }
}
