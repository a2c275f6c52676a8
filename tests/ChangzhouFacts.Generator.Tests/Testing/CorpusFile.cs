using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>A facts file of a corpus with its tables: each as it is, or generated from a recipe if it is too large to be kept.</summary>
internal static partial class CorpusFile
{
    /// <summary>Recipes for large files: <c>⟨1000×text⟩</c> is the text repeated that many times.</summary>
    public const string RecipeExtension = ".recipe";

    /// <summary>The endings of tables, which are beside their facts file: <c>name.t.csv</c> of <c>name.yaml</c> is its <c>facts.t.csv</c>.</summary>
    public static readonly string[] TableExtensions = [".csv", ".csv" + RecipeExtension];

    private const string Project = "/project/facts.";

    // Within a repetition, its index.
    private const string RunningNumber = "№";

    /// <summary>A facts file, followed by its tables.</summary>
    public static TestFactsFile[] Read(string path)
    {
        string start = Path.GetFileNameWithoutExtension(path) + ".";
        return
        [
            new TestFactsFile(Project + "yaml", ReadText(path, out Encoding? encoding)) { Encoding = encoding },
            .. Directory.GetFiles(Path.GetDirectoryName(path)!, start + "*").Where(IsTable).Select(table => ReadTable(table, start.Length)),
        ];
    }

    public static bool IsTable(string path) => TableExtensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal));

    private static TestFactsFile ReadTable(string path, int start)
    {
        string name = Path.GetFileName(path)[start..].Replace(RecipeExtension, "", StringComparison.Ordinal);
        return new TestFactsFile(Project + name, ReadText(path, out Encoding? encoding), ("ChangzhouFacts", "table")) { Encoding = encoding };
    }

    // Like the compiler host: UTF-8, or a code page if the bytes are not UTF-8.
    private static string ReadText(string path, out Encoding? encoding)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (Path.GetExtension(path) == RecipeExtension)
        {
            bytes = Encoding.UTF8.GetBytes(WriteOut(Encoding.UTF8.GetString(bytes)));
        }

        foreach (Encoding tried in new[] { new UTF8Encoding(false, throwOnInvalidBytes: true), Encoding.Latin1 })
        {
            try
            {
                using var stream = new MemoryStream(bytes);
                SourceText text = SourceText.From(stream, tried);
                encoding = text.Encoding;
                return text.ToString();
            }
            catch (DecoderFallbackException)
            {
                // Not UTF-8; the next encoding accepts any bytes.
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
