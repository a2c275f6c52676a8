using System.Runtime.CompilerServices;

namespace ChangzhouFacts.Cli.Tests.Testing;

/// <summary>Compares text, character by character, with a <c>.verified.txt</c> file beside the test.</summary>
internal static class Snapshot
{
    /// <summary>Fails and writes a <c>.received.txt</c> where the file is missing or says something else.</summary>
    public static void Match(string actual, string name, [CallerFilePath] string test = "")
    {
        string path = Path.Combine(Repository.TestProject, $"{Path.GetFileNameWithoutExtension(test)}.{name}");
        string verified = path + ".verified.txt";
        string received = path + ".received.txt";

        // Escapes are made visible, so that the file can be read and reviewed.
        string text = actual.Replace('\u001b', '␛');
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"The text differs from {Path.GetFileName(verified)}; compare it with {Path.GetFileName(received)} and rename that if it is right.");
    }
}
