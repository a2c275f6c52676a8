using System.Runtime.InteropServices;
using ChangzhouFacts.Cli;

using var cancellation = new CancellationTokenSource();

// Console.CancelKeyPress would change the modes of the terminal. The first Ctrl-C cancels the work, a second one ends the process.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
});

using var terminal = Terminal.OfProcess();
return await Tool.RunAsync(args, terminal, cancellation.Token);
