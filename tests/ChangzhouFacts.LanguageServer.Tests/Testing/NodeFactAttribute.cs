using System.ComponentModel;
using System.Diagnostics;

namespace ChangzhouFacts.LanguageServer.Tests.Testing;

/// <summary>A test that needs node and the protocol packages of editors; skipped, with a message, if they are not available.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    private const string Package = "vscode-languageserver-protocol@3.17.5";

    private static readonly Lazy<string?> Problem = new(Install);

    public NodeFactAttribute() => Skip = Problem.Value;

    /// <summary>The folder with the packages.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), "changzhou-facts-" + Package.Replace('@', '-'));

    private static string? Install()
    {
        if (Run("node", "--version") is { } withoutNode)
        {
            return "there is no node: " + withoutNode;
        }

        if (Directory.Exists(Path.Combine(Folder, "node_modules", "vscode-languageserver-protocol")))
        {
            return null;
        }

        Directory.CreateDirectory(Folder);
        return Run("npm", "install", "--no-save", "--ignore-scripts", "--prefix", Folder, Package) is { } problem ? $"npm cannot install {Package}: {problem}" : null;
    }

    /// <summary>Runs a program; returns the error if it fails.</summary>
    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            string error = process.StandardError.ReadToEnd();
            output.Wait();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : error.Length > 0 ? error : $"it ended with {process.ExitCode}";
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
