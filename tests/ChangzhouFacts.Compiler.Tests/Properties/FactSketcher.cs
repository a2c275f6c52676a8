using System.Globalization;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Creates sketches of facts: every form, unit, type, scale, qualifier and kind of period, with any of the other keys.</summary>
/// <param name="file">The sources and defaults of the file.</param>
/// <param name="random">Makes the choices.</param>
internal sealed class FactSketcher(FileHead file, Random random)
{
    private static readonly (string Word, Qualifier Qualifier, string English, string Chinese)[] Qualifiers =
    [
        ("exact", Qualifier.Exact, "", ""), ("at-least", Qualifier.AtLeast, "at least ", "\u81F3\u5C11"), ("more-than", Qualifier.MoreThan, "more than ", "\u8D85\u8FC7"),
        ("less-than", Qualifier.LessThan, "less than ", "\u4E0D\u5230"), ("at-most", Qualifier.AtMost, "at most ", "\u4E0D\u8D85\u8FC7"),
        ("nearly", Qualifier.Nearly, "nearly ", "\u8FD1"), ("about", Qualifier.About, "about ", "\u7EA6"),
    ];

    private static readonly (string Word, NumberType Type)[] Types =
        [("int", NumberType.Int32), ("long", NumberType.Int64), ("decimal", NumberType.Decimal), ("double", NumberType.Double)];

    private static readonly string[] Currencies = ["CNY", "USD", "EUR", "XAU"];
    private static readonly string[] UcumCodes = ["kg", "m/s2", "mm[Hg]", "{cells}/(10*3.uL)", "%", "Cel"];
    private static readonly string[] Languages = ["zh-Hans", "en", "de-CH", "x-a", "no"];

    private readonly Table _keys = new();

    public FactSketch Make(string id, string name)
    {
        string label = SketchTexts.Text(random);
        _keys.Set("label", label);
        LocalizedText[] labels = Happens(15) ? Labels() : [];
        string? description = Optional("description", 15);
        string? subject = Optional("subject", 15);
        string? note = Optional("note", 15);
        string? reviewBy = SketchTexts.Optional(random, 10, SketchTexts.Day);
        _keys.SetOptional("review-by", reviewBy);
        Constants constants = file.ChooseConstants(_keys, 15) ?? file.Constants;
        List<CompiledSource> sources = Source();
        var head = new FactHead(id, label, Places(_keys, sources, null, 40), sources[0].PrintedRequired);
        FactSketch sketch = random.Next(8) switch
        {
            0 => Text(head),
            1 => Texts(head),
            2 or 3 => Figure(head),
            4 or 5 => Steps(head),
            _ => Series(head),
        };
        Shuffle(_keys.Entries);
        Fact expected = sketch.Expected with
        {
            Labels = labels.OrderBy(text => text.Language, StringComparer.Ordinal).ToList(),
            Description = description,
            Subject = subject ?? file.Subject,
            Note = note,
            FurtherCitations = head.Citations.Skip(1).ToArray(),
        };
        return sketch with { Name = name, Expected = expected, Constants = constants };
    }

    private FactSketch Text(FactHead head)
    {
        string text = SketchTexts.AnyText(random);
        _keys.Set("text", text);
        string? printed = SketchTexts.Optional(random, 20, SketchTexts.Word);
        _keys.SetOptional("printed", printed);
        return new FactSketch(_keys, new Fact(head.Id, head.Label, head.Citations[0], [text]) { Printed = printed, Revisions = RevisionsOfText() });
    }

