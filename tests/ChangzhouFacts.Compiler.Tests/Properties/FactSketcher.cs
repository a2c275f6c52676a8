using System.Globalization;

namespace ChangzhouFacts.Compiler.Tests.Properties;

/// <summary>Makes sketches of facts: every form, unit, type, scale, qualifier and kind of period, with any of the other keys.</summary>
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
        string? at = Optional("at", 40);
        string? reviewBy = SketchTexts.Optional(random, 10, SketchTexts.Day);
        _keys.SetOptional("review-by", reviewBy);
        CompiledSource source = Source();
        var head = new FactHead(id, label, new Citation(source.Source, at), source.PrintedRequired);
        FactSketch sketch = random.Next(6) switch
        {
            0 => Text(head),
            1 => Texts(head),
            2 or 3 => Figure(head),
            _ => Series(head),
        };
        Shuffle(_keys.Entries);
        Fact expected = sketch.Expected with
        {
            Labels = labels.OrderBy(text => text.Language, StringComparer.Ordinal).ToList(),
            Description = description,
            Subject = subject ?? file.Subject,
            Note = note,
        };
        return sketch with { Name = name, Expected = expected };
    }

    private FactSketch Text(FactHead head)
    {
        string text = SketchTexts.AnyText(random);
        _keys.Set("text", text);
        string? printed = SketchTexts.Optional(random, 20, SketchTexts.Word);
        _keys.SetOptional("printed", printed);
        return new FactSketch(_keys, new Fact(head.Id, head.Label, head.Citation, [text]) { Printed = printed, Revisions = RevisionsOfText() });
    }

    private FactSketch Texts(FactHead head)
    {
        string[] texts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => SketchTexts.AnyText(random)).ToArray();
        _keys.Set("text", new Items(texts.Select(text => new Word(text)).ToArray<Piece>()));
        return new FactSketch(_keys, new Fact(head.Id, head.Label, head.Citation, texts) { Revisions = RevisionsOfText() }) { IsList = true };
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
            period = SketchTexts.Period(random, random.Next(3));
            _keys.Set("as-of", period);
        }

        FigureSketch figure = Observe(_keys, plan, unit, head.IsPrintedRequired, head.Citation, "Value", PeriodOf(period));
        return Figures(head, FactKind.Figure, unit, plan, [figure]);
    }

    private FactSketch Series(FactHead head)
    {
        Unit unit = Unit();
        NumberPlan plan = Plan(head.IsPrintedRequired);
        int kind = random.Next(4);
        string[] periods = Enumerable.Range(0, random.Next(1, 6)).Select(_ => SketchTexts.Period(random, kind)).Distinct().ToArray();
        var table = new Table();
        var figures = new List<FigureSketch>();
        foreach (string period in periods)
        {
            string name = kind switch { 2 => "On" + period.Replace('-', '_'), 3 => "During" + period.Replace("/", "To", StringComparison.Ordinal), _ => "In" + period.Replace('-', '_') };
            if (!head.IsPrintedRequired && Happens(50))
            {
                NumberSketch plain = plan.Next(random);
                table.Set(period, Word.Verbatim(plain.Written));
                figures.Add(new FigureSketch(name, PeriodOf(period), plain, plain.LastDigitPower, head.Citation));
                continue;
            }

            var keys = new Table();
            CompiledSource? other = Happens(15) ? file.Sources[random.Next(file.Sources.Count)] : null;
            other = other is { PrintedRequired: true } && (!plan.IsShort || plan.Type == NumberType.Double) ? null : other;
            keys.SetOptional("source", other?.Source.Id);
            string? at = SketchTexts.Optional(random, 15, SketchTexts.Text);
            keys.SetOptional("at", at);
            string? note = SketchTexts.Optional(random, 15, SketchTexts.Text);
            keys.SetOptional("note", note);
            var citation = new Citation(other?.Source ?? head.Citation.Source, at ?? head.Citation.At);
            FigureSketch figure = Observe(keys, plan, unit, other?.PrintedRequired ?? head.IsPrintedRequired, citation, name, PeriodOf(period));
            Shuffle(keys.Entries);
            table.Set(period, keys);
            figures.Add(figure with { Note = note });
        }

        _keys.Set("values", table);
        return Figures(head, FactKind.Series, unit, plan, figures.OrderBy(figure => figure.Period).ToList());
    }

    private FactSketch Figures(FactHead head, FactKind kind, Unit unit, NumberPlan plan, IReadOnlyList<FigureSketch> figures)
    {
        NumberType type = plan.Type ?? figures.Max(figure => figure.Number.NaturalType);
        var fact = new Fact(head.Id, head.Label, head.Citation, kind, unit, type, figures.Select(figure => figure.Complete(type, unit)).ToList());
        return new FactSketch(_keys, fact with { Revisions = RevisionsOfFigures(fact) }) { Figures = figures };
    }

    // The value and what goes with it.
    private FigureSketch Observe(Table keys, NumberPlan plan, Unit unit, bool isPrintedRequired, Citation citation, string name, Period period)
    {
        NumberSketch number = plan.Next(random);
        keys.Set("value", Word.Verbatim(number.Written));
        var figure = new FigureSketch(name, period, number, number.LastDigitPower, citation);
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
            (string printed, int? power) = citation.Source.Language == "zh-Hans" ? PrintedInDigits(number, plan, chinese) : Printed(number, plan, unit, english);
            keys.Set("printed", printed);
            figure = figure with { Printed = printed, LastDigitPower = power };
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

    private (string Printed, int? Power) Printed(NumberSketch number, NumberPlan plan, Unit unit, string qualifier)
    {
        bool isScaled = plan.ScaleWord is not null && !number.Value!.Value.Unscaled.IsZero && Happens(50);
        (string digits, int? power) = PrintedInDigits(number, plan, qualifier);
        string text = digits + (isScaled ? " " + plan.ScaleWord : "") + unit.Code switch
        {
            "percent" => Pick("%", " percent", ""),
            "percentage-point" => Pick(" percentage points", " pp"),
            "CNY" => Pick(" yuan", " RMB", ""),
            "EUR" => Pick(" euros", ""),
            _ => "",
        };
        return (text, power);
    }

    // As it is written, under a heading that says the scale.
    private (string Printed, int? Power) PrintedInDigits(NumberSketch number, NumberPlan plan, string qualifier)
    {
        string digits = number.Written;
        int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        string text = qualifier + (Happens(70) ? Grouped(digits) : digits);
        return (text, plan.ScaleWord is not null ? plan.ScalePower - decimals : decimals > 0 ? -decimals : null);
    }

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

        // Of these types hardly a number is left under the larger scales.
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

        // A default 'of' goes to the units that ask for one.
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

    private CompiledSource Source()
    {
        if (file.DefaultSource is { } common && Happens(60))
        {
            return common;
        }

        CompiledSource source = file.Sources[random.Next(file.Sources.Count)];
        _keys.Set("source", source.Source.Id);
        return source;
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
        // In full digits whatever the fact's scale.
        bool isDouble = fact.Type == NumberType.Double;
        NumberSketch was = new NumberPlan(isDouble ? NumberType.Double : null, null, 0, IsShort: true).Next(random);
        Observation figure = fact.Observations[random.Next(fact.Observations.Count)];
        return (Word.Verbatim(was.Written), new Revision(date, was.BesideFigureOf(fact.Type!.Value), reason)
        {
            Period = fact.Kind == FactKind.Series ? figure.Period : null,
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

    /// <summary>What a fact of any form has.</summary>
    private sealed record FactHead(string Id, string Label, Citation Citation, bool IsPrintedRequired);
}
