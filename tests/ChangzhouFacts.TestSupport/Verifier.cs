using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using VerifyTests;

namespace VerifyXunit;

/// <summary>
/// Compares text with a file beside the test, and generated code with a file for each source. It has the parts of Verify.Xunit and
/// Verify.SourceGenerators that the tests use, with the same file names, so that these packages can replace it: see docs/testing.md.
/// </summary>
public static class Verifier
{
    /// <summary>Compares each generated source with <c>Class.Method#Hint.g.verified.cs</c>.</summary>
    public static SettingsTask Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") => new(
        sourceFile,
        method,
        [.. target.GetRunResult().Results.SelectMany(result => result.GeneratedSources).Select(source => ("#" + Path.GetFileNameWithoutExtension(source.HintName), "cs", source.SourceText.ToString()))]);

    /// <summary>Compares a text with <c>Class.Method.verified.txt</c>, or with a file of another extension.</summary>
    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(sourceFile, method, [("", extension, target)]);
}
