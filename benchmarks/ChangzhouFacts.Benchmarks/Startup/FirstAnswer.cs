using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization;
using YamlDotNet.Serialization;

namespace ChangzhouFacts.Benchmarks.Startup;

/// <summary>One lookup in one alternative, in a process without earlier lookups.</summary>
internal static partial class FirstAnswer
{
    private delegate bool Question(string id, out decimal value);

    public static IReadOnlyList<string> Rivals { get; } = ["ChangzhouFacts", "FrozenDictionary", "System.Text.Json", "YamlDotNet"];

    /// <summary>Prints the time in milliseconds and the allocated bytes of the first answer.</summary>
    public static int Print(string rival, string folder, string id)
    {
        Question question = Of(rival, folder);
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        bool isFound = question(id, out decimal value);
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds} {bytes}"));
        return isFound && value == 1 ? 0 : 1;
    }

    private static Question Of(string rival, string folder) => rival switch
    {
        "ChangzhouFacts" => Generated(Path.Combine(folder, "Facts.dll")),
        "FrozenDictionary" => Frozen(File.ReadAllLines(Path.Combine(folder, "facts.yaml"))),
        "System.Text.Json" => (string id, out decimal value) =>
            JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder, "facts.json")), FiguresContext.Default.DictionaryStringDecimal)!.TryGetValue(id, out value),
        _ => (string id, out decimal value) =>
            new DeserializerBuilder().Build().Deserialize<Dictionary<string, decimal>>(File.ReadAllText(Path.Combine(folder, "facts.yaml"))).TryGetValue(id, out value),
    };

    // Loaded in advance: in an application, its own assembly is already loaded.
    private static Question Generated(string assembly) => AssemblyLoadContext.Default.LoadFromAssemblyPath(assembly)
        .GetType("Facts", throwOnError: true)!
        .GetMethod("TryGetValue", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(decimal).MakeByRefType()])!
        .CreateDelegate<Question>();

    // Read in advance: in an application, the ids would be literals.
    private static Question Frozen(string[] lines)
    {
        string[] ids = [.. lines.Select(line => line[..^3])];
        return (string id, out decimal value) => ids.ToFrozenDictionary(key => key, _ => 1m, StringComparer.Ordinal).TryGetValue(id, out value);
    }

    [JsonSerializable(typeof(Dictionary<string, decimal>))]
    private sealed partial class FiguresContext : JsonSerializerContext;
}
