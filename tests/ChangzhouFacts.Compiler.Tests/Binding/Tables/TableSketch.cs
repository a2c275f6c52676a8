using System.Globalization;
using System.Text;
using CsCheck;

namespace ChangzhouFacts.Compiler.Tests.Binding.Tables;

/// <summary>
/// Random figures by code and period, and a table with them, written without any code of the compiler: cells quoted or not, any delimiter, rows and columns in any
/// order, irrelevant columns, rows of other codes, rows without a figure.
/// </summary>
/// <param name="Seed">The seed for all choices.</param>
/// <param name="Lists">The number of code lists.</param>
/// <param name="Digits">The figures in digits.</param>
internal sealed record TableSketch(int Seed, int Lists, IReadOnlyList<string> Digits)
{
    private static readonly string[] Codes = ["FRA", "DEU", "de", "_T", "2024", "a.b-c"];
    private static readonly string[] MissingTexts = [":", "..", "n/a", "-"];
    private static readonly string[] Noise = ["", "x", "Côte d'Ivoire", "a \"b\"", "1,5; 2", "tab\there", "two\nlines", "  ", "2019"];

    public static Gen<TableSketch> Any { get; } =
        from seed in Gen.Int
        from lists in Gen.Int[0, 3]
        from digits in Number.Array[1, 40]
        select new TableSketch(seed, lists, digits);

    private static Gen<string> Number =>
        from isNegative in Gen.Bool
        from whole in Gen.Int[0, 99_999]
        from places in Gen.Int[0, 4]
        where places != 3 // Three decimals among large whole numbers cause a warning.
        from decimals in Gen.String[Gen.Char["0123456789"], places, places]
        let digits = whole.ToString(CultureInfo.InvariantCulture) + (decimals.Length == 0 ? "" : "." + decimals)
        select isNegative && digits.Any(c => c is >= '1' and <= '9') ? "-" + digits : digits;

    /// <summary>The facts file and its table, and each figure by <c>member period</c>.</summary>
    public (string Yaml, string Csv, Dictionary<string, string> Figures) Write() => Write(null, out _);

