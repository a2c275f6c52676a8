using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// A value in braces with a comma between two digits. In YAML the comma ends the value, and what follows is another key, without
/// a value: <c>{ value: 1,30 }</c> has the keys <c>value</c> and <c>30</c>.
/// </summary>
internal sealed class CutValue
{
    private const int DigitsOfGroup = 3;

    private readonly List<string> _pieces;
    private readonly bool _isFigure;
    private int _end;

    private CutValue(ScalarNode whole, ScalarNode rest, bool isFigure)
    {
        _pieces = [whole.Text];
        _isFigure = isFigure;
        _end = End(whole);
        Rest = rest;
        Location = whole.Text.All(c => IsDigit(c) || c is '.' or '-') ? rest.Location : whole.Location;
    }

    /// <summary>The first part that became a key: <c>30</c>.</summary>
    public ScalarNode Rest { get; }

    /// <summary>The location of the mistake: for a number its rest; for a text with a number in it all of it, because it must be quoted.</summary>
    public Location Location { get; }

    /// <summary>What is wrong and what to write, as the end of a message.</summary>
    public string Hint => Number(string.Join(",", _pieces)) is not { } number ? "the comma ends the value; put the text in quotes"
        : _isFigure ? $"the comma ends the value; write {number}"
        : $"the comma ends the value; write {number}, or put it in quotes if it is a text";

    /// <summary>The value, with an entry as its next piece; null if the entry is an entry of its own.</summary>
    /// <param name="cut">The value so far; null if this would be its first piece.</param>
    /// <param name="mapping">The mapping, without the entry.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="value">The entry's value.</param>
    public static CutValue? Extend(CutValue? cut, MappingNode mapping, ScalarNode key, Node value)
    {
        if (!mapping.IsDelimited || mapping.Entries.Count == 0
            || value is not ScalarNode { IsWithoutColon: true } || key is not { IsPlain: true, Text.Length: > 0 } || !IsDigit(key.Text[0]))
        {
            return null;
        }

        cut ??= Begin(mapping.Entries[mapping.Entries.Count - 1], key);
        if (cut is null || cut._end + 1 != key.Location.Offset)
        {
            return null;
        }

        cut._pieces.Add(key.Text);
        cut._end = End(key);
        return cut;
    }

    private static CutValue? Begin(MappingNode.Entry last, ScalarNode rest)
    {
        if (last.Value is not ScalarNode { IsPlain: true, Text.Length: > 0 } whole || !IsDigit(whole.Text[whole.Text.Length - 1]))
        {
            return null;
        }

        // The value of a period is not a text. In { 2020: 18,2021 }, the figure of 2021 is missing.
        bool isFigure = last.Key.Text.Length > 0 && IsDigit(last.Key.Text[0]);
        return isFigure && (rest.Text.Length == 4 || !rest.Text.All(c => IsDigit(c) || c == '.')) ? null : new CutValue(whole, rest, isFigure);
    }

    /// <summary>How to write a number that has commas between its digits; null if it is not a number.</summary>
    public static string? Number(string text)
    {
        string sign = text.StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        string[] parts = text.Substring(sign.Length).Split(',');
        string[] end = parts[parts.Length - 1].Split('.');
        bool isGrouped = parts[0].Length is > 0 and <= DigitsOfGroup && parts[0][0] != '0'
            && AreDigits(parts[0])
            && parts.Skip(1).Take(parts.Length - 2).Append(end[0]).All(group => group.Length == DigitsOfGroup && AreDigits(group))
            && end.Length <= 2 && end.Skip(1).All(AreDigits);
        if (isGrouped)
        {
            return sign + string.Concat(parts);
        }

        // A decimal comma, perhaps after groups separated by points.
        string whole = parts[0].Replace(".", "");
        return parts.Length == 2 && AreDigits(whole) && AreDigits(parts[1]) ? sign + whole + "." + parts[1] : null;
    }

    private static int End(ScalarNode scalar) => scalar.Location.Offset + scalar.Location.Length;

    private static bool AreDigits(string text) => text.Length > 0 && text.All(IsDigit);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