    private FactSketch Texts(FactHead head)
    {
        string[] texts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => SketchTexts.AnyText(random)).ToArray();
        _keys.Set("text", new Items(texts.Select(text => new Word(text)).ToArray<Piece>()));
        return new FactSketch(_keys, new Fact(head.Id, head.Label, head.Citations[0], texts) { Revisions = RevisionsOfText() }) { IsList = true };
    }

    private FactSketch Figure(FactHead head)
    {
        Unit unit = Unit();
        NumberPlan plan = Plan(head.IsPrintedRequired);
        string period;
        if (file.AsOf is { } common && Happens(60))
        {
            period = common;
        }
        else
        {
            period = SketchTexts.Period(random, random.Next(4));
            _keys.Set("as-of", period);
        }

        FigureSketch figure = Observe(_keys, plan, unit, head.IsPrintedRequired, head.Citations, "Value", PeriodOf(period));
        return Figures(head, FactKind.Figure, unit, plan, [figure]);
    }

    private FactSketch Series(FactHead head)
    {
        Unit unit = Unit();
        NumberPlan plan = Plan(head.IsPrintedRequired);
        int kind = random.Next(5);
        string[] periods = Enumerable.Range(0, random.Next(1, 6)).Select(_ => SketchTexts.Period(random, kind)).Distinct().ToArray();
        var table = new Table();
        var figures = new List<FigureSketch>();
        foreach (string period in periods)
        {
            string name = kind switch { 2 => "On" + period.Replace('-', '_'), 4 => "During" + period.Replace("/", "To", StringComparison.Ordinal), _ => "In" + period.Replace('-', '_') };
            figures.Add(Entry(head, table, plan, unit, name, period));
        }

        _keys.Set("values", table);
        return Figures(head, FactKind.Series, unit, plan, figures.OrderBy(figure => figure.Period).ToList());
    }

    private FactSketch Steps(FactHead head)
    {
        Unit unit = Unit();
        NumberPlan plan = Plan(head.IsPrintedRequired);
        int kind = random.Next(3);
        string[] starts = Enumerable.Range(0, random.Next(1, 7)).Select(_ => SketchTexts.Period(random, kind)).Distinct().ToArray();
        var inOrder = starts.OrderBy(start => start, StringComparer.Ordinal).ToList();
        var table = new Table();
        var figures = new List<FigureSketch>();
        bool wasEnd = true;
        for (int i = 0; i < inOrder.Count; i++)
        {
            Period? next = i + 1 < inOrder.Count ? PeriodOf(inOrder[i + 1]) : null;
            wasEnd = !wasEnd && Happens(30);
            if (wasEnd)
            {
                table.Set(inOrder[i], Word.Verbatim("ended"));
            }
            else
            {
                figures.Add(Entry(head, table, plan, unit, "Since" + inOrder[i].Replace('-', '_'), inOrder[i]) with { Until = next });
            }
        }

        Shuffle(table.Entries);
        _keys.Set("since", table);
        return Figures(head, FactKind.Steps, unit, plan, figures);
    }

    // One figure of a series, or one step: only a number, or a mapping with other keys.
    private FigureSketch Entry(FactHead head, Table table, NumberPlan plan, Unit unit, string name, string period)
    {
        if (!head.IsPrintedRequired && Happens(50))
        {
            NumberSketch plain = plan.Next(random);
            table.Set(period, Word.Verbatim(plain.Written));
            return new FigureSketch(name, PeriodOf(period), plain, plain.LastDigitPower, head.Citations);
        }

        var keys = new Table();
        List<CompiledSource>? others = Happens(15) ? SeveralSources() : null;
        others = others is [{ PrintedRequired: true }, ..] && (!plan.IsShort || plan.Type == NumberType.Double) ? null : others;
        SetSources(keys, others);
        IReadOnlyList<Citation> citations = others is not null ? Places(keys, others, head.Citations[0].At, 15)
            : head.Citations is [var single] && Happens(15) ? Places(keys, [file.Sources.First(source => source.Source == single.Source)], single.At, 100)
            : head.Citations;
        string? note = SketchTexts.Optional(random, 15, SketchTexts.Text);
        keys.SetOptional("note", note);
        FigureSketch figure = Observe(keys, plan, unit, others?[0].PrintedRequired ?? head.IsPrintedRequired, citations, name, PeriodOf(period));
        figure = figure with { Note = note, IsVeryNumber = Precision(keys, 15), Status = Status(keys, 15) };
        Shuffle(keys.Entries);
        table.Set(period, keys);
        return figure;
    }

    private FactSketch Figures(FactHead head, FactKind kind, Unit unit, NumberPlan plan, IReadOnlyList<FigureSketch> figures)
    {
        NumberType type = plan.Type ?? figures.Max(figure => figure.Number.NaturalType);
        bool areVeryNumbers = Precision(_keys, 25) ?? file.IsVeryNumber
            ?? (kind == FactKind.Steps || (unit.Code == "count" && figures.All(figure => figure.IsWholeInFull)));
        ObservationStatus status = Status(_keys, 15) ?? file.Status;
        var fact = new Fact(
            head.Id, head.Label, head.Citations[0], kind, unit, type, figures.Select(figure => figure.Complete(type, unit, areVeryNumbers, status)).ToList());
        return new FactSketch(_keys, fact with { Revisions = RevisionsOfFigures(fact), Restatements = Restated() }) { Figures = figures };
    }

    private bool? Precision(Table keys, int percent)
    {
        bool? precision = Happens(percent) ? Happens(50) : null;
        keys.SetOptional("precision", precision switch { true => "exact", false => "last-digit", _ => null });
        return precision;
    }

    private ObservationStatus? Status(Table keys, int percent)
    {
        ObservationStatus? status = Happens(percent) ? (ObservationStatus)random.Next(1, 4) : null;
        keys.SetOptional("status", status?.ToString().ToLowerInvariant());
        return status;
    }

    private List<Restatement> Restated()
    {
        var restatements = new List<Restatement>();
        var items = new Items();
        for (int count = Happens(10) ? random.Next(1, 3) : 0; count > 0; count--)
        {
            var restatement = new Restatement(SketchTexts.Day(random), SketchTexts.Text(random)) { Source = Happens(50) ? file.Sources[0].Source : null };
            Table table = Table.Of(("date", restatement.Date), ("reason", restatement.Reason));
            table.SetOptional("source", restatement.Source?.Id);
            Shuffle(table.Entries);
            items.Pieces.Add(table);
            restatements.Add(restatement);
        }

        if (restatements.Count > 0)
        {
            _keys.Set("restated", items);
        }

        return restatements;
    }

    // A place for each source, one for the first, or none.
    private List<Citation> Places(Table keys, List<CompiledSource> sources, string? placeOfFirst, int percent)
    {
        if (!Happens(percent))
        {
            return sources.Select((source, i) => new Citation(source.Source, i == 0 ? placeOfFirst : null)).ToList();
        }

        bool isList = Happens(sources.Count > 1 ? 70 : 10);
        string[] places = Enumerable.Range(0, isList ? sources.Count : 1).Select(_ => SketchTexts.Text(random)).ToArray();
        if (isList)
        {
            keys.Set("at", new Items(places.Select(place => new Word(place)).ToArray<Piece>()));
        }
        else
        {
            keys.Set("at", places[0]);
        }

        return sources.Select((source, i) => new Citation(source.Source, i < places.Length ? places[i] : null)).ToList();
    }

    private List<CompiledSource> SeveralSources()
    {
        CompiledSource[] shuffled = [.. file.Sources];
        random.Shuffle(shuffled);
        return shuffled.Take(Happens(60) ? 1 : random.Next(1, shuffled.Length + 1)).ToList();
    }

    private void SetSources(Table keys, IReadOnlyList<CompiledSource>? sources)
    {
        if (sources is [var single] && Happens(80))
        {
            keys.Set("source", single.Source.Id);
        }
        else if (sources is not null)
        {
            keys.Set("source", new Items(sources.Select(source => new Word(source.Source.Id)).ToArray<Piece>()));
        }
    }

    // The value and the keys that depend on it.
    private FigureSketch Observe(Table keys, NumberPlan plan, Unit unit, bool isPrintedRequired, IReadOnlyList<Citation> citations, string name, Period period)
    {
        NumberSketch number = plan.Next(random);
        keys.Set("value", Word.Verbatim(number.Written));
        var figure = new FigureSketch(name, period, number, number.LastDigitPower, citations);
        (string word, Qualifier qualifier, string english, string chinese) = Qualifiers[random.Next(Happens(50) ? 1 : Qualifiers.Length)];
        if (qualifier != Qualifier.Exact || Happens(10))
        {
            keys.Set("qualifier", word);
            figure = figure with { Qualifier = qualifier };
        }

        if (qualifier is Qualifier.Nearly or Qualifier.About && plan is { IsShort: true, Type: not NumberType.Double })
        {
            figure = figure with
            {
                Lower = Bound(keys, plan, "lower", number, -1),
                Upper = Bound(keys, plan, "upper", number, 1),
            };
        }

        if (Happens(15))
        {
            NumberSketch uncertainty = plan.Next(random);
            if (!uncertainty.Written.StartsWith('-'))
            {
                keys.Set("uncertainty", Word.Verbatim(uncertainty.Written));
                figure = figure with { Uncertainty = uncertainty };
            }
        }

        if (isPrintedRequired || (plan is { IsShort: true, Type: not NumberType.Double } && Happens(40)))
        {
            string printed = citations[0].Source.Language == "zh-Hans" ? PrintedInDigits(number, chinese) : Printed(number, plan, unit, english);
            keys.Set("printed", printed);
            figure = figure with { Printed = printed };
        }

        return figure;
    }

    private NumberSketch? Bound(Table keys, NumberPlan plan, string key, NumberSketch number, int side)
    {
        if (Happens(50))
        {
            return null;
        }

        Digits written = Digits.Parse(number.Written);
        NumberSketch bound = plan.Sketch(written.Plus(new Digits(side * random.Next(0, 1000), random.Next(3))));
        keys.Set(key, Word.Verbatim(bound.Written));
        return bound;
    }

    private string Printed(NumberSketch number, NumberPlan plan, Unit unit, string qualifier)
    {
        bool isScaled = plan.ScaleWord is not null && !number.Value!.Value.Unscaled.IsZero && Happens(50);
        return PrintedInDigits(number, qualifier) + (isScaled ? " " + plan.ScaleWord : "") + unit.Code switch
        {
            "percent" => Pick("%", " percent", ""),
            "percentage-point" => Pick(" percentage points", " pp"),
            "CNY" => Pick(" yuan", " RMB", ""),
            "EUR" => Pick(" euros", ""),
            _ => "",
        };
    }

    // As written, with a heading that gives the scale.
    private string PrintedInDigits(NumberSketch number, string qualifier) => qualifier + (Happens(70) ? Grouped(number.Written) : number.Written);

    // Whole digits in groups of three.
    private static string Grouped(string digits)
    {
        string sign = digits.StartsWith('-') ? "-" : "";
        string[] parts = digits[sign.Length..].Split('.');
        string whole = parts[0];
        for (int i = whole.Length - 3; i > 0; i -= 3)
        {
            whole = whole.Insert(i, ",");
        }

        return sign + whole + (parts.Length > 1 ? "." + parts[1] : "");
    }

    private NumberPlan Plan(bool isPrintedRequired)
    {
        bool isShort = isPrintedRequired || Happens(50);
        NumberType? type = null;
        if (file.Type is not null || Happens(30))
        {
            bool useDefault = file.Type is not null && Happens(60) && !(isPrintedRequired && file.Type == NumberType.Double);
            type = useDefault ? file.Type : Types[random.Next(isPrintedRequired ? 3 : 4)].Type;
            if (!useDefault)
            {
                _keys.Set("type", Types.First(entry => entry.Type == type).Word);
            }
        }

        NumberPlan plan = NumberPlan.Make(random, type, isShort);

        // These types hold hardly any number with the larger scales.
        plan = type == NumberType.Int32 && plan.ScalePower > 6 ? plan with { ScaleWord = null, ScalePower = 0 } : plan;
        _keys.SetOptional("scale", plan.ScaleWord);
        return plan;
    }

    private Unit Unit()
    {
        string code = random.Next(8) switch
        {
            0 => "percent",
            1 => "percentage-point",
            2 => "count",
            3 => "per",
            4 => "ratio",
            5 => "index",
            6 => Currencies[random.Next(Currencies.Length)],
            _ => "ucum:" + UcumCodes[random.Next(UcumCodes.Length)],
        };
        code = file.Unit is not null && Happens(30) ? file.Unit : code;
        if (code != file.Unit || Happens(30))
        {
            _keys.Set("unit", code);
        }

        // A default 'of' applies to the units that need one.
        bool takesDefault = code is "percent" or "count" or "per";
        bool needsOwn = code is "count" or "per" && file.Of is null;
        string? of = needsOwn || Happens(30) ? SketchTexts.Word(random) : null;
        _keys.SetOptional("of", of);
        of ??= takesDefault ? file.Of : null;
        if (code != "per")
        {
            return new Unit(code, of);
        }

        long per = Happens(10) ? long.MaxValue : random.Next(1, 100_001);
        string group = SketchTexts.Word(random);
        _keys.Set("per", Word.Verbatim(per.ToString(CultureInfo.InvariantCulture)));
        _keys.Set("for", group);
        return new Unit(code, of, per, group);
    }

    private List<CompiledSource> Source()
    {
        if (file.DefaultSource is { } common && Happens(60))
        {
            return [common];
        }

        List<CompiledSource> sources = SeveralSources();
        SetSources(_keys, sources);
        return sources;
    }

    private LocalizedText[] Labels()
    {
        var table = new Table();
        foreach (string language in Languages.Where(_ => Happens(40)))
        {
            table.Set(language, SketchTexts.Text(random));
        }

        Shuffle(table.Entries);
        _keys.Set("labels", table);
        return table.Entries.Select(entry => new LocalizedText(entry.Key.Text, ((Word)entry.Value).Text)).ToArray();
    }

    private List<Revision> RevisionsOfText() => Revisions((date, reason) =>
    {
        string was = SketchTexts.AnyText(random);
        return (new Word(was), new Revision(date, was, reason));
    });

    private List<Revision> RevisionsOfFigures(Fact fact) => Revisions((date, reason) =>
    {
        // With all digits, whatever the fact's scale.
        bool isDouble = fact.Type == NumberType.Double;
        NumberSketch was = new NumberPlan(isDouble ? NumberType.Double : null, null, 0, IsShort: true).Next(random);
        Observation figure = fact.Observations[random.Next(fact.Observations.Count)];
        return (Word.Verbatim(was.Written), new Revision(date, was.BesideFigureOf(fact.Type!.Value), reason)
        {
            Period = fact.Kind is FactKind.Series or FactKind.Steps ? figure.Period : null,
        });
    });

    private List<Revision> Revisions(Func<string, string, (Word Was, Revision Revision)> make)
    {
        var revisions = new List<Revision>();
        var items = new Items();
        for (int count = Happens(15) ? random.Next(1, 3) : 0; count > 0; count--)
        {
            (Word was, Revision revision) = make(SketchTexts.Day(random), SketchTexts.Text(random));
            var table = new Table();
            table.Set("date", revision.Date);
            table.Set("was", was);
            table.Set("reason", revision.Reason);
            table.SetOptional("period", revision.Period?.ToString());
            if (revision.Was is not null && Happens(20))
            {
                (string word, Qualifier qualifier, _, _) = Qualifiers[random.Next(Qualifiers.Length)];
                table.Set("was-qualifier", word);
                revision = revision with { WasQualifier = qualifier, WasUnit = "CNY", Source = file.Sources[0].Source };
                table.Set("was-unit", "CNY");
                table.Set("source", file.Sources[0].Source.Id);
            }

            Shuffle(table.Entries);
            items.Pieces.Add(table);
            revisions.Add(revision);
        }

        if (revisions.Count > 0)
        {
            _keys.Set("revisions", items);
        }

        return revisions;
    }

    private static Period PeriodOf(string text)
    {
        if (text.Contains('Q', StringComparison.Ordinal))
        {
            return Period.OfQuarter(int.Parse(text[..4], CultureInfo.InvariantCulture), text[^1] - '0');
        }

        int[] parts = text.Split('-', '/').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return text.Contains('/', StringComparison.Ordinal) ? Period.OfYears(parts[0], parts[1])
            : parts.Length == 1 ? Period.OfYear(parts[0])
            : parts.Length == 2 ? Period.OfMonth(parts[0], parts[1])
            : Period.OfDay(parts[0], parts[1], parts[2]);
    }

    private string? Optional(string key, int percent)
    {
        string? text = SketchTexts.Optional(random, percent, SketchTexts.Text);
        _keys.SetOptional(key, text);
        return text;
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private bool Happens(int percent) => random.Next(100) < percent;

    private void Shuffle<T>(List<T> entries)
    {
        T[] shuffled = [.. entries];
        random.Shuffle(shuffled);
        entries.Clear();
        entries.AddRange(shuffled);
    }

    /// <summary>The keys of a fact of any form.</summary>
    private sealed record FactHead(string Id, string Label, IReadOnlyList<Citation> Citations, bool IsPrintedRequired);
}
