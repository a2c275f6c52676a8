using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>
/// A facts file of a page, with the CSV files and the C# that follow it up to the next facts file. The expected results are in comments at the
/// ends of lines, or in the rows of a table with code and results.
/// </summary>
/// <param name="Heading">The heading above the file.</param>
/// <param name="Facts">The facts file.</param>
/// <param name="Code">The C#, including that of the tables' rows.</param>
internal sealed partial record PageExample(string Heading, string Facts, string Code)
{
    private const string TableStart = "csv ";

    private const string Support = """
        private static string Text(object value) => value switch
        {
            null => "null",
            bool answer => answer ? "true" : "false",
            _ => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
        };

        private static string TextOrRefusal(System.Func<string> ask)
        {
            try
            {
                return ask();
            }
            catch (System.Exception exception)
            {
                return exception.GetType().Name;
            }
        }
        """;

    public static IReadOnlyList<PageExample> Of(string page)
    {
        var examples = new List<PageExample>();
        string heading = "";
        string? language = null;
        var block = new StringBuilder();
        foreach (string line in Repository.Read(page).ReplaceLineEndings("\n").Split('\n'))
        {
            if (language is null)
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                {
                    language = line[3..];
                }
                else if (line.StartsWith('#'))
                {
                    heading = line.TrimStart('#', ' ');
                }
                else if (Row().Match(line) is { Success: true } row && examples.Count > 0)
                {
                    examples[^1] = examples[^1].With($"{row.Groups["code"].Value}; // {row.Groups["gives"].Value.Replace("`", "", StringComparison.Ordinal)}\n");
                }
            }
            else if (line != "```")
            {
                block.Append(line).Append('\n');
            }
            else
            {
                if (language == "yaml")
                {
                    examples.Add(new PageExample(heading, block.ToString(), ""));
                }
                else if (language.StartsWith(TableStart, StringComparison.Ordinal))
                {
                    examples[^1].Tables.Add(language[TableStart.Length..], FactsText.Of(block.ToString()));
                }
                else if (language == "csharp" && examples.Count > 0)
                {
                    examples[^1] = examples[^1].With(block.ToString());
                }

                language = null;
                block.Clear();
            }
        }

        return examples;
    }

    /// <summary>The CSV files, by the names after <c>csv</c>.</summary>
    public Dictionary<string, FactsText> Tables { get; } = [];

    /// <summary>The results on the page, one to a line, each after its code.</summary>
    public IReadOnlyList<string> Expected => [.. Lines.Select(line => Checked().Match(line)).Where(match => match.Success).Select(match => $"{match.Groups["code"].Value} // {match.Groups["gives"].Value}")];

    /// <summary>The actual results, in the same form.</summary>
    public IReadOnlyList<string> Run()
    {
        CompilationResult facts = FactsCompiler.Compile(FactsText.Of(Facts), null, Tables, new CompilationOptions(), CancellationToken.None);
        Assert.Empty(facts.Diagnostics);
        string generated = FactsEmitter.Emit(facts.Facts!, new CodeFeatures(HasUtf8Literals: true, HasNullableAnnotations: false), CancellationToken.None);
        MethodInfo run = CodeCompiler.Load(CodeCompiler.Create(LanguageVersion.Latest, code: [generated, Program()]))
            .GetType("Page", throwOnError: true)!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!;
        return (IReadOnlyList<string>)run.Invoke(null, null)!;
    }

    private string[] Lines => Code.Split('\n');

    private PageExample With(string code) => this with { Code = Code + code };

    private string Program() => $$"""
        using System;
        {{string.Join('\n', Lines.Where(IsUsing).Where(line => line != "using System;").Distinct())}}

        internal static class Page
        {
            internal static System.Collections.Generic.IReadOnlyList<string> Run()
            {
                var given = new System.Collections.Generic.List<string>();
        {{string.Join('\n', Lines.Where(line => !IsUsing(line)).Select(Instrumented))}}
                return given;
            }

            {{Support}}
        }
        """;

    private static string Instrumented(string line)
    {
        if (Checked().Match(line) is not { Success: true } match)
        {
            return line;
        }

        string code = match.Groups["code"].Value;
        string shown = SymbolDisplay.FormatLiteral(code + " // ", quote: true);
        if (Declaration().Match(code) is { Success: true } declaration)
        {
            return $"{code} given.Add({shown} + Text({declaration.Groups["name"].Value}));";
        }

        // Output parameters are shown after the result.
        IEnumerable<string> results = Out().Matches(code).Select(found => found.Groups["name"].Value).Prepend("__result");
        return $"given.Add({shown} + TextOrRefusal(() => {{ object __result = {code} return {string.Join(" + \", \" + ", results.Select(name => $"Text({name})"))}; }}));";
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<code>.*;) +// (?<gives>.+)$")]
    private static partial Regex Checked();

    [GeneratedRegex(@"^[\w?.]+ (?<name>\w+) = ")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bout \w+ (?<name>\w+)")]
    private static partial Regex Out();

    [GeneratedRegex(@"^\| `(?<code>[^`]+)` \| (?<gives>`[^|]+`) \|")]
    private static partial Regex Row();
}
