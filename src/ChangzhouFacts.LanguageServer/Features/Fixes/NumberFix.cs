using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;
using ChangzhouFacts.LanguageServer.Outlines;
using ChangzhouFacts.Wording;

namespace ChangzhouFacts.LanguageServer.Features.Fixes;

/// <summary>Corrects the notation of a number: a point instead of a comma, and a unit instead of a percent sign.</summary>
internal static class NumberFix
{
    private const char PercentSign = '%';

    public static IEnumerable<Fix> Of(Diagnostic finding, FixContext context) => finding.Rule.Id switch
    {
        RuleIds.NotANumber => OfNumber(finding, context),
        RuleIds.UnknownKey => OfCutNumber(finding, context),
        RuleIds.Syntax when finding.Arguments[0] == SyntaxMessages.PercentAsUnit =>
            [new Fix($"Write '{UnitWording.Percent}'", context.Replace(context.OffsetOf(finding), context.OffsetOf(finding) + 1, UnitWording.Percent))],
        _ => [],
    };

    private static IEnumerable<Fix> OfNumber(Diagnostic finding, FixContext context)
    {
        if (context.ScalarAt(finding) is not { IsQuoted: false } scalar)
        {
            yield break;
        }

        string text = scalar.Text;
        if (text.Contains(',', StringComparison.Ordinal) && CutValue.Number(text) is { } number)
        {
            yield return Write(scalar.Start, scalar.End, number, context);
        }
        else if (text.EndsWith(PercentSign) && context.FactAt(finding) is { } fact)
        {
            string figure = text.TrimEnd(PercentSign, ' ');
            figure = CutValue.Number(figure) ?? figure;
            bool hasUnit = fact.Has(FactKeys.Unit) || context.Outline.File?.MappingAt(FileKeys.Defaults)?.Has(DefaultsKeys.Unit) == true;
            var edits = new List<Protocol.TextEdit> { context.Replace(scalar.Start, scalar.End, figure) };
            if (!hasUnit)
            {
                edits.Add(context.AddEntries(fact, [$"{FactKeys.Unit.Name}: {UnitWording.Percent}"]));
            }

            yield return new Fix(hasUnit ? $"Write {figure}" : $"Write {figure}, and 'unit: {UnitWording.Percent}'", edits);
        }
    }

    // In braces, a comma ends the value, and the text behind it is another key: { value: 1,30 }.
    private static IEnumerable<Fix> OfCutNumber(Diagnostic finding, FixContext context)
    {
        int offset = context.OffsetOf(finding);
        if (context.Outline.FindScalar(offset)?.KeyOf is not { HasColon: false, Mapping: { IsFlow: true } mapping } rest
            || mapping.Entries.IndexOf(rest) is not (> 0 and var place) || mapping.Entries[place - 1].Value is not OutlineScalar whole)
        {
            yield break;
        }

        string text = context.Document.Text;
        int end = whole.Start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '-'))
        {
            end++;
        }

        string written = text[whole.Start..end].TrimEnd(',');
        if (end > offset && CutValue.Number(written) is { } number)
        {
            yield return Write(whole.Start, whole.Start + written.Length, number, context);
        }
    }

    private static Fix Write(int start, int end, string number, FixContext context) => new($"Write {number}", context.Replace(start, end, number));
}
