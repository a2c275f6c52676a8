namespace ChangzhouFacts.Benchmarks.Lookup;

/// <summary>Ids of 8 to 40 characters, composed of words from statistics, and the keys to look up.</summary>
internal static class Keys
{
    /// <summary>The number of keys per run: more than a branch predictor remembers.</summary>
    public const int Count = 16_384;

    private const int Shortest = 8;
    private const int Longest = 40;

    private static readonly string[] Words =
    [
        "annual", "average", "bank", "birth", "budget", "capita", "city", "coal", "construction", "consumer", "country", "county", "credit",
        "death", "debt", "deficit", "deposit", "east", "education", "electricity", "employment", "energy", "expenditure", "export", "family",
        "female", "first", "food", "freight", "gas", "gdp", "goods", "government", "gross", "growth", "health", "high", "hospital", "household",
        "housing", "import", "income", "index", "industry", "inflation", "interest", "investment", "labour", "land", "life", "loan", "male",
        "manufacturing", "median", "monthly", "national", "net", "north", "of", "oil", "output", "patent", "per", "population", "port", "power",
        "price", "production", "province", "rail", "rate", "real", "rent", "research", "retail", "revenue", "rice", "road", "rural", "sales",
        "school", "second", "service", "share", "south", "steel", "stock", "student", "tax", "third", "total", "tourism", "trade", "transport",
        "urban", "value", "volume", "wage", "water", "west", "wheat", "work", "yield",
    ];

    /// <summary>Distinct ids, the same for the same seed.</summary>
    public static string[] Ids(int count, int seed, IReadOnlySet<string>? except = null)
    {
        var random = new Random(seed);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (ids.Count < count)
        {
            string id = Id(random);
            if (id.Length is >= Shortest and <= Longest && except?.Contains(id) != true)
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    /// <summary>Keys in random order, each a separate string.</summary>
    public static string[] Of(string[] ids, KeyKind kind)
    {
        var random = new Random(3);
        string[] others = Ids(Math.Max(ids.Length, 1_000), seed: 2, except: ids.ToHashSet(StringComparer.Ordinal));
        return [.. Enumerable.Range(0, Count).Select(_ => One(kind == KeyKind.Hit || (kind == KeyKind.Mix && random.Next(2) == 0) ? ids : others))];

        string One(string[] pool) => new(pool[random.Next(pool.Length)].AsSpan());
    }

    private static string Id(Random random)
    {
        int length = random.Next(Shortest, Longest + 1);
        string id = Words[random.Next(Words.Length)];
        while (id.Length < length)
        {
            id += "-" + (random.Next(6) == 0 ? random.Next(10_000).ToString(System.Globalization.CultureInfo.InvariantCulture) : Words[random.Next(Words.Length)]);
        }

        return id;
    }
}
