using System.Runtime.CompilerServices;
using ChangzhouFacts.TestSupport;
using DiffEngine;

namespace VerifyTests;

/// <summary>A comparison, executed when it is awaited.</summary>
public sealed class SettingsTask(string sourceFile, string method, IReadOnlyList<(string Name, string Extension, string Text)> targets)
{
    private string _parameters = "";

    /// <summary>Distinguishes the snapshots of one method: <c>Class.Method_parameters.verified.txt</c>.</summary>
    public SettingsTask UseTextForParameters(string parameters)
    {
        _parameters = "_" + parameters;
        return this;
    }

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Compares.</summary>
    /// <exception cref="VerifyException">A file is missing or differs; the actual content is beside it, in <c>….received.…</c>.</exception>
    public Task ToTask()
    {
        string[] problems = [.. targets.Select(Compare).OfType<string>()];
        return problems.Length == 0 ? Task.CompletedTask : Task.FromException(new VerifyException(string.Join('\n', problems)));
    }

    public static implicit operator Task(SettingsTask task) => task.ToTask();

    private string? Compare((string Name, string Extension, string Text) target)
    {
        string stem = Path.Combine(Folder(), $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{_parameters}{target.Name}");
        string verified = $"{stem}.verified.{target.Extension}";
        string received = $"{stem}.received.{target.Extension}";
        string text = VerifierSettings.Scrub(target.Text);

        // Git may have checked out the file with other line breaks; the text itself is compared as it is.
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return null;
        }

        string problem = File.Exists(verified) ? "differs from" : "has no";
        File.WriteAllText(received, text);
        DiffRunner.Launch(received, verified);
        return $"{Path.GetFileName(received)} {problem} {Path.GetFileName(verified)}. Read it; if it is right, rename it to that.";
    }

    // On a CI server, the compiler replaces the start of known paths.
    private string Folder()
    {
        string path = sourceFile.Replace('\\', '/');
        return Repository.PathOf(Path.GetDirectoryName(path[(path.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..])!);
    }
}

/// <summary>A text differs from its snapshot.</summary>
public sealed class VerifyException(string message) : Exception(message);
