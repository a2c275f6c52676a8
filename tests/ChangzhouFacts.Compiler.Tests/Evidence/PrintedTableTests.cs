using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence;

/// <summary>Every word of every language's table does what the table says.</summary>
public class PrintedTableTests
{
    public static TheoryData<string> Languages => ["", "en", "zh"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_qualifier_is_read(string tag) => Each(tag, PrintedRole.QualifierBefore, PrintedRole.LooseQualifierBefore, (phrase, word) =>
        Assert.Equal(word.Qualifier, PrintedReader.Read(phrase + " 5").Figure?.Qualifier));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_qualifier_behind_a_number_is_read(string tag) => Each(tag, PrintedRole.QualifierAfter, PrintedRole.Surplus, (phrase, word) =>
        Assert.Equal(word.Qualifier, PrintedReader.Read("5 " + phrase).Figure?.Qualifier));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_scale_multiplies(string tag) => Each(tag, PrintedRole.Scale, PrintedRole.MoneyScale, (phrase, word) =>
        Assert.Equal(Rational.FromDigits(5, word.Number), PrintedReader.Read("€5" + phrase).Figure?.Number));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_unit_is_named(string tag) => Each(tag, PrintedRole.Unit, PrintedRole.Unit, (phrase, word) =>
        Assert.Equal(word.Unit, PrintedReader.Read(word.Place == UnitPlace.Before ? phrase + " 5" : "5 " + phrase).Figure?.Unit));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_number_word_is_a_number(string tag) => Each(tag, PrintedRole.NumberWord, PrintedRole.NumberWord, (phrase, word) =>
        Assert.Equal(word.Number, PrintedReader.Read(phrase).Figure?.Number));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_obscure_word_is_read_over(string tag) => Each(tag, PrintedRole.Obscure, PrintedRole.Obscure, (phrase, _) =>
    {
        Assert.Null(PrintedReader.Read("5 " + phrase).Figure);
        Assert.Null(PrintedReader.Read(phrase + " 5").Figure);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Filler_changes_nothing(string tag) => Each(tag, PrintedRole.Filler, PrintedRole.LeadIn, (phrase, _) =>
    {
        PrintedFigure figure = Assert.IsType<PrintedFigure>(PrintedReader.Read(phrase + " 5 percent").Figure);
        Assert.Equal((5, null, "percent"), (figure.Number, figure.Qualifier, figure.Unit?.Name));
    });

    private static void Each(string tag, PrintedRole role, PrintedRole otherRole, Action<string, PrintedWord> check)
    {
        PrintedLanguage language = new[] { PrintedSigns.Table, PrintedEnglish.Table, PrintedChinese.Table }.Single(table => table.Tag == tag);
        foreach ((string phrase, PrintedWord word) in language.Entries.Where(entry => entry.Value.Role == role || entry.Value.Role == otherRole))
        {
            check(phrase, word);
        }
    }
}
