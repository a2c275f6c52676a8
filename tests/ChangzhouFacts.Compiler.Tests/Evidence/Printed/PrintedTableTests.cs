using ChangzhouFacts.Arithmetic;
using ChangzhouFacts.Compiler.Evidence.Printed;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Every word in every language's table works as the table says.</summary>
public class PrintedTableTests
{
    public static TheoryData<string> Tags => new(Languages.All.Select(language => language.Tag));

    [Theory]
    [MemberData(nameof(Tags))]
    public void NoPhraseIsInATableTwiceWithTwoMeanings(string tag) => Assert.Empty(Of(tag).Lexicon.Doubles);

    [Fact]
    public void NoTwoLanguagesHaveOneTag() => Assert.Equal(Languages.All.Count, Languages.All.Select(language => language.Tag).Distinct().Count());

    [Fact]
    public void ASecondTableWithTheSameWordsBreaksNothing()
    {
        var style = new DigitStyle('.', ",");
        Lexicon words = new Lexicon(style, c => c).Before(Qualifier.About, "circa").Scale(6, "million").AddSigns().Scale(9, "million").Before(Qualifier.About, "circa");

        Assert.Equal(["million"], words.Doubles);
        Assert.Equal(6, words.Words["million"].Number);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryQualifierIsRead(string tag) => Each(tag, word => word is { Role: Role.QualifierBefore, IsForBareScale: false }, (phrase, word) =>
        Assert.Equal(word.Qualifier, Read(phrase + " 5", tag)?.Qualifier));

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryQualifierBehindANumberIsRead(string tag) => Each(tag, word => word.Role is Role.QualifierAfter or Role.Surplus, (phrase, word) =>
        Assert.Equal(word.Qualifier, Read((phrase.StartsWith('-') ? "5" : "5 ") + phrase, tag)?.Qualifier));

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryScaleMultiplies(string tag) => Each(tag, word => word.Role is Role.Scale or Role.MoneyScale, (phrase, word) =>
        Assert.Equal(Rational.FromDigits(5, word.Number), Read("€5" + phrase, tag)?.Number.Value));

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryUnitIsNamed(string tag) => Each(tag, word => word.Role == Role.Unit, (phrase, word) =>
        Assert.Equal(word.Unit, Read(word.Place == Place.Before ? (word.Spelling ?? phrase) + " 5" : "5" + (word.IsLoose ? "" : " ") + (word.Spelling ?? phrase), tag)?.Unit));

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryNumberWordIsANumber(string tag) => Each(tag, word => word.Role == Role.Numeral, (phrase, word) =>
        Assert.Equal((word.Number, word.Unit), (Read(phrase, tag)?.Number.Value, Read(phrase, tag)?.Unit)));

    [Theory]
    [MemberData(nameof(Tags))]
    public void NoVagueWordIsReadOver(string tag) => Each(tag, word => word.Role is Role.Vague, (phrase, _) =>
    {
        Assert.Null(Read("5 " + phrase, tag));
        Assert.Null(Read(phrase + " 5", tag));
        Assert.Null(PrintedReader.Read(phrase + " 5", tag, phrase).Figure);
    });

    [Theory]
    [MemberData(nameof(Tags))]
    public void ANegationAloneIsNeverReadOver(string tag) => Each(tag, word => word.Role is Role.Negation, (phrase, _) =>
    {
        Assert.Null(Read(phrase + " 5", tag));
        Assert.Null(PrintedReader.Read(phrase + " 5", tag, phrase).Figure);
    });

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryFallIsOne(string tag) => Each(tag, word => word is { Role: Role.Fall, Place: not Place.After }, (phrase, _) =>
        Assert.Equal((5, true), (Read(phrase + " 5%", tag)?.Number.Value, Read(phrase + " 5%", tag)?.IsFall)));

    [Theory]
    [MemberData(nameof(Tags))]
    public void WhatRoseAndWhatSomethingChangedToIsNoFall(string tag) => Each(tag, word => word.Role is Role.Rise or Role.ChangeTo, (phrase, _) =>
        Assert.Equal((5, false), (Read(phrase + " 5%", tag)?.Number.Value, Read(phrase + " 5%", tag)?.IsFall)));

    [Theory]
    [MemberData(nameof(Tags))]
    public void FillerChangesNothing(string tag) => Each(tag, word => word.Role is Role.Filler or Role.LeadIn, (phrase, word) =>
    {
        // "from a year earlier 5%", "um 5%"
        bool needsChange = word.Place == Place.After || word is { Role: Role.LeadIn, IsLoose: true };
        Assert.Equal(!needsChange, Read(phrase + " 5%", tag) is not null);
        PrintedFigure figure = Assert.IsType<PrintedFigure>(Read(word.Place == Place.After ? "5% " + phrase : (needsChange ? "stieg " : "") + phrase + " 5%", tag));
        Assert.Equal((5, null, "percent", false), (figure.Number.Value, figure.Qualifier, figure.Unit?.Name, figure.IsFall));
    });

    private static Language Of(string tag) => Languages.All.Single(language => language.Tag == tag);

    private static PrintedFigure? Read(string words, string tag) => PrintedReader.Read(words, tag).Figure;

    private static void Each(string tag, Func<Word, bool> isWanted, Action<string, Word> check)
    {
        foreach ((string phrase, Word word) in Of(tag).Lexicon.Words.Where(entry => isWanted(entry.Value)))
        {
            check(phrase.Replace(Lexicon.Glue, "", StringComparison.Ordinal), word);
        }
    }
}
