using System.Globalization;

namespace ChangzhouFacts.Generator.Analysis;

/// <summary>A constant in the type of a number that it could stand for.</summary>
internal static class ConstantCast
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The word of C# for the number's type; empty where the constant has this type already.</summary>
    public static string WordFor(object constant, object number) => constant.GetType() == number.GetType() ? "" : Words[number.GetType()];

    /// <summary>Whether the constant, cast to the number's type, is the number: 0.1234567890123456789m as a double need not be that double.</summary>
    public static bool Gives(object constant, object number) => Convert(constant, number) is { } cast && cast.Equals(number);

    /// <summary>Whether it is also printed as the number is: 2.77m and 2.770m are equal, and are not.</summary>
    public static bool GivesTheSameDigits(object constant, object number) =>
        number is not decimal written || (Convert(constant, number) is decimal cast && decimal.GetBits(cast).SequenceEqual(decimal.GetBits(written)));

    private static object? Convert(object constant, object number)
    {
        try
        {
            return System.Convert.ChangeType(constant, number.GetType(), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
