extern alias runtime;

using System.Text.Encodings.Web;
using System.Text.Json;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using ChangzhouFacts.Generator.Emission.Image;
using ChangzhouFacts.Generator.Tests.Testing;
using Records = runtime::ChangzhouFacts.FactCollection;

namespace ChangzhouFacts.Generator.Tests.Emission;

/// <summary>The image as its writer makes it and the runtime reads it.</summary>
public sealed class ImageTests
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The runtime's own tests hold the records of the same file, as the package compiles it, against records that they make.</summary>
    [Fact]
    public void EverythingThatARecordCanHoldComesBack()
    {
        string text = File.ReadAllText(Path.Combine(TestProject.Directory, "../ChangzhouFacts.Tests/records.yaml"));
        CompilationResult result = FactsCompiler.Compile(FactsText.Of(text), published: null, new CompilationOptions(), CancellationToken.None);
        byte[] image = ImageWriter.Write(new EmittedSet(result.FactSet!), CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        Snapshot.VerifyJson(JsonSerializer.Serialize(new Records(() => image).ToArray(), Options));
    }
}
