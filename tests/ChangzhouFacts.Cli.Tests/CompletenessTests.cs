using System.Collections;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using ChangzhouFacts.Cli.Output;
using ChangzhouFacts.Cli.Output.Export;
using ChangzhouFacts.Cli.Output.Json;
using ChangzhouFacts.Cli.Output.Report;
using ChangzhouFacts.Cli.Tests.Testing;
using ChangzhouFacts.Compiler;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Cli.Tests;

/// <summary>
/// No property of a record is lost: a set in which each property of each record has a value other than its default goes through the
/// image, JSON, the exports, <c>show</c> and the page. New properties are included without a change here. Properties omitted on
/// purpose are listed in <see cref="NotShown"/>.
/// </summary>
public sealed partial class CompletenessTests
{
    // Where a property is omitted on purpose, and why. JSON and the image omit nothing.
    private static readonly Dictionary<string, string[]> NotShown = new()
    {
        ["csv"] =
        [
            "FactSet", "Source", "CodeList.Label", // the description beside the table has them: DataPackage
            "Change", "Interval", // a table has what was observed, and not what follows from it
            "Revision", "Restatement", "LocalizedText", // lists have no place in a cell
            "Fact.Description", "Fact.Kind",
        ],
        ["show"] = ["FactSet", "CodeList.Label", "Fact.Kind", "Interval.LowerIncluded", "Interval.UpperIncluded"],
        ["page"] = ["FactSet.Dataset", "Fact.Kind", "Fact.Type", "Interval.LowerIncluded", "Interval.UpperIncluded"],
    };

    private static readonly FactSet Full = Filled();

    [Fact]
    public void EachPropertyOfEachRecordHasAValue()
    {
        ILookup<Type, object> records = Records(Full).ToLookup(record => record.GetType());
        Type[] types = [.. typeof(Fact).Assembly.GetExportedTypes().Where(IsRecord)];

        Assert.Contains(typeof(Fact), types);
        Assert.All(types, type => Assert.All(
            PropertiesOf(type),
            property => Assert.True(records[type].Any(record => !IsDefault(property, record)), $"{type.Name}.{property.Name} has its default in every record.")));
    }

    /// <summary>In one piece, and in segments.</summary>
    [Theory]
    [InlineData(ImageLayout.MostInOnePiece)]
    [InlineData(0)]
    public void TheImageKeepsAllAndChangesAreWorkedOutToTheSameDigits(int mostInOnePiece)
    {
        WrittenImage image = SetCodec.Write(Full, CancellationToken.None, mostInOnePiece);

        Assert.Equal(mostInOnePiece == 0, image.Segments.Count > 0);
        Assert.Equal(Leaves(Full), Leaves(new FactCollection(image.ToPieces()).Set));
    }

    [Fact]
    public void JsonKeepsAll()
    {
        JsonTypeInfo<FactSet> generated = CompletenessJson.Default.FactSet;
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        var reflected = (JsonTypeInfo<FactSet>)options.GetTypeInfo(typeof(FactSet));

        Assert.All(new[] { generated, reflected }, writer => Assert.All(new[] { generated, reflected }, reader =>
        {
            FactSet? back = JsonSerializer.Deserialize(JsonSerializer.Serialize(Full, writer), reader);
            Assert.Equal(Leaves(Full), Leaves(back!));
            Assert.Equal(Full, back);
        }));
    }

    [Fact]
    public void TheJsonExportShowsAll()
    {
        using var output = new StringWriter();
        FactsJson.WriteAll(Full, output, CancellationToken.None);

        FactSet? back = ExportedJson.WithSources(output.ToString()).Deserialize(CamelCaseJson.Default.FactSet);

        Assert.Equal(Leaves(Full), Leaves(back!));
    }

    [Fact]
    public void TheTableShowsAllButWhatIsNamed()
    {
        var facts = Full.Facts.Select(fact => CompiledFact.Of(fact)).ToList();
        var compiled = new CompiledSet(Full, new CompiledClass("Full", "", IsPublic: false), facts, [], []);
        using var output = new StringWriter();
        CsvExport.Write(Columns.Of(Full), ObservationRow.Of(compiled), output, CancellationToken.None);

        AssertShows("csv", output.ToString());
    }

