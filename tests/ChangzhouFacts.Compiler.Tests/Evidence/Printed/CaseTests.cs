using ChangzhouFacts.Compiler.Evidence;

namespace ChangzhouFacts.Compiler.Tests.Evidence.Printed;

/// <summary>Each phrase of the tables matches its fact and no other.</summary>
public class CaseTests
{
    public static TheoryData<string, string, string, string> English => Case.Rows(EnglishCases.Read);

    public static TheoryData<string, string, string, string> EnglishUnread => Case.Rows(EnglishCases.Unread);

    public static TheoryData<string, string, string, string> Chinese => Case.Rows(ChineseCases.Read);

    public static TheoryData<string, string, string, string> ChineseUnread => Case.Rows(ChineseCases.Unread);

    public static TheoryData<string, string, string, string> German => Case.Rows(GermanCases.Read);

    public static TheoryData<string, string, string, string> GermanUnread => Case.Rows(GermanCases.Unread);

    public static TheoryData<string, string, string, string> French => Case.Rows(FrenchCases.Read);

    public static TheoryData<string, string, string, string> FrenchUnread => Case.Rows(FrenchCases.Unread);

    [Theory]
    [MemberData(nameof(English))]
    public void EnglishIsRead(string phrase, string value, string unit, string qualifier) => IsRead(new Case(phrase, value, unit, qualifier), "en");

    [Theory]
    [MemberData(nameof(EnglishUnread))]
    public void EnglishThatCouldBeSomethingElseIsNot(string phrase, string value, string unit, string qualifier) =>
        IsUnread(new Case(phrase, value, unit, qualifier), "en");

    [Theory]
    [MemberData(nameof(Chinese))]
    public void ChineseIsRead(string phrase, string value, string unit, string qualifier) => IsRead(new Case(phrase, value, unit, qualifier), "zh");

    [Theory]
    [MemberData(nameof(ChineseUnread))]
    public void ChineseThatCouldBeSomethingElseIsNot(string phrase, string value, string unit, string qualifier) =>
        IsUnread(new Case(phrase, value, unit, qualifier), "zh");

    [Theory]
    [MemberData(nameof(German))]
    public void GermanIsReadWhereTheSourceNamesIt(string phrase, string value, string unit, string qualifier) =>
        IsRead(new Case(phrase, value, unit, qualifier), "de");

    [Theory]
    [MemberData(nameof(GermanUnread))]
    public void GermanThatCouldBeSomethingElseIsNot(string phrase, string value, string unit, string qualifier) =>
        IsUnread(new Case(phrase, value, unit, qualifier), "de");

    [Theory]
    [MemberData(nameof(French))]
    public void FrenchIsReadWhereTheSourceNamesIt(string phrase, string value, string unit, string qualifier) =>
        IsRead(new Case(phrase, value, unit, qualifier), "fr");

    [Theory]
    [MemberData(nameof(FrenchUnread))]
    public void FrenchThatCouldBeSomethingElseIsNot(string phrase, string value, string unit, string qualifier) =>
        IsUnread(new Case(phrase, value, unit, qualifier), "fr");

    // The right fact passes without a message, each wrong one is rejected, whether or not the source names its language.
    private static void IsRead(Case row, string language)
    {
        foreach (string? named in new[] { language, language is "de" or "fr" ? language : null })
        {
            Assert.Equal([], row.Check(named).Findings.Select(PrintedCase.Message));
            Assert.Contains("CZF3002", row.WithOtherDigit().Check(named).Ids());
            Assert.Contains("CZF3002", row.Tenfold().Check(named).Ids());
            string other = row.Qualifier == "about" ? "nearly" : "about";
            Assert.Contains("CZF3003", (row with { Qualifier = other }).Check(named).Ids().DefaultIfEmpty(OfFall(row)));
        }
    }

    private static string OfFall(Case row) => row.Value.StartsWith('-') ? "CZF3003" : "";

    private static void IsUnread(Case row, string language)
    {
        foreach (string? named in new[] { language, language is "de" or "fr" ? language : null })
        {
            PrintedVerdict verdict = row.Check(named);
            Assert.False(verdict.IsRead);
            Assert.Equal(["CZF3005"], verdict.Ids());
        }
    }
}
