using ChangzhouFacts.Package.Tests.Testing;

namespace ChangzhouFacts.Package.Tests;

/// <summary>Steps, from the text of a facts file to the answer in an app with the package.</summary>
public sealed class StepsTests(ConsumerGroup<StepsTests> apps) : IClassFixture<ConsumerGroup<StepsTests>>
{
    private static readonly Consumer Asking = new("steps")
    {
        Files =
        {
            ["App.csproj"] = Sources.App("<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>"),
            ["facts.yaml"] = Sources.Steps,
            ["Program.cs"] = """
                using System.Globalization;
                using App;
                using ChangzhouFacts;

                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                switch (args[0])
                {
                    case "days":
                        Ask<decimal>(Rates.Vat.Fact, Days(new(2007, 1, 1), new(2020, 7, 1), new(2021, 1, 1), new(2099, 1, 1)), Rates.Vat.TryGetOn);
                        Ask<decimal>(Rates.Levy.Fact, Days(new(2004, 2, 29), new(2012, 3, 1), new(2020, 2, 29), new(2024, 3, 1)), Rates.Levy.TryGetOn);
                        Ask<int>(Rates.Dog.Fact, [new(1, 1, 1), new(1, 1, 2), new(9999, 12, 30), new(9999, 12, 31)], Rates.Dog.TryGetOn);
                        Ask<long>(Rates.Limit.Fact, Days(new(2023, 1, 1), new(2025, 1, 1)), Rates.Limit.TryGetOn);
                        Ask<double>(Rates.Tariff.Fact, Days(new(2000, 3, 1), new(2010, 1, 1), new(2010, 6, 1)), Rates.Tariff.TryGetOn);
                        break;

                    case "invoice":
                        decimal price = 250;
                        Print(price * Rates.Vat.Fractions.On(new DateOnly(2020, 12, 31)));
                        Print(price * Rates.Vat.Fractions.On(new DateOnly(2021, 1, 1)));
                        Print(price * Rates.Vat.Fractions.On(Period.OfDay(new DateTime(2099, 1, 1, 23, 59, 59))));
                        Print(price * Rates.Vat.Fractions.Since2020_07_01);
                        Print(Rates.Vat.Fractions.TryGetOn(new DateOnly(2006, 12, 31), out decimal fraction), fraction);
                        break;

                    case "none":
                        Refused(() => Rates.Levy.On(new DateOnly(2012, 3, 1)));
                        Refused(() => Rates.Levy.On(Period.OfMonth(2012, 2)));
                        Refused(() => Rates.Levy.TryGetOn(Period.OfYear(2012), out _));
                        Refused(() => Rates.TryGetValueOn("levy", Period.OfQuarter(2012, 1), out _));
                        Refused(() => Rates.Levy.Fact.TryGetObservationOn(Period.OfYears(2012, 2013), out _));
                        break;

                    case "record":
                        Fact vat = Rates.Vat.Fact;
                        Print(vat.Kind, vat.Latest is null, Rates.TryGetValue("vat", out _), Rates.TryGetValue("vat", 2020, out _));
                        Print(Rates.TryGetValue("vat", Period.OfDay(2020, 7, 1), out decimal began), began);
                        Print(vat.TryGetObservationOn(new DateOnly(2020, 8, 15), out Observation? step), step!.Period, step.Until!, step.Value, step.Fraction!, step.Interval);
                        Print(vat.TryGetChange(Period.OfDay(2007, 1, 1), Period.OfDay(2020, 7, 1), out Change? change), change!.Absolute!, change.Relative!, change.PerYear is null);
                        Print(vat.TryGetChange(Period.OfDay(2007, 1, 1), Period.OfDay(2021, 1, 1), out change), change!.Absolute!);
                        Print(Rates.Levy.Fact.Changes.Count, Rates.Levy.Fact.TryGetChange(Period.OfDay(2004, 2, 29), Period.OfDay(2020, 2, 29), out change), change!.Absolute!);
                        Print(Rates.Vat.From2007_01_01To2020_07_01.Absolute, Rates.Vat.Since2099_01_01);
                        Print(string.Join("; ", vat.Citations));
                        break;

                    case "series":
                        Print(Rates.Output.In2022_Q3, Rates.Output.Latest, Rates.Output.Fact.Latest!, Rates.Output.Fact.Observations[^1].Status);
                        Print(Rates.TryGetValue("output", Period.OfQuarter(2022, 4), out decimal quarter), quarter);
                        Print(Rates.Output.From2022_Q3To2022_Q4.Relative);
                        Print(Rates.TryGetValueOn("output", new DateOnly(2022, 11, 1), out _), Rates.TryGetValueOn("nothing", new DateOnly(2022, 11, 1), out _));
                        break;

                    default:
                        return 1;
                }

                return 0;

                static DateOnly[] Days(params DateOnly[] starts) => [.. starts.SelectMany(start => new[] { start.AddDays(-1), start, start.AddDays(1) })];

                // All lookups give the same answer.
                static void Ask<T>(Fact fact, DateOnly[] days, Lookup<T> tryGetOn)
                    where T : struct, IConvertible
                {
                    foreach (DateOnly day in days)
                    {
                        string[] answers =
                        [
                            tryGetOn(day, out T value) ? value.ToString(CultureInfo.InvariantCulture) : "none",
                            fact.TryGetObservationOn(day, out Observation? step) ? $"{step.Value}" : "none",
                            .. fact.Type == NumberType.Double
                                ? new[]
                                {
                                    Rates.TryGetDoubleOn(fact.Id, day, out double number) ? $"{number}" : "none",
                                    Rates.TryGetDoubleOn(fact.Id.AsSpan(), day, out number) ? $"{number}" : "none",
                                    Rates.TryGetDoubleOn(System.Text.Encoding.UTF8.GetBytes(fact.Id), day, out number) ? $"{number}" : "none",
                                }
                                : [
                                    Rates.TryGetValueOn(fact.Id, day, out decimal found) ? $"{found}" : "none",
                                    Rates.TryGetValueOn(fact.Id.AsSpan(), day, out found) ? $"{found}" : "none",
                                    Rates.TryGetValueOn(System.Text.Encoding.UTF8.GetBytes(fact.Id), day, out found) ? $"{found}" : "none",
                                ],
                        ];
                        Console.WriteLine($"{fact.Id} {day:yyyy-MM-dd} {string.Join(" or ", answers.Distinct())}");
                    }
                }

                static void Refused(Action ask)
                {
                    try
                    {
                        ask();
                        Console.WriteLine("not refused");
                    }
                    catch (ArgumentException refusal)
                    {
                        Console.WriteLine($"{refusal.GetType().Name}: {refusal.Message.Split('\n')[0]} {(refusal as ArgumentOutOfRangeException)?.ActualValue}".TrimEnd());
                    }
                }

                static void Print(params object[] values) => Console.WriteLine(string.Join(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));

                internal delegate bool Lookup<T>(Period day, out T value);
                """,
        },
    };

