using ChangzhouFacts.Compiler;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The units of measure: a marker struct for each, and the units that they represent.</summary>
internal static class UnitsEmitter
{
    private const string Instances = "__Units";

    public static void Emit(IndentedWriter writer, EmittedSet set)
    {
        if (set.Compiled.Units.Count == 0 || !set.Compiled.Facts.Any(fact => fact.Constants == Constants.All))
        {
            return;
        }

        writer.Separate();
        Documentation.Summary(writer, "The units of measure of these facts, each a type of its own.");
        using (writer.Block(writer.Access + " static class Units"))
        {
            foreach (Unit unit in set.Compiled.Units)
            {
                EmitMarker(writer, set.Markers[unit], FactDocumentation.Unit(unit), Instances + "." + Identifiers.Escape(set.Markers[unit]));
            }
        }

        writer.Separate();
        EmitInstances(writer, set);
    }

    public static void EmitMarker(IndentedWriter writer, string name, string documentation, string unit)
    {
        writer.Separate();
        Documentation.Summary(writer, documentation);
        using (writer.Block(writer.Access + " readonly struct " + Identifiers.Escape(name) + " : " + TypeNames.UnitInterface))
        {
            Documentation.Summary(writer, "The unit that this type represents.");
            // An explicit interface member is not part of the assembly's surface.
            writer.Line((writer.Access == IndentedWriter.Public ? "public " + TypeNames.Unit + " Unit" : TypeNames.Unit + " " + TypeNames.UnitInterface + ".Unit") + " => " + unit + ";");
        }

        writer.Separate();
    }

    private static void EmitInstances(IndentedWriter writer, EmittedSet set)
    {
        using (writer.Block("private static class " + Instances))
        {
            foreach (Unit unit in set.Compiled.Units)
            {
                writer.Line("internal static readonly " + TypeNames.Unit + " " + Identifiers.Escape(set.Markers[unit]) + " = " + New(unit) + ";");
            }
        }

        writer.Separate();
    }

    private static string New(Unit unit)
    {
        string[] arguments =
        {
            Literals.Text(unit.Code),
            Literals.TextOrNull(unit.Of),
            unit.Per is long per ? Literals.Integer(per) : Literals.Null,
            Literals.TextOrNull(unit.For),
        };
        return "new " + TypeNames.Unit + "(" + string.Join(", ", arguments) + ")";
    }
}
