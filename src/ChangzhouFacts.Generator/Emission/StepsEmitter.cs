using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The methods <c>On</c> and <c>TryGetOn</c>: the step of a fact that holds on a day. They do not allocate.</summary>
internal static class StepsEmitter
{
    // Up to this number, the code compares the steps, by binary search if there are more than a few. If there are more, or no constants, the image finds
    // the step, which takes much less code.
    private const int MostCompared = 256;
    private const int LongestRun = 4;

    private const string Day = TypeNames.Period + " day";
    private const string Summary = "The figure that holds on a day";

    /// <summary>The lookups of a fact's figures.</summary>
    public static void Emit(IndentedWriter writer, CompiledFact fact, Fact record, EmittedSet set)
    {
        string type = record.Type!.Value.ToWord();
        (int Date, string? Value)[] entries = EntriesOf(record, place => Literals.Number(fact.DigitsOf(place), record.Type!.Value));
        if (fact.Constants != Constants.None && entries.Length <= MostCompared)
        {
            Emit(writer, type, Summary, entries);
            return;
        }

        bool isDouble = record.Type == NumberType.Double;
        string found = isDouble ? "double" : "decimal";
        On(writer, type, Summary);
        using (TryGetOn(writer, type, Summary))
        {
            string lookup = set.ClassReference + (isDouble ? ".TryGetDoubleOn" : ".TryGetValueOn");
            if (type == found)
            {
                writer.Line($"return {lookup}(Id, day, out value);");
            }
            else
            {
                writer.Line($"bool holds = {lookup}(Id, day, out {found} found);");
                writer.Line($"value = ({type})found;");
                writer.Line("return holds;");
            }
        }

        writer.Separate();
    }

    /// <summary>The lookups of a fact's fractions.</summary>
    public static void EmitFractions(IndentedWriter writer, Fact record) => Emit(
        writer,
        FractionsEmitter.TypeOf(record),
        "The fraction that holds on a day",
        EntriesOf(record, place => record.Observations[place].Fraction is { } fraction ? FractionsEmitter.Literal(fraction) : null));

    /// <summary>The lookups of a fact that has an error.</summary>
    public static void EmitPlaceholder(IndentedWriter writer, string type)
    {
        On(writer, type, Summary);
        using (TryGetOn(writer, type, Summary))
        {
            writer.Line("value = 1;");
            writer.Line("return true;");
        }

        writer.Separate();
    }

    private static void Emit(IndentedWriter writer, string type, string summary, (int Date, string? Value)[] entries)
    {
        On(writer, type, summary);
        using (TryGetOn(writer, type, summary))
        {
            writer.Line($"int date = {TypeNames.StepsLookup}.DateOf(day);");
            Search(writer, entries, 0, entries.Length);
        }

        writer.Separate();
    }

    private static void On(IndentedWriter writer, string type, string summary) => writer.Member($"""
        /// <summary>{summary}.</summary>
        /// <param name="day">The day.</param>
        /// <returns>The value that holds.</returns>
        /// <exception cref="global::System.ArgumentException"><paramref name="day"/> is not a day.</exception>
        /// <exception cref="global::System.ArgumentOutOfRangeException">No figure holds on this day.</exception>
        {writer.Access} static {type} On({Day}) => TryGetOn(day, out {type} value) ? value : throw {TypeNames.StepsLookup}.NoneHoldsOn(Id, day);
        """);

    /// <summary>Opens <c>TryGetOn</c>.</summary>
    private static IndentedWriter.Scope TryGetOn(IndentedWriter writer, string type, string summary)
    {
        writer.Separate();
        writer.Lines($"""
            /// <summary>{summary}.</summary>
            /// <param name="day">The day.</param>
            /// <param name="value">The value that holds, or 0.</param>
            /// <returns>Whether one holds on this day.</returns>
            /// <exception cref="global::System.ArgumentException"><paramref name="day"/> is not a day.</exception>
            """);
        return writer.Block($"{writer.Access} static bool TryGetOn({Day}, out {type} value)");
    }

    // The entries in a range; if none of them has started, the entry before them holds.
    private static void Search(IndentedWriter writer, (int Date, string? Value)[] entries, int from, int to)
    {
        if (to - from > LongestRun)
        {
            int middle = (from + to) / 2;
            using (writer.Block($"if (date < {Literals.Digits(entries[middle].Date)})"))
            {
                Search(writer, entries, from, middle);
            }

            writer.Separate();
            Search(writer, entries, middle + 1, to);
            return;
        }

        for (int place = to - 1; place >= from; place--)
        {
            using (writer.Block($"if (date >= {Literals.Digits(entries[place].Date)})"))
            {
                Return(writer, entries[place].Value);
            }

            writer.Separate();
        }

        Return(writer, from == 0 ? null : entries[from - 1].Value);
    }

    private static void Return(IndentedWriter writer, string? value)
    {
        writer.Line($"value = {value ?? "0"};");
        writer.Line(value is null ? "return false;" : "return true;");
    }

    // The start and the value of each step; null for none.
    private static (int Date, string? Value)[] EntriesOf(Fact record, Func<int, string?> literal)
    {
        var entries = new List<(int, string?)>();
        for (int place = 0; place < record.Observations.Count; place++)
        {
            entries.Add((FirstDayOf(record.Observations[place].Period), literal(place)));
            if (record.EndOf(place) is { } end)
            {
                entries.Add((FirstDayOf(end), null));
            }
        }

        return entries.ToArray();
    }

    private static int FirstDayOf(Period start) => (((start.Year * 100) + (start.Month ?? 1)) * 100) + (start.Day ?? 1);
}
