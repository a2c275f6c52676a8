using ChangzhouFacts.Compiler.Diagnostics;

namespace ChangzhouFacts.Compiler.Evidence;

/// <summary>The first format: six fields on each line, everything about one figure or text.</summary>
internal sealed class LockVersion1(DiagnosticBag diagnostics) : LockFormat(diagnostics)
{
    private const int Fields = 6;

    public override void Read(string line, Location location)
    {
        string[] fields = line.Split('\t');
        if (fields.Length == Fields && fields.All(field => field.Length > 0))
        {
            Add(new LockEntry(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]), location);
        }
        else if (IsConflictMarker(line))
        {
            RefuseConflict(location);
        }
        else
        {
            Refuse(location, "it does not have six fields, separated by tabs");
        }
    }
}
