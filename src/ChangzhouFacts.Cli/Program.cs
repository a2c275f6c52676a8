using System.Runtime.InteropServices;
using ChangzhouFacts.Cli;

using var cancellation = new CancellationTokenSource();

// Not Console.CancelKeyPress, which changes the modes of the terminal. The first Ctrl-C ends the work, a second one the process.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
});

using var terminal = Terminal.OfProcess();
return await Tool.RunAsync(args, terminal, cancellation.Token);