    /// <summary>Changes, a future start, an end, a gap, leap days and both limits of the calendar: on the day before, on and after each start.</summary>
    [Fact]
    public void OnEachDayTheFigureHoldsThatBeganLast() => apps.Prints(Asking, "App.csproj", """
        vat 2006-12-31 none
        vat 2007-01-01 19
        vat 2007-01-02 19
        vat 2020-06-30 19
        vat 2020-07-01 16
        vat 2020-07-02 16
        vat 2020-12-31 16
        vat 2021-01-01 19
        vat 2021-01-02 19
        vat 2098-12-31 19
        vat 2099-01-01 20.5
        vat 2099-01-02 20.5
        levy 2004-02-28 none
        levy 2004-02-29 5.50
        levy 2004-03-01 5.50
        levy 2012-02-29 5.50
        levy 2012-03-01 none
        levy 2012-03-02 none
        levy 2020-02-28 none
        levy 2020-02-29 7.25
        levy 2020-03-01 7.25
        levy 2024-02-29 7.25
        levy 2024-03-01 none
        levy 2024-03-02 none
        dog 0001-01-01 1
        dog 0001-01-02 1
        dog 9999-12-30 1
        dog 9999-12-31 2
        limit 2022-12-31 none
        limit 2023-01-01 3000000000
        limit 2023-01-02 3000000000
        limit 2024-12-31 3000000000
        limit 2025-01-01 4000000000
        limit 2025-01-02 4000000000
        tariff 2000-02-29 none
        tariff 2000-03-01 0.5
        tariff 2000-03-02 0.5
        tariff 2009-12-31 4.5
        tariff 2010-01-01 5
        tariff 2010-01-02 5
        tariff 2010-05-31 5
        tariff 2010-06-01 none
        tariff 2010-06-02 none
        """, arguments: "days");

    [Fact]
    public void APriceTimesAFractionIsTheTax() => apps.Prints(Asking, "App.csproj", """
        40.00
        47.50
        51.250
        40.00
        False 0
        """, arguments: "invoice");

    [Fact]
    public void WhereNoneHoldsAndForWhatIsNoDayTheExceptionSaysSo() => apps.Prints(Asking, "App.csproj", """
        ArgumentOutOfRangeException: No figure of 'levy' holds on this day. (Parameter 'day') 2012-03-01
        ArgumentException: The period is not a day. (Parameter 'day')
        ArgumentException: The period is not a day. (Parameter 'day')
        ArgumentException: The period is not a day. (Parameter 'day')
        ArgumentException: The period is not a day. (Parameter 'day')
        """, arguments: "none");

    [Fact]
    public void TheRecordHasWhenAFigureEndsAndWhatChanged() => apps.Prints(Asking, "App.csproj", """
        Steps True False False
        True 16
        True 2020-07-01 2021-01-01 16 0.16 [16, 16]
        True -3 -0.1578947368421052631578947368 True
        True 0
        0 True 1.75
        -3 20.5
        Tax Act, section 12; Official Gazette of Exampleland, 2019-05, page 3
        """, arguments: "record");

    [Fact]
    public void ASeriesOfQuartersHasALatestFigureThatIsNoForecast() => apps.Prints(Asking, "App.csproj", """
        100 110 110 (2022-Q4) Forecast
        True 110
        0.1
        False False
        """, arguments: "series");
}
