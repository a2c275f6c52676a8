using System.Globalization;

namespace ChangzhouFacts.Generator.Tests.Testing;

/// <summary>Runs code with another culture.</summary>
internal static class Cultures
{
    public static T Run<T>(string culture, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
