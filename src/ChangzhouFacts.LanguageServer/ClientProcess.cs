using System.Diagnostics;

namespace ChangzhouFacts.LanguageServer;

/// <summary>The client's process; the server exits with it.</summary>
internal static class ClientProcess
{
    /// <summary>Completes when the process exits; at once if it does not exist.</summary>
    public static async Task WaitForExitAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // The process does not exist.
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // The process is not accessible; then only the stream shows when it ends.
            await Task.Delay(Timeout.Infinite);
        }
    }
}
