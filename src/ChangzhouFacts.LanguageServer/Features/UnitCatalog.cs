using ChangzhouFacts.Compiler.Values;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.LanguageServer.Features;

/// <summary>The units that people choose from: those with words, the currencies of ISO 4217, and usual ones of UCUM.</summary>
internal static class UnitCatalog
{
    // Written by hand: names belong to nobody's program, and those of the system differ from one machine to the next.
    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>Every unit by what is written for it, with its name, in the order in which people are told them.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        .. UnitWords.All.Select(unit => (unit.Code, unit.Meaning)),
        .. Currencies.All.Where(Names.ContainsKey).Select(code => (code, Names[code])),
        .. Names.Where(unit => UnitWording.IsUcum(unit.Key)).Select(unit => (unit.Key, unit.Value)),
    ];

    /// <summary>What a unit is called; null where that is not known.</summary>
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
