using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Makes records from JSON.</summary>
internal static class JsonRecord
{
    /// <summary>What <paramref name="make"/> makes; what it refuses was no record.</summary>
    /// <exception cref="JsonException">The parts that JSON gave make no record.</exception>
    public static T Of<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(refusal.Message, refusal);
        }
    }

    /// <summary>Refuses a quantity in another unit than its type stands for; one without a unit is in that of its type.</summary>
    public static void CheckUnit(Unit? given, Unit expected)
    {
        if (given is not null && given != expected)
        {
            throw new JsonException("The unit is '" + given + "', and the type stands for '" + expected + "'.");
        }
    }
}
