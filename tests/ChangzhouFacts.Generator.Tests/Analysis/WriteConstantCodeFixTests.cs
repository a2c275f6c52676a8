using Microsoft.CodeAnalysis.Testing;

namespace ChangzhouFacts.Generator.Tests.Analysis;

/// <summary>What the code fix writes in the place of a number: it compiles, and is the same number of the same type.</summary>
public sealed class WriteConstantCodeFixTests
{
    [Theory]
    [InlineData("decimal x = [|3.33m|];", "decimal x = Changzhou.Share.In2022;")]
    [InlineData("decimal x = [|2.77M|] * 2;", "decimal x = Changzhou.Share.In2017 * 2;")]
    [InlineData("decimal x = [|20.0m|];", "decimal x = Changzhou.Round.Value;")]
    [InlineData("int x = [|5287|];", "int x = Changzhou.People.Value;")]
    [InlineData("int x = [|2022|];", "int x = Changzhou.Years.Value;")]
    [InlineData("long x = [|8_123_456_789|];", "long x = Changzhou.Many.Value;")]
    [InlineData("decimal x = [|-4.56m|];", "decimal x = Changzhou.Fall.Value;")]
    [InlineData("decimal x = 1 -[|3.33m|];", "decimal x = 1 - Changzhou.Share.In2022;")]
    [InlineData("decimal x = -([|3.33m|]);", "decimal x = -(Changzhou.Share.In2022);")]
    [InlineData("decimal x = [|1234.5m|];", "decimal x = Changzhou.Gdp.FRA.In2020;")]
    [InlineData("decimal x = [|19.25m|];", "decimal x = Changzhou.Rate.Since2024;")]
    [InlineData("double x = [|6.62607015e-34|];", "double x = Changzhou.Planck.Value;")]
    [InlineData("double x = [|17.250|];", "double x = Changzhou.Speed.Value;")]
    public Task AConstantOfTheNumbersTypeStandsByItself(string found, string written) => FactsProject.VerifyAsync(FactsProject.Program(found), FactsProject.Program(written));

    [Theory]
    [InlineData("var x = [|3.33|];", "var x = (double)Changzhou.Share.In2022;")]
    [InlineData("double x = [|3.33|];", "double x = (double)Changzhou.Share.In2022;")]
    [InlineData("float x = [|3.33f|];", "float x = (float)Changzhou.Share.In2022;")]
    [InlineData("double x = [|3.33e0|];", "double x = (double)Changzhou.Share.In2022;")]
    [InlineData("bool x = 3 < [|3.33|] && [|2.77|] < 3;", "bool x = 3 < (double)Changzhou.Share.In2022 && (double)Changzhou.Share.In2017 < 3;")]
    [InlineData("string x = [|3.33|].ToString();", "string x = ((double)Changzhou.Share.In2022).ToString();")]
    [InlineData("var x = [|5287L|];", "var x = (long)Changzhou.People.Value;")]
    [InlineData("var x = [|5287u|];", "var x = (uint)Changzhou.People.Value;")]
    [InlineData("var x = [|5287UL|];", "var x = (ulong)Changzhou.People.Value;")]
    [InlineData("var x = [|1234|];", "var x = (int)Changzhou.Whole.Value;")]
    [InlineData("var x = [|-6543L|];", "var x = (long)Changzhou.Lost.Value;")]
    [InlineData("decimal x = [|17.25m|];", "decimal x = (decimal)Changzhou.Speed.Value;")]
    [InlineData("const double X = [|3.33|];", "const double X = (double)Changzhou.Share.In2022;")]
    [InlineData("object x = [|5287L|];", "object x = (long)Changzhou.People.Value;")]
    [InlineData("double x = [|3.33|] / 2;", "double x = (double)Changzhou.Share.In2022 / 2;")]
    public Task AConstantOfAnotherTypeIsCast(string found, string written) => FactsProject.VerifyAsync(FactsProject.Program(found), FactsProject.Program(written));

    [Theory]
    [InlineData("long x = [|5287L|];", "long x = Changzhou.People.Value;")]
    [InlineData("decimal x = [|5287m|];", "decimal x = Changzhou.People.Value;")]
    [InlineData("decimal x = 2 + [|5287m|];", "decimal x = 2 + (decimal)Changzhou.People.Value;")]
    public Task ACastThatChangesNothingIsNotWritten(string found, string written) => FactsProject.VerifyAsync(FactsProject.Program(found), FactsProject.Program(written));

