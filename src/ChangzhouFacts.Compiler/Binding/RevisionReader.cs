using ChangzhouFacts.Compiler.Diagnostics;
using ChangzhouFacts.Compiler.Evidence;
using ChangzhouFacts.Compiler.Reading;
using ChangzhouFacts.Compiler.Schema;

namespace ChangzhouFacts.Compiler.Binding;

/// <summary>Reads a fact's <c>revisions</c> and <c>restated</c>, and the file's <c>withdrawn</c>.</summary>
internal sealed class RevisionReader(Sources sources)
{
    /// <summary>The valid revisions of figures, in the file's order, by the id of their fact or member.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="form">Its form.</param>
    /// <param name="figures">Reads its numbers.</param>
    /// <param name="parts">The fact, or the members of the family.</param>
    public ILookup<string, Revision> ReadRevisions(MappingReader fact, FactForms form, FigureReader figures, IReadOnlyList<FactPart> parts) => Read(fact, form, parts, revision =>
        form == FactForms.Since && StepBinder.IsEnd(revision.Find(RevisionKeys.Was)) ? (null, Words.Ended)
            : form == FactForms.Since && StepBinder.IsMisspeltEnd(revision.Find(RevisionKeys.Was), fact.Values.Diagnostics) ? (null, null)
            : (figures.ReadUnscaled(revision.Scalar(RevisionKeys.Was)), null));

    /// <summary>The valid restatements, in the file's order.</summary>
    public IReadOnlyList<Restatement> ReadRestated(MappingReader fact)
    {
        var restatements = new List<Restatement>();
        foreach (Node item in fact.Sequence(FactKeys.Restated)?.Items ?? [])
        {
            if (fact.Values.Mapping(FactKeys.Restated.Name, item) is not { } mapping)
            {
                continue;
            }

            var reader = new MappingReader(mapping, RestatementKeys.Table, mapping.Location, fact.Values);
            string? date = PeriodReader.ReadDay(reader, RestatementKeys.Date);
            string? reason = reader.Text(RestatementKeys.Reason);
            Source? source = sources.Read(reader, RestatementKeys.Source);
            if (date is not null && reason is not null)
            {
                restatements.Add(new Restatement(date, reason) { Source = source });
            }
        }

        return restatements;
    }

    /// <summary>The valid revisions of a text, in the file's order.</summary>
    public ILookup<string, Revision> ReadRevisionsOfText(MappingReader fact, IReadOnlyList<FactPart> parts) => Read(fact, FactForms.Text, parts, revision =>
        (null, revision.TextScalar(RevisionKeys.Was, mayBeBlank: true)?.Text));

    /// <summary>The withdrawals, in the file's order.</summary>
    public static IReadOnlyList<Withdrawal> ReadWithdrawn(MappingReader file)
    {
        var withdrawals = new List<Withdrawal>();
        foreach (MappingNode.Entry entry in file.Mapping(FileKeys.Withdrawn)?.Entries ?? [])
        {
            bool isId = Ids.CheckFact(entry.Key, file.Values.Diagnostics);

            // Keys are unique, so several observations of one fact are a list.
            IEnumerable<Node> items = entry.Value is SequenceNode list ? list.Items : [entry.Value];
            foreach (Node item in items)
            {
                if (file.Values.Mapping(entry.Key.Text, item) is { } mapping)
                {
                    Withdrawal withdrawal = ReadWithdrawal(entry.Key, new MappingReader(mapping, WithdrawalKeys.Table, entry.Key.Location, file.Values));
                    if (isId)
                    {
                        withdrawals.Add(withdrawal);
                    }
                }
            }
        }

        return withdrawals;
    }

    // An entry with an error still counts, so that what it withdraws is not reported as vanished.
    private static Withdrawal ReadWithdrawal(ScalarNode id, MappingReader withdrawal)
    {
        string? date = PeriodReader.ReadDay(withdrawal, WithdrawalKeys.Date);
        string? reason = withdrawal.Text(WithdrawalKeys.Reason);
        return new Withdrawal(id.Text, PeriodReader.Read(withdrawal, WithdrawalKeys.Period), date ?? "", reason ?? "");
    }

    private ILookup<string, Revision> Read(
        MappingReader fact, FactForms form, IReadOnlyList<FactPart> parts, Func<MappingReader, (Number? Number, string? Text)> readWas)
    {
        var revisions = new List<(string Id, Revision Revision)>();
        foreach (Node item in fact.Sequence(FactKeys.Revisions)?.Items ?? [])
        {
            if (fact.Values.Mapping(FactKeys.Revisions.Name, item) is not { } mapping)
            {
                continue;
            }

            var reader = new MappingReader(mapping, RevisionKeys.Table, mapping.Location, fact.Values, form);
            string? id = fact.Has(FactKeys.By) ? ReadMember(reader, mapping, parts) : ReadNoMember(reader, parts);
            if (Read(reader, readWas) is { } revision && id is not null)
            {
                revisions.Add((id, revision));
            }
        }

        return revisions.ToLookup(revision => revision.Id, revision => revision.Revision, StringComparer.Ordinal);
    }

    private static string? ReadNoMember(MappingReader revision, IReadOnlyList<FactPart> parts)
    {
        if (revision.FindKey(RevisionKeys.Member) is { } member)
        {
            revision.Values.Diagnostics.Report(Rules.Codes.MemberOfNoFamily(), member.Location);
        }

        return parts.Count == 0 ? null : parts[0].Head.Id;
    }

    // The id of the member. If no member is known, any code may be one.
    private static string? ReadMember(MappingReader revision, MappingNode mapping, IReadOnlyList<FactPart> parts)
    {
        if (!revision.Has(RevisionKeys.Member))
        {
            if (revision.IsComplete)
            {
                revision.Values.Diagnostics.Report(Rules.Codes.MemberMissing(), mapping.Location);
            }

            return null;
        }

        if (revision.TextScalar(RevisionKeys.Member) is not { } member || parts.Count == 0)
        {
            return null;
        }

        FactHead? head = parts.FirstOrDefault(part => string.Join("/", part.Head.Codes.Select(code => code.Value)) == member.Text)?.Head;
        if (head is null)
        {
            revision.Values.Diagnostics.Report(Rules.Codes.InvalidMember(member.Text, parts[0].Head.Codes.Count), member.Location);
        }

        return head?.Id;
    }

    private Revision? Read(MappingReader revision, Func<MappingReader, (Number? Number, string? Text)> readWas)
    {
        string? date = PeriodReader.ReadDay(revision, RevisionKeys.Date);
        string? reason = revision.Text(RevisionKeys.Reason);
        Period? period = PeriodReader.Read(revision, RevisionKeys.Period);
        Qualifier? wasQualifier = revision.Word(RevisionKeys.WasQualifier, EnumWords.Qualifiers, Rules.Values.UnknownQualifier);
        string? wasUnit = UnitReader.ReadCode(revision, RevisionKeys.WasUnit);
        Source? source = sources.Read(revision, RevisionKeys.Source);
        (Number? number, string? text) = readWas(revision);
        return date is null || reason is null || (number is null && text is null)
            ? null
            : new Revision(date, number, text, reason) { Period = period, WasQualifier = wasQualifier, WasUnit = wasUnit, Source = source };
    }
}
