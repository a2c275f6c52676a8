namespace ChangzhouFacts.Compiler.Reading;

/// <summary>
/// A value in braces that has a comma between two digits: to YAML the comma ends the value, and what stands right behind it is
/// another key, without a value. <c>{ value: 1,30 }</c> has the keys <c>value</c> and <c>30</c>.
/// </summary>
/// <param name="Text">All of what was written: <c>1,30</c>.</param>
/// <param name="Rest">What became a key first: <c>30</c>.</param>
/// <param name="IsFigure">Whether it is the value of a period, and so no text.</param>
/// <param name="End">The offset behind it.</param>
internal sealed record CutValue(string Text, ScalarNode Rest, bool IsFigure, int End)
{
    private const int DigitsOfGroup = 3;

    /// <summary>What is wrong and what to write, as the end of a message.</summary>
    public string Hint => Number(Text) is not { } number ? "the comma ends the value; put the text in quotes"
        : IsFigure ? $"the comma ends the value; write {number}"
        : $"the comma ends the value; write {number}, or put it in quotes if it is a text";

    /// <summary>The value with one more of its pieces; null where an entry is one of its own.</summary>
    /// <param name="before">The pieces so far; null where the mapping's last value is whole so far.</param>
    /// <param name="mapping">The mapping, without the entry.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="value">The entry's value.</param>
    public static CutValue? Extend(CutValue? before, MappingNode mapping, ScalarNode key, Node value)
    {
        if (!mapping.IsDelimited || mapping.Entries.Count == 0
            || value is not ScalarNode { IsWithoutColon: true } || key is not { IsPlain: true, Text.Length: > 0 } || !IsDigit(key.Text[0]))
        {
            return null;
        }

        MappingNode.Entry last = mapping.Entries[mapping.Entries.Count - 1];
        if (before is null)
        {
            if (last.Value is not ScalarNode { IsPlain: true, Text.Length: > 0 } whole || !IsDigit(whole.Text[whole.Text.Length - 1]))
            {
                return null;
            }

            // { 2020: 18,2021 } lacks the figure of a year.
            bool isFigure = last.Key.Text.Length > 0 && IsDigit(last.Key.Text[0]);
            if (isFigure && (key.Text.Length == 4 || !key.Text.All(c => IsDigit(c) || c == '.')))
            {
                return null;
            }

            before = new CutValue(whole.Text, key, isFigure, whole.Location.Offset + whole.Location.Length);
        }

        return before.End + 1 == key.Location.Offset
            ? before with { Text = before.Text + "," + key.Text, End = key.Location.Offset + key.Location.Length }
            : null;
    }

    /// <summary>A number as it is to be written, of one with commas between its digits; null where it is none.</summary>
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

        // A decimal comma, perhaps behind groups with points.
        string whole = parts[0].Replace(".", "");
        return parts.Length == 2 && AreDigits(whole) && AreDigits(parts[1]) ? sign + whole + "." + parts[1] : null;
    }

    private static bool AreDigits(string text) => text.Length > 0 && text.All(IsDigit);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
