using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>
/// The current format. A fact has a line with its id, type, unit and the date of its newest restatement, if any. Under it, each
/// after a tab, are lines with a period, a figure and a qualifier unless it is <c>exact</c>, or lines with a text.
/// </summary>
internal sealed class LockVersion2(DiagnosticBag diagnostics) : LockFormat(diagnostics)
{
    private Block? _block;

    // Lines under an invalid first line belong to an unknown fact. They are not reported, because that would be a second error.
    private bool _isSkipping;

    public override void Read(string line, Location location)
    {
        if (IsConflictMarker(line))
        {
            RefuseConflict(location);
        }
        else if (line[0] == '\t')
        {
            ReadIndented(line.Substring(1).Split('\t'), location);
        }
        else if (line[0] == ' ')
        {
            RefuseIndented(location, "it begins with a blank instead of a tab");
        }
        else
        {
            ReadHead(line.Split('\t'), location);
        }
    }

    public override void End()
    {
        if (_block is { HasLines: false })
        {
            Refuse(_block.Location, "there is nothing under it");
        }
        else if (_block is { Texts.Count: > 0 })
        {
            // A list is one entry, although each of its texts has a line.
            string texts = _block.Type == LockEntry.Text ? _block.Texts[0] : LockText.InList(_block.Texts);
            Add(LockEntries.OfText(_block.Id, texts, _block.Type), _block.Location);
        }

        _block = null;
    }

    private void ReadHead(string[] fields, Location location)
    {
        End();
        bool isText = fields.Length > 1 && IsTextType(fields[1]);
        bool hasRestatement = !isText && fields.Length == 4;
        _isSkipping = (fields.Length != (isText ? 2 : 3) && !hasRestatement) || fields.Any(field => field.Length == 0);
        if (_isSkipping)
        {
            Refuse(location, "it is not the id, the type and the unit of a fact, separated by tabs");
            return;
        }

        _isSkipping = Entries.ContainsKey(fields[0]);
        if (_isSkipping)
        {
            Refuse(location, "the same fact is on an earlier line");
            return;
        }

        if (hasRestatement && !(Period.TryParse(fields[3], out Period day) && day.Kind == PeriodKind.Day))
        {
            _isSkipping = true;
            Refuse(location, "its last part is not the date of a restatement");
            return;
        }

        _block = new Block(fields[0], fields[1], isText ? LockEntry.None : fields[2], location) { Restated = hasRestatement ? fields[3] : null };
    }

    private void ReadIndented(string[] fields, Location location)
    {
        if (_block is null)
        {
            RefuseIndented(location, "there is no fact above it");
        }
        else if (IsTextType(_block.Type))
        {
            ReadText(fields, location, _block);
        }
        else if (fields.Length is not (2 or 3) || fields.Any(field => field.Length == 0))
        {
            RefuseIndented(location, "it is not a period, a figure and, unless it is exact, a qualifier, separated by tabs");
        }
        else
        {
            _block.HasLines = true;
            string qualifier = fields.Length == 3 ? fields[2] : LockEntry.Exact;
            Add(new LockEntry(_block.Id, fields[0], fields[1], _block.Type, _block.Unit, qualifier) { Restated = _block.Restated }, location);
        }
    }

    private void ReadText(string[] fields, Location location, Block block)
    {
        if (fields.Length != 1 || LockText.Normalize(fields[0]) is not { } text)
        {
            RefuseIndented(location, "it is not a text in double quotes");
        }
        else if (block is { Type: LockEntry.Text, Texts.Count: > 0 })
        {
            RefuseIndented(location, "the text of this fact is on an earlier line");
        }
        else
        {
            block.HasLines = true;
            block.Texts.Add(text);
        }
    }

    private void RefuseIndented(Location location, string problem)
    {
        if (_block is not null)
        {
            _block.HasLines = true;
        }

        if (!_isSkipping)
        {
            Refuse(location, problem);
        }
    }

    private static bool IsTextType(string type) => type is LockEntry.Text or LockEntry.Texts;

    /// <summary>The first line of a fact, with the lines under it.</summary>
    private sealed class Block(string id, string type, string unit, Location location)
    {
        public string Id { get; } = id;

        public string Type { get; } = type;

        public string Unit { get; } = unit;

        public Location Location { get; } = location;

        public string? Restated { get; init; }

        public List<string> Texts { get; } = [];

        /// <summary>Whether there is any line under it, even one that cannot be read.</summary>
        public bool HasLines { get; set; }
    }
}