    /// <summary>The same, with a fault in one cell of a row that is used.</summary>
    /// <param name="fault">The fault, or null.</param>
    /// <param name="place">The line and the column of the mistake; 0 and 0 if the table has no place for this fault.</param>
    public (string Yaml, string Csv, Dictionary<string, string> Figures) Write(CellFault? fault, out (int Line, int Column) place)
    {
        (int, int) found = default;
        var random = new Random(Seed);
        bool isWide = random.Next(3) == 0;
        bool isSteps = !isWide && random.Next(4) == 0;
        char delimiter = new[] { ',', ';', '\t' }[random.Next(3)];
        bool hasComma = delimiter != ',' && random.Next(2) == 0;
        bool hasWhere = random.Next(2) == 0;
        bool skips = Lists > 0 && random.Next(2) == 0;
        int preamble = random.Next(3);
        string missing = MissingTexts[random.Next(MissingTexts.Length)];

        Dictionary<string, SortedDictionary<string, string>> byMember = [];
        foreach (string digits in Digits)
        {
            string member = string.Join('/', Enumerable.Range(0, Lists).Select(_ => Codes[random.Next(Codes.Length)]));
            byMember.TryAdd(member, new SortedDictionary<string, string>(StringComparer.Ordinal));
            byMember[member][isSteps ? $"20{random.Next(10, 60)}-01-01" : $"20{random.Next(10, 60)}"] = digits;
        }

        List<Dictionary<string, string>> rows = isWide ? [.. byMember.Select(WideRow)] : [.. byMember.SelectMany(member => member.Value.Select(figure => LongRow(member.Key, figure.Key, figure.Value)))];
        Dictionary<string, string> faulty = rows[random.Next(rows.Count)];
        string[] periods = [.. byMember.SelectMany(member => member.Value.Keys).Distinct().Order(StringComparer.Ordinal)];
        if (hasWhere)
        {
            rows.AddRange(rows.Where(_ => random.Next(3) == 0).Select(row => new Dictionary<string, string>(row) { ["unit"] = random.Next(2) == 0 ? "EUR" : "usd" }).ToArray());
        }

        if (skips)
        {
            rows.Add(new Dictionary<string, string>(rows[random.Next(rows.Count)]) { ["c0"] = "XXX" });
        }

        if (!isWide)
        {
            // A row without a figure is ignored, whatever its other cells contain.
            rows.Add(new Dictionary<string, string>(rows[random.Next(rows.Count)]) { ["value"] = random.Next(2) == 0 ? missing : "", ["c0"] = "XXX" });
        }

        string[] columns =
        [
            .. Shuffled(
            [
                .. Enumerable.Range(0, Lists).Select(i => $"c{i}"), .. isWide ? periods : ["period", "value"], .. hasWhere ? ["unit"] : Array.Empty<string>(), "noise", "more noise",
            ]),
        ];
        var csv = new StringBuilder();
        for (int i = 0; i < preamble; i++)
        {
            csv.Append(random.Next(2) == 0 ? "" : $"\"Data Source\"{delimiter}x{delimiter}{delimiter}y").Append('\n');
        }

        AddRow(columns.Select(column => isWide && periods.Contains(column) && random.Next(2) == 0 ? $"{column} [YR{column}]" : column));
        foreach (Dictionary<string, string> row in Shuffled(rows))
        {
            if (fault is not null && row == faulty && fault.CanStand(isWide, hasComma, skips, Lists))
            {
                string column = fault.Column != CellFault.Value || !isWide ? fault.Column : periods.First(row.ContainsKey);
                row[column] = CellFault.Mark;
            }

            AddRow(columns.Select(column => row.TryGetValue(column, out string? cell) ? cell
                : column.Contains("noise", StringComparison.Ordinal) ? Noise[random.Next(Noise.Length)]
                : random.Next(2) == 0 ? missing : ""));
        }

        place = found;
        return (Yaml(), csv.ToString(), byMember.SelectMany(member => member.Value.Select(figure => KeyValuePair.Create($"f{(Lists == 0 ? "" : "/" + member.Key)} {figure.Key}", figure.Value))).ToDictionary());

        Dictionary<string, string> LongRow(string member, string period, string digits) => With(member, new() { ["period"] = period, ["value"] = Written(digits) });

        Dictionary<string, string> WideRow(KeyValuePair<string, SortedDictionary<string, string>> member) => With(member.Key, member.Value.ToDictionary(figure => figure.Key, figure => Written(figure.Value)));

        Dictionary<string, string> With(string member, Dictionary<string, string> row)
        {
            string[] codes = member.Split('/');
            for (int i = 0; i < Lists; i++)
            {
                row[$"c{i}"] = codes[i];
            }

            row["unit"] = "USD";
            return row;
        }

        string Written(string digits) => hasComma ? digits.Replace('.', ',') : digits;

        IEnumerable<T> Shuffled<T>(IEnumerable<T> items)
        {
            T[] shuffled = [.. items];
            random.Shuffle(shuffled);
            return shuffled;
        }

        void AddRow(IEnumerable<string> cells)
        {
            bool isFirst = true;
            foreach (string cell in cells)
            {
                csv.Append(isFirst ? "" : delimiter.ToString());
                isFirst = false;
                if (cell != CellFault.Mark)
                {
                    csv.Append(Quoted(cell));
                    continue;
                }

                string before = csv.ToString();
                found = (before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n') + fault!.Offset);
                csv.Append(fault.Cell);
            }

            csv.Append(random.Next(2) == 0 ? "\n" : "\r\n");
        }

        string Quoted(string cell) => cell.AsSpan().IndexOfAny([delimiter, '"', '\n', '\r']) >= 0 || random.Next(3) == 0
            ? '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : cell;

        string Yaml()
        {
            string lists = string.Concat(Enumerable.Range(0, Lists).Select(i => $"  c{i}: {{ values: {{ {string.Join(", ", Codes.Select(code => $"\"{code}\": label of {code}"))} }} }}\n"));
            string figures = isWide ? "" : (Lists == 0 ? "" : ", ") + (isSteps ? "since" : "period") + ": period, value: value";
            return "schema: 1\ndataset: d\nsources: { s: { title: T } }\n" + (Lists == 0 ? "" : "codes:\n" + lists)
                + "facts:\n  f:\n    label: F\n    source: s\n    unit: index\n    type: decimal\n"
                + (Lists == 0 ? "" : $"    by: [{string.Join(", ", Enumerable.Range(0, Lists).Select(i => $"c{i}"))}]\n")
                + $"    table:\n      file: t/x.csv\n      header-row: {preamble + 1}\n      missing: [\"{missing}\"]\n"
                + (isWide ? "      layout: wide\n" : "")
                + $"      delimiter: {(delimiter == '\t' ? "tab" : $"'{delimiter}'")}\n"
                + (hasComma ? "      decimal: ','\n" : "")
                + (hasWhere ? "      where: { unit: USD }\n" : "")
                + (skips ? "      unknown: skip\n" : "")
                + $"      columns: {{ {string.Join(", ", Enumerable.Range(0, Lists).Select(i => $"c{i}: c{i}"))}{figures} }}\n";
        }
    }
}
