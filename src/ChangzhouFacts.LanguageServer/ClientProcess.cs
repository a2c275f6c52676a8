using System.Diagnostics;

namespace ChangzhouFacts.LanguageServer;

/// <summary>The process of the client, which the server does not outlive.</summary>
internal static class ClientProcess
{
    /// <summary>Ends when the process does, and at once where there is none.</summary>
    public static async Task WaitForExitAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync();
        }
        catch (ArgumentException)
        {
            // There is none.
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It may not be looked at; then its stream alone says when it ends.
            await Task.Delay(Timeout.Infinite);
        }
    }
}
