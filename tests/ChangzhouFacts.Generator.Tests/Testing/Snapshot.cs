using System.Runtime.CompilerServices;
using DiffEngine;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>
/// Compares text with a file beside the test, <c>Class.Method#Hint.g.verified.cs</c> for code. Where they differ, or the file is
/// missing, the text is left in <c>….received.cs</c>, a diff tool opens (not on a CI server), and the test fails.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string code, string hint, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Compare(code, file, method + "#" + hint + ".g", ".cs");

    public static void VerifyJson(string json, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Compare(json, file, method, ".json");

    private static void Compare(string text, string file, string name, string extension)
    {
        string stem = Path.Combine(FolderOf(file), Path.GetFileNameWithoutExtension(file) + "." + name);
        string verified = stem + ".verified" + extension;
        string received = stem + ".received" + extension;

        // Git may have checked the file out with other line ends; the text itself is compared as it is.
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        string problem = File.Exists(verified) ? "differs from" : "has no";
        File.WriteAllText(received, text);
        DiffRunner.Launch(received, verified);
        Assert.Fail($"{Path.GetFileName(received)} {problem} {Path.GetFileName(verified)}. Read it; if it is right, rename it to that.");
    }

    private static string FolderOf(string file)
    {
        string project = Path.DirectorySeparatorChar + Path.GetFileName(TestProject.Directory) + Path.DirectorySeparatorChar;
        int inside = file.LastIndexOf(project, StringComparison.Ordinal);
        return Path.Combine(TestProject.Directory, Path.GetDirectoryName(file[(inside + project.Length)..])!);
    }
}
