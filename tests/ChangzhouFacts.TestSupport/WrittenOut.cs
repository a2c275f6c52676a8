using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.TestSupport;

/// <summary>A result as complete text: records that differ only in trailing zeros are equal, but their texts are not.</summary>
public static class WrittenOut
{
    public static string Of(CompilationResult result)
    {
        var text = new StringBuilder(Facts(result.Facts));
        Write(text, result.Diagnostics);
        return text.ToString();
    }

    public static string Facts(CompiledSet? facts)
    {
        var text = new StringBuilder();
        Write(text, facts);
        foreach (CompiledFact fact in facts?.Facts ?? [])
        {
            Write(text, Enumerable.Range(0, fact.Record?.Observations.Count ?? 0).Select(fact.DigitsOf));
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('~');
                break;
            case string word:
                text.Append('"').Append(word).Append('"');
                break;
            case Number number:
                text.Append(CultureInfo.InvariantCulture, $"{number.Type} {number.ToDigits()}");
                break;
            case Unit unit:
                Write(text, new object?[] { unit.Code, unit.Of, unit.Per, unit.For });
                break;
            case Period or Enum or bool or int or long:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            case IEnumerable list:
                WriteEach(text, list.Cast<object?>().Select(item => ("", item)));
                break;
            default:
                WriteEach(text, value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => (property.Name, property.GetValue(value))));
                break;
        }
    }

    private static void WriteEach(StringBuilder text, IEnumerable<(string Name, object? Value)> parts)
    {
        text.Append('{');
        foreach ((string name, object? value) in parts)
        {
            text.Append(name).Append(' ');
            Write(text, value);
            text.Append('\n');
        }

        text.Append('}');
    }
}