    [Fact]
    public void ShowShowsAllButWhatIsNamed()
    {
        using var output = new StringWriter();
        var presentation = new PlainPresentation(output);
        foreach (Fact fact in Full.Facts)
        {
            presentation.WriteOne(fact);
        }

        AssertShows("show", output.ToString());
    }

    [Fact]
    public void ThePageShowsAllButWhatIsNamed()
    {
        using var output = new StringWriter();
        ReportPage.Write(Full, "from a test", output, CancellationToken.None);

        AssertShows("page", WebUtility.HtmlDecode(Tag().Replace(output.ToString(), " ")));
    }

    /// <summary>Everything listed as omitted is omitted: an outdated list fails as well.</summary>
    [Fact]
    public void WhatIsNamedIsThere() => Assert.All(NotShown.Values.SelectMany(names => names), name => Assert.Contains(
        Leaves(Full), leaf => leaf.Property == name || leaf.Property.StartsWith(name + ".", StringComparison.Ordinal)));

    private static void AssertShows(string channel, string output)
    {
        string shown = Space().Replace(output.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-'), " ");
        Assert.All(
            Leaves(Full).Where(leaf => !NotShown[channel].Any(name => leaf.Property == name || leaf.Property.StartsWith(name + ".", StringComparison.Ordinal))),
            leaf => Assert.Contains(leaf.Text.Replace(",", "", StringComparison.Ordinal), shown, StringComparison.Ordinal));
    }

    private static FactSet Filled()
    {
        var source = new Source("source-id", "Title of the source");
        var other = new Source("other-id", "Title of the other source");
        var unit = new Unit("per", "patent", 10_000, "person");
        Observation Observe(int year, decimal value, decimal half, string at) => new(
            Period.OfYear(year), value, new Interval(value - half, true, value + half, true), unit, new Citation(source, at))
        {
            Status = ObservationStatus.Provisional,
            FurtherCitations = [new Citation(Fill(other), "beside " + at)],
        };

        Observation[] observations =
        [
            Fill(Observe(2015, 28.6m, 0.05m, "page 15") with { Uncertainty = 0.7m, Status = ObservationStatus.Forecast }),
            Observe(2018, 44.8m, 0.05m, "page 7"),
            Fill(Observe(2022, 51.3m, 0.05m, "page 22") with { Qualifier = Qualifier.About, Lower = 50.2m, Upper = 52.4m }),
        ];
        Revision[] revisions =
        [
            Fill(new Revision("2023-02-01", 27.9m, "A slip of the pen") with
            {
                Period = Period.OfYear(2015), WasQualifier = Qualifier.MoreThan, WasUnit = "CNY", Source = Fill(other),
            }),
        ];
        Fact series = Fill(new Fact("a-series", "Label of the series", new Citation(Fill(source), "page 7"), FactKind.Series, unit, NumberType.Decimal,
            [.. observations.Select(observation => observation.Citation.Source == source ? With(observation, Fill(source)) : observation)]) with
        {
            Labels = [new LocalizedText("zh-Hans", "\u4E13\u5229")],
            Revisions = revisions,
            // The printed words of a series are shown with its figures.
            Printed = "44.8",
        });
        var index = new Unit("index");
        Observation Step(int year, decimal value, int until, string at) => new(
            Period.OfYear(year), value, new Interval(value, true, value, true), index, new Citation(Fill(source), at))
        {
            Until = Period.OfYear(until),
            Status = ObservationStatus.Estimated,
            FurtherCitations = [new Citation(Fill(other), "page 88")],
        };
        Fact steps = Fill(new Fact("some-steps", "Label of the steps", new Citation(Fill(source), "page 8"), FactKind.Steps, index, NumberType.Decimal,
            [Fill(Step(2001, 16m, 2003, "section 1")), Step(2003, 20m, 2005, "page 8"), Fill(Step(2006, 24m, 2009, "section 3"))]) with
        {
            FurtherCitations = [new Citation(Fill(other), "page 88")],
            Restatements = [Fill(new Restatement("2024-03-01", "Another edition") with { Source = Fill(other) })],
            Printed = "24",
        });
        Fact text = Fill(new Fact("a-text", "Label of the text", new Citation(Fill(other), "page 9"), ["First text", "Second text"]) with
        {
            Revisions = [new Revision("2023-03-02", "Text as it was", "Another spelling")],
        });
        Code code = new Code("code-list", "A.c-1_", "Label of the code") { Labels = [new LocalizedText("fr", "Libell\u00E9 du code")] };
        Fact member = Fill(new Fact("a-family/A.c-1_", "Label of the family, Label of the code", new Citation(Fill(other), "page 10"), ["Third text"]) with
        {
            Codes = [code],
            Labels = [new LocalizedText("fr", "Famille, Libell\u00E9 du code")],
        });
        return Fill(new FactSet("data-set", [series, steps, text, member]) with
        {
            Sources = [Fill(source), Fill(other)],
            CodeLists = [Fill(new CodeList("code-list", [code]))],
        });
    }

    private static Observation With(Observation observation, Source source) =>
        new(observation.Period, observation.Value, observation.Interval, observation.Unit, new Citation(source, observation.Citation.At))
        {
            Qualifier = observation.Qualifier,
            Lower = observation.Lower,
            Upper = observation.Upper,
            Uncertainty = observation.Uncertainty,
            Status = observation.Status,
            FurtherCitations = observation.FurtherCitations,
            Printed = observation.Printed,
            Note = observation.Note,
        };

    /// <summary>The same record, with a distinct text in each text property that has none yet.</summary>
    private static T Fill<T>(T record)
        where T : class
    {
        var filled = (T)record.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(record, null)!;
        foreach (PropertyInfo property in PropertiesOf(record.GetType()).Where(property => property.CanWrite && IsDefault(property, filled)))
        {
            string text = $"{property.Name} of {record.GetType().Name} {Identity(record)}";
            object? value = property.PropertyType == typeof(string) ? text
                : property.PropertyType == typeof(IReadOnlyList<string>) ? new[] { text, text + " more" }
                : null;
            if (value is not null)
            {
                property.SetValue(filled, value);
            }
        }

        return filled;
    }

    private static string Identity(object record) => record switch
    {
        Source source => source.Id,
        Observation observation => observation.Period.ToString(),
        Fact fact => fact.Id,
        _ => "",
    };

    /// <summary>All values of a set: the property of each, and its text.</summary>
    private static IEnumerable<(string Property, string Text)> Leaves(object record)
    {
        foreach (PropertyInfo property in PropertiesOf(record.GetType()))
        {
            foreach (object value in Items(property.GetValue(record)))
            {
                if (IsRecord(value.GetType()))
                {
                    foreach ((string Property, string Text) leaf in Leaves(value))
                    {
                        yield return leaf;
                    }
                }
                else
                {
                    yield return ($"{record.GetType().Name}.{property.Name}", Text(value));
                }
            }
        }
    }

    private static IEnumerable<object> Records(object record) =>
        PropertiesOf(record.GetType()).SelectMany(property => Items(property.GetValue(record))).Where(value => IsRecord(value.GetType())).SelectMany(Records).Prepend(record);

    private static IEnumerable<object> Items(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object>(),
        _ => [value],
    };

    private static string Text(object value) => value switch
    {
        Qualifier qualifier => EnumWords.Qualifiers[(int)qualifier].Replace('-', ' '),
        NumberType type => EnumWords.NumberTypes[(int)type],
        ObservationStatus status => EnumWords.Statuses[(int)status],
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is not null;

    // Computed properties do not count: JSON omits them.
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    private static bool IsDefault(PropertyInfo property, object record) => property.GetValue(record) switch
    {
        null => true,
        string text => text.Length == 0,
        ICollection { Count: 0 } => true,
        IEnumerable list and not string => !list.Cast<object>().Any(),
        var value => value.Equals(property.PropertyType.IsValueType ? RuntimeHelpers.GetUninitializedObject(property.PropertyType) : null),
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [JsonSerializable(typeof(FactSet))]
    internal sealed partial class CompletenessJson : JsonSerializerContext;

    [JsonSerializable(typeof(FactSet))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    internal sealed partial class CamelCaseJson : JsonSerializerContext;
}