    [Theory]
    [InlineData("ushort x = [|5287|];", "ushort x = Changzhou.People.Value;")]
    [InlineData("const decimal X = [|3.33m|];", "const decimal X = Changzhou.Share.In2022;")]
    [InlineData("string x = $\"{[|3.33m|]:F1}\";", "string x = $\"{Changzhou.Share.In2022:F1}\";")]
    [InlineData("int[] x = new int[[|5287|]];", "int[] x = new int[Changzhou.People.Value];")]
    [InlineData("void F(int x = [|5287|]) { }", "void F(int x = Changzhou.People.Value) { }")]
    [InlineData("switch (DateTime.Now.Ticks) { case [|5287|]: break; }", "switch (DateTime.Now.Ticks) { case Changzhou.People.Value: break; }")]
    [InlineData("switch ((object)null) { case [|3.33|]: break; }", "switch ((object)null) { case (double)Changzhou.Share.In2022: break; }")]
    [InlineData("bool x = 1m is > [|3.33m|] and not [|-4.56m|];", "bool x = 1m is > Changzhou.Share.In2022 and not Changzhou.Fall.Value;")]
    [InlineData("decimal F() { return[|-4.56m|]; }", "decimal F() { return Changzhou.Fall.Value; }")]
    [InlineData("decimal x = /* a */ [|3.33m|] /* b */;", "decimal x = /* a */ Changzhou.Share.In2022 /* b */;")]
    [InlineData("string Share = \"\"; decimal x = [|3.33m|];", "string Share = \"\"; decimal x = Changzhou.Share.In2022;")]
    public Task TheConstantStandsWhereverTheNumberDid(string found, string written) => FactsProject.VerifyAsync(FactsProject.Program(found), FactsProject.Program(written));

    /// <summary>Read again, a name behind <c>is</c> stands where a type can, and the tree is another.</summary>
    [Fact]
    public Task TheConstantIsAPattern()
    {
        var project = new FactsProject(
            FactsProject.Program("bool x = (object)null is [|5287|];"), FactsProject.Program("bool x = (object)null is Changzhou.People.Value;"))
        {
            CodeActionValidationMode = CodeActionValidationMode.None,
        };

        return project.RunAsync();
    }

    [Theory]
    [InlineData("[Row([|3.33|], [|5287|])] class A { }", "[Row((double)Changzhou.Share.In2022, Changzhou.People.Value)] class A { }")]
    [InlineData("[Row(X = [|3.33f|])] class A { }", "[Row(X = (float)Changzhou.Share.In2022)] class A { }")]
    public Task ArgumentsOfAttributesStayConstants(string found, string written)
    {
        const string Attribute = "using System;\nusing Statistics;\nclass Row : Attribute { public Row(params object[] x) { } public float X { get; set; } }\n";
        return FactsProject.VerifyAsync(Attribute + found, Attribute + written);
    }

    /// <summary>With an argument of the constant's own type another overload would be called.</summary>
    [Fact]
    public Task TheSameOverloadIsCalled() => FactsProject.VerifyAsync(
        "using Statistics;\nclass A { void F(double x) { } void F(decimal x) { } void G() { F([|3.33|]); F([|3.33m|]); } }",
        "using Statistics;\nclass A { void F(double x) { } void F(decimal x) { } void G() { F((double)Changzhou.Share.In2022); F(Changzhou.Share.In2022); } }");

    [Theory]
    [InlineData("class A { decimal x = [|3.33m|]; }", "class A { decimal x = Statistics.Changzhou.Share.In2022; }")]
    [InlineData("namespace Statistics\n{\n    class A { decimal x = [|3.33m|]; }\n}\n", "namespace Statistics\n{\n    class A { decimal x = Changzhou.Share.In2022; }\n}\n")]
    [InlineData("class Changzhou { decimal x = [|3.33m|]; }", "class Changzhou { decimal x = Statistics.Changzhou.Share.In2022; }")]
    public Task TheNamespaceIsWrittenWhereItIsNeeded(string found, string written) => FactsProject.VerifyAsync(found, written);

    [Theory]
    [InlineData("decimal x = [|2.770m|];")]
    [InlineData("decimal x = [|5287.0m|];")]
    public Task WhatWouldBePrintedOtherwiseIsNotReplaced(string statement) => FactsProject.VerifyAsync(FactsProject.Program(statement));

    [Fact]
    public Task TheSecondOfSeveralFactsCanBeWritten()
    {
        var project = new FactsProject(
            FactsProject.Program("decimal x = [|77.77m|] + [|77.77m|];"), FactsProject.Program("decimal x = Changzhou.Twin2.Value + Changzhou.Twin2.Value;"))
        {
            CodeActionIndex = 1,
        };

        return project.RunAsync();
    }

    [Fact]
    public Task AllAreWrittenAtOnceInEveryFile()
    {
        var project = new FactsProject(
            FactsProject.Program("decimal x = [|3.33m|] + [|2.77m|]; int y = [|5287|];"),
            FactsProject.Program("decimal x = Changzhou.Share.In2022 + Changzhou.Share.In2017; int y = Changzhou.People.Value;"));
        project.TestState.Sources.Add("class A { decimal x = [|3.33m|]; double y = [|2.77|]; }");
        project.FixedState.Sources.Add("class A { decimal x = Statistics.Changzhou.Share.In2022; double y = (double)Statistics.Changzhou.Share.In2017; }");

        return project.RunAsync();
    }
}
