namespace ChangzhouFacts.Compiler.Evidence.Printed.German;

/// <summary>The German words around a number, and those of numbers of several words.</summary>
internal static class GermanWords
{
    /// <summary>Adds the scales, qualifiers, negations, changes and harmless words.</summary>
    public static Lexicon AddWords(this Lexicon words) => words.AddNumbers().AddQualifiers().AddChanges().AddHarmless();

    private static Lexicon AddNumbers(this Lexicon words) => words
        .Scale(2, "hundert").Scale(3, "tausend", "Tsd.", "Tsd", "tsd.").Scale(6, "Million", "Millionen", "Mio.", "Mio", "Mill.").Scale(9, "Milliarde", "Milliarden",
            "Mrd.", "Mrd", "Md.")
        .Scale(12, "Billion", "Billionen", "Bio.").Scale(15, "Billiarde", "Billiarden")
        .Part(2, "halb", "halbe", "halber", "halbes", "halben", "Hälfte", "die Hälfte", "der Hälfte").Part(3, "Drittel", "Dritteln").Part(4, "Viertel", "Vierteln").Part(5, "Fünftel",
            "Fünfteln").Part(6, "Sechstel")
        .Part(7, "Siebtel").Part(8, "Achtel").Part(9, "Neuntel").Part(10, "Zehntel", "Zehnteln").Part(20, "Zwanzigstel").Part(100, "Hundertstel").Part(1000, "Tausendstel")
        .All(Role.DecimalPoint, "Komma")
        .All(Role.OutOf, "von")
        .All(Role.Vague,
            "Dutzend", "Dutzende", "Hunderte", "Tausende", "zig", "einige", "mehrere", "wenige", "viele", "paar", "doppelt", "doppelte", "dreifach", "dreifache",
            "vierfach", "zweifach", "erste", "ersten", "zweite", "zweiten",
            "verdoppelt", "verdreifacht", "halbiert", "verdoppelte", "halbierte");

    private static Lexicon AddQualifiers(this Lexicon words) => words
        .Before(Qualifier.Exact, "genau", "exakt", "gerade einmal", "gerade mal")
        .Before(Qualifier.AtLeast, "mindestens", "wenigstens", "zumindest", "nicht weniger als", "nicht unter", "ein Minimum von", "größer oder gleich")
        .Turnable(Qualifier.MoreThan, "mehr als", "größer als", "höher als")
        .LooseBefore(Qualifier.MoreThan, true, "über")
        .Turnable(Qualifier.LessThan, "weniger als", "kleiner als", "niedriger als", "geringer als")
        .LooseBefore(Qualifier.LessThan, true, "unter")
        .Before(Qualifier.AtMost, "höchstens", "maximal", "nicht mehr als", "nicht über", "bis zu", "allerhöchstens", "ein Maximum von")
        .Before(Qualifier.Nearly, "fast", "beinahe", "nahezu", "knapp")
        .Before(Qualifier.About, "rund", "etwa", "circa", "ca.", "ungefähr", "annähernd", "schätzungsweise", "an die", "um die")
        .After(Qualifier.AtLeast, "oder mehr", "und mehr", "oder darüber", "und darüber")
        .After(Qualifier.AtMost, "oder weniger", "oder darunter")
        .All(Role.Negation, "nicht", "nie", "niemals", "darf nicht", "dürfen nicht", "kann nicht", "können nicht", "soll nicht", "sollen nicht", "wird nicht", "werden nicht")
        .Vague(Place.Before, "kein", "keine", "keinen", "weder", "noch", "ohne", "außer", "als", "gut", "kaum", "gegen", "ab", "geschätzt", "geschätzte")
        .Vague(Place.BeforeOrAfter, "oder", "bis", "mehr", "weniger", "minimum", "maximum", "plus")
        .All(Role.Between, "zwischen");

    private static Lexicon AddChanges(this Lexicon words) => words
        .Add(new Word(Role.Fall) { Place = Place.Before },
            "sank", "sanken", "sinkt", "sinken", "gesunken", "fiel", "fielen", "fällt", "fallen", "gefallen", "ging zurück", "gingen zurück", "zurückgegangen",
            "Rückgang", "Rückgänge", "verringerte sich", "verringert",
            "reduziert", "reduzierte", "Reduktion", "schrumpfte", "schrumpften", "geschrumpft", "verlor", "verloren", "Verlust", "Verluste", "Verlusts", "Abnahme",
            "abgenommen", "Einbruch", "brach ein", "eingebrochen",
            "gesenkt", "senkte", "Senkung", "gekürzt", "Kürzung", "Defizit", "Fehlbetrag", "nachgegeben", "stürzte", "abgestürzt", "abgerutscht")
        .Add(new Word(Role.Fall) { Place = Place.Before }, "Rückgang von", "Minus von", "Abnahme von", "Verlust von")
        .Add(new Word(Role.Rise) { Place = Place.Before }, "Anstieg von", "Plus von", "Zunahme von", "Zuwachs von", "Wachstum von")
        .Add(new Word(Role.Fall) { Place = Place.After }, "niedriger", "geringer", "tiefer", "darunter")
        .Add(new Word(Role.Rise) { Place = Place.Before },
            "stieg", "stiegen", "steigt", "steigen", "gestiegen", "wuchs", "wuchsen", "wächst", "gewachsen", "Wachstum", "Anstieg", "Zunahme", "zugenommen",
            "erhöht", "erhöhte sich", "Erhöhung", "kletterte", "geklettert",
            "legte zu", "zugelegt", "Zuwachs", "höher")
        .All(Role.To, "auf", "bei");

    private static Lexicon AddHarmless(this Lexicon words) => words
        .All(Role.Minus, "minus")
        .All(Role.Article, "ein", "eine", "einen", "einem", "einer", "eines")
        .All(Role.Filler, "ein Anteil von", "eine Summe von", "insgesamt", "nur", "lediglich", "bereits", "derzeit", "aktuell", "zusammen", "bislang", "bisher",
            "noch immer", "inzwischen", "zuletzt", "im Durchschnitt", "durchschnittlich", "im Vorjahresvergleich")
        .Comparison("gegenüber dem Vorjahr", "zum Vorjahr", "gegenüber dem Vormonat", "gegenüber dem Vorquartal")
        .Add(new Word(Role.LeadIn) { IsLoose = true }, "um")
        .All(Role.LeadIn, "aus", "für", "am", "an", "im", "in", "die", "das", "den", "dem", "ist", "sind", "war", "waren", "lag", "liegt", "betrug", "beträgt",
            "betrugen", "betragen", "erreichte", "erreicht", "mit", "sich", "es", "gibt", "hat", "haben", "hatte")
        .All(Role.And, "und")
        .All(Role.Preposition, "der", "des")
        .Add(new Word(Role.Preposition) { Place = Place.After }, "unter den", "unter allen")
        .All(Role.Remark, "Anteil", "Quote", "Rate")
        .All(Role.Period, "pro Jahr", "im Jahr", "jährlich", "pro Monat", "monatlich", "pro Tag", "täglich", "p.a.")
        .All(Role.Per, "pro", "je", "auf je")
        .All(Role.Head, "Einwohner", "Einwohnern", "Kopf", "Person", "Personen", "Menschen", "Haushalte", "Haushalt");
}
