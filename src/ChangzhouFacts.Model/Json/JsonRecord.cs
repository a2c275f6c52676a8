using System.Text.Json;

namespace ChangzhouFacts.Json;

/// <summary>Creates records from JSON.</summary>
internal static class JsonRecord
{
    /// <summary>Returns the result of <paramref name="make"/>; an argument that it rejects means invalid JSON.</summary>
    /// <exception cref="JsonException">The JSON is not a valid record.</exception>
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

    /// <summary>Rejects a quantity whose unit is not that of its type; one without a unit has the unit of its type.</summary>
    public static void CheckUnit(Unit? given, Unit expected)
    {
        if (given is not null && given != expected)
        {
            throw new JsonException("The unit is '" + given + "', but the type requires '" + expected + "'.");
        }
    }
}
