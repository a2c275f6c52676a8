using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>The units offered to users: those with words, the currencies of ISO 4217, and common ones of UCUM.</summary>
internal static class UnitCatalog
{
    // Written by hand, because the names in operating systems differ from one machine to the next.
    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>Every unit by its code, with its name, in the order of display.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        .. UnitWords.All.Select(unit => (unit.Code, unit.Meaning)),
        .. Currencies.All.Where(Names.ContainsKey).Select(code => (code, Names[code])),
        .. Names.Where(unit => UnitWording.IsUcum(unit.Key)).Select(unit => (unit.Key, unit.Value)),
    ];

    /// <summary>The name of a unit; null if unknown.</summary>
    public static string? Find(string code) => UnitWords.Find(code)?.Meaning ?? Names.GetValueOrDefault(code);

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(UnitCatalog).Assembly.GetManifestResourceStream("units.tsv")!);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var code, var name])
            {
                names.Add(code, name);
            }
        }

        return names;
    }
}
