using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>A facts file of a corpus: as it stands, or written out from a recipe where it is too large to be kept.</summary>
internal static partial class CorpusFile
{
    /// <summary>Files that say how a large one is made: <c>⟨1000×text⟩</c> stands for the text that many times.</summary>
    public const string RecipeExtension = ".recipe";

    // Inside a repetition, which one it is.
    private const string RunningNumber = "№";

    /// <summary>As the compiler host reads it: UTF-8, or a code page where the bytes are not.</summary>
    public static TestFactsFile Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (Path.GetExtension(path) == RecipeExtension)
        {
            bytes = Encoding.UTF8.GetBytes(WriteOut(Encoding.UTF8.GetString(bytes)));
        }

        foreach (Encoding encoding in new[] { new UTF8Encoding(false, throwOnInvalidBytes: true), Encoding.Latin1 })
        {
            try
            {
                using var stream = new MemoryStream(bytes);
                SourceText text = SourceText.From(stream, encoding);
                return new TestFactsFile("/project/facts.yaml", text.ToString()) { Encoding = text.Encoding };
            }
            catch (DecoderFallbackException)
            {
                // Not UTF-8; the next encoding takes any bytes.
            }
        }

        throw new InvalidOperationException(path);
    }

    private static string WriteOut(string recipe) => Repetition().Replace(recipe, match =>
    {
        int times = int.Parse(match.Groups["times"].Value, CultureInfo.InvariantCulture);
        string text = match.Groups["text"].Value;
        if (!text.Contains(RunningNumber, StringComparison.Ordinal))
        {
            return new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
        }

        var written = new StringBuilder();
        for (int i = 1; i <= times; i++)
        {
            written.Append(text.Replace(RunningNumber, i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return written.ToString();
    });

    [GeneratedRegex("⟨(?<times>[0-9]+)×(?<text>[^⟩]*)⟩")]
    private static partial Regex Repetition();
}
