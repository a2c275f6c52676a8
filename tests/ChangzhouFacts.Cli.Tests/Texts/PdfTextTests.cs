using System.Text;
using ChangzhouFacts.Cli.Input.Texts;

namespace ChangzhouFacts.Cli.Tests.Texts;

public sealed class PdfTextTests
{
    [Fact]
    public void LinesThatStandTogetherAreAParagraph()
    {
        byte[] pdf = new PdfWriter()
            .Page()
            .Line(700, "A report of 2023")
            .Line(670, "In all, 940").Line(656, "million RMB were paid, which is what was planned.").Line(642, "More was not.")
            .Line(614, "The share rose to 3.33 percent.")
            .Page()
            .Line(700, "Then nearly 3,000 came.")
            .ToArray();

        Assert.Equal(
            ["1 1-1 A report of 2023", "2 1-1 In all, 940/million RMB were paid, which is what was planned./More was not.", "3 1-1 The share rose to 3.33 percent.", "4 2-2 Then nearly 3,000 came."],
            Read(pdf));
    }

    [Fact]
    public void ASentenceGoesOnOverTheEndOfThePage()
    {
        byte[] pdf = new PdfWriter().Page().Line(200, "It goes on and on and on and on, over the").Page().Line(700, "end of the page.").ToArray();

        Assert.Equal(["1 1-2 It goes on and on and on and on, over the/end of the page."], Read(pdf));
    }

    [Fact]
    public void ThoseWhoIndentHaveParagraphsToo()
    {
        byte[] pdf = new PdfWriter().Page()
            .Line(700, "The first of the paragraphs has two of").Line(686, "the lines, of which this ends.").Line(672, "The second one begins with an indent and", x: 66).Line(658, "ends here.")
            .ToArray();

        Assert.Equal(["1 1-1 The first of the paragraphs has two of/the lines, of which this ends.", "2 1-1 The second one begins with an indent and/ends here."], Read(pdf));
    }

    [Fact]
    public void GapsDivideARowIntoCells()
    {
        byte[] pdf = new PdfWriter().Page().Line(700, "2017").Line(700, "9", x: 120).Line(700, "450", x: 160).Line(686, "2022").Line(686, "8", x: 120).Line(686, "300", x: 160).ToArray();

        Assert.Equal(["1 1-1 2017 | 9 | 450 | 2022 | 8 | 300"], Read(pdf));
    }

    [Fact]
    public void ColumnsOfFiguresAreNotOneFigure()
    {
        byte[] pdf = new PdfWriter().Page().Line(714, "The figures of all of it").Line(700, "9").Line(686, "450").ToArray();

        Assert.Equal(["1 1-1 The figures of all of it/9 | 450"], Read(pdf));
    }

    [Fact]
    public void ARaisedMarkIsAFootnote()
    {
        byte[] pdf = new PdfWriter().Page().Line(700, "In all, 47").Raised("2").Line(700, " firms and 10", x: 130).Raised("6").Line(700, " more", x: 220).ToArray();

        Assert.Equal("In all, 47 | firms and 10\u2076 | more", Read(pdf)[0][6..]);
    }

    [Fact]
    public void LettersThatArePrintedTwiceAreBold()
    {
        byte[] pdf = new PdfWriter().Page().Line(700, "940 million").Line(700, "940 million", x: 50.3).ToArray();

        Assert.Equal(["1 1-1 940 million"], Read(pdf));
    }

    [Fact]
    public void WhatComesAgainOnEachPageIsNoParagraph()
    {
        var pdf = new PdfWriter();
        foreach (string page in new[] { "one", "two", "three" })
        {
            pdf.Page().Line(800, "The annual report").Line(700, $"This is page {page}.").Line(30, "44");
        }

        Assert.Equal(["1 1-1 This is page one.", "2 2-2 This is page two.", "3 3-3 This is page three."], Read(pdf.ToArray()));
    }

    [Fact]
    public void TurnedTextIsRead()
    {
        byte[] pdf = new PdfWriter().Page().Line(700, "Upright words here.").Turned("940 million RMB").ToArray();

        Assert.Equal(["1 1-1 Upright words here.", "2 1-1 940 million RMB"], Read(pdf));
    }

    [Theory]
    [InlineData("", "it has no text; its pages may be pictures")]
    [InlineData(" ", "it has no text; its pages may be pictures")]
    public void APageWithoutTextIsSaidToHaveNone(string text, string problem) =>
        Assert.Equal(problem, PdfText.Read(new PdfWriter().Page().Line(700, text).ToArray(), CancellationToken.None).Problem);

    [Fact]
    public void ADamagedFileIsSaidToBeDamaged()
    {
        Assert.Equal("it is a PDF that is damaged or of an unknown kind", PdfText.Read(Encoding.ASCII.GetBytes("%PDF-1.7\nnothing of the kind"), CancellationToken.None).Problem);
        Assert.Equal("it is a PDF that is damaged or of an unknown kind", PdfText.Read(Encoding.ASCII.GetBytes("%PDF-1.7\n" + new string('[', 200_000)), CancellationToken.None).Problem);
    }

    /// <summary>A damaged file, whatever the damage, is read or rejected.</summary>
    [Fact]
    public void NoDamageIsAFault()
    {
        byte[] sound = new PdfWriter().Page().Line(700, "In all, 940 million RMB").ToArray();
        var random = new Random(20230119);
        for (int i = 0; i < 300; i++)
        {
            byte[] damaged = i % 3 == 0 ? sound[..random.Next(sound.Length)] : [.. sound];
            for (int k = 0; k < i % 7 && damaged.Length > 0; k++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            SourceText text = PdfText.Read(damaged, CancellationToken.None);

            Assert.True(text.Problem is not null || text.Passages.Count > 0);
        }
    }

    [Fact]
    public void AStreamThatUnpacksToTooMuchIsRefused() =>
        Assert.Equal("it is a PDF that is too large when decompressed", PdfText.Read(PdfWriter.Bomb(), CancellationToken.None).Problem);

    [Fact]
    public void WhoDoesNotWantToWaitDoesNotHaveTo()
    {
        byte[] pdf = new PdfWriter().Page().Line(700, "In all, 940 million RMB").ToArray();

        Assert.Throws<OperationCanceledException>(() => PdfText.Read(pdf, new CancellationToken(canceled: true)));
    }

    private static IReadOnlyList<string> Read(byte[] pdf)
    {
        SourceText text = PdfText.Read(pdf, CancellationToken.None);
        Assert.Null(text.Problem);
        return [.. text.Passages.Select(passage => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{passage.Block} {passage.FirstPage}-{passage.LastPage} {passage.Text.Replace('\n', '/')}"))];
    }
}
