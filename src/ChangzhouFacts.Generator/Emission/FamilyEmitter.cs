using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Names;
using ChangzhouFacts.Image;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The class of a family: lookups by code and, if there are constants, a nested class for each member.</summary>
internal static class FamilyEmitter
{
    private const string Characters = TypeNames.Span + "<char>";

    public static void Emit(IndentedWriter writer, CompiledFamily family, IEnumerable<CompiledFact> members, EmittedSet set, WrittenImage image, bool isAnnotated)
    {
        writer.Separate();
        Documentation.Summary(writer, FactDocumentation.Family(family));
        using (writer.Block(writer.Access + " static class " + Identifiers.Escape(family.Name)))
        {
            Members.Constant(writer, "The id of the family.", "string", "Id", Literals.Text(family.Id));
            if (family.Lists.Count > 0)
            {
                FindMethod(writer, family, set, image);
                Lookups(writer, family, set, image.Segments.Count > 0, isAnnotated);
            }

            if (family.Constants != Constants.None)
            {
                Classes(writer, members, 0, [set.Compiled.Class.Name, family.Name], set);
            }
        }

        writer.Separate();
    }

    // One class for each code at this level, where its first member is. Codes with the same name have been reported; the first one gets the name.
    private static void Classes(IndentedWriter writer, IEnumerable<CompiledFact> members, int level, string[] around, EmittedSet set)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, CompiledFact> ofCode in members.GroupBy(member => member.Codes[level].Value, StringComparer.Ordinal))
        {
            CompiledFact first = ofCode.First();
            string name = CodeNames.OfClass(ofCode.Key, around);
            if (!names.Add(name))
            {
                continue;
            }

            if (level == first.Codes.Count - 1)
            {
                FactClassEmitter.Emit(writer, first, name, set);
                continue;
            }

            writer.Separate();
            Documentation.Summary(writer, FactDocumentation.Code(first.Codes[level]));
            using (writer.Block(writer.Access + " static class " + Identifiers.Escape(name)))
            {
                Classes(writer, ofCode, level + 1, [.. around, name], set);
            }

            writer.Separate();
        }
    }

    private static void Lookups(IndentedWriter writer, CompiledFamily family, EmittedSet set, bool isSegmented, bool isAnnotated)
    {
        string attribute = isAnnotated ? LookupEmitter.NotNullWhenTrue : "";
        Lookup("Finds a member", "TryGet", "", "", "", $"{attribute}out {TypeNames.Fact}{(isAnnotated ? "?" : "")} fact", "The member's record, or null.", "there is such a member");
        if (family.Kind == FactKind.Text)
        {
            return;
        }

        string method = family.IsDouble ? "TryGetDouble" : "TryGetValue";
        string value = $"out {(family.IsDouble ? "double" : "decimal")} value";
        foreach ((string Type, string Name, string Words, string Summary, string Method) time in LookupEmitter.Times.Select(time => (time.Type, time.Name, time.Words, time.Summary, method))
            .Concat(LookupEmitter.Days.Select(day => (day.Type, day.Name, day.Words, day.Summary, method + "On"))))
        {
            Lookup(time.Summary.Replace("a fact with steps", "a member").Replace("a fact", "a member"), time.Method, time.Type, time.Name, time.Words, value, "The figure, or 0.", "there is such a figure");
        }

        void Lookup(string summary, string method, string timeType, string time, string timeWords, string result, string resultWords, string returns)
        {
            string resultName = result.Substring(result.LastIndexOf(' ') + 1);
            foreach (string type in new[] { isAnnotated ? "string?" : "string", Characters })
            {
                (string Name, string Words)[] codes = family.Lists.Select(list => (Identifiers.Escape(CodeNames.OfParameter(list.Id)), FactDocumentation.CodeParameter(list))).ToArray();
                writer.Separate();
                Documentation.Summary(writer, summary + ".");
                foreach ((string name, string words) in codes)
                {
                    Documentation.Parameter(writer, name.TrimStart('@'), words);
                }

                if (time.Length > 0)
                {
                    Documentation.Parameter(writer, time, timeWords);
                }

                Documentation.Parameter(writer, resultName, resultWords);
                writer.Line("/// <returns>Whether " + returns + ".</returns>");
                string timeParameter = time.Length == 0 ? "" : timeType + " " + time + ", ";
                string timeArgument = time.Length == 0 ? "" : time + ", ";
                string parameters = string.Concat(codes.Select(code => type + " " + code.Name + ", "));
                string header = $"{writer.Access} static bool {method}({parameters}{timeParameter}{result})";
                if (type != Characters)
                {
                    string spans = string.Concat(codes.Select(code => "global::System.MemoryExtensions.AsSpan(" + code.Name + "), "));
                    writer.Line($"{header} => {method}({spans}{timeArgument}out {resultName});");
                    continue;
                }

                string slot = $"{LookupEmitter.Find}({string.Join(", ", codes.Select(code => code.Name))})";
                writer.Lines(header + (time.Length == 0 && method == "TryGet"
                    ? $" => {set.ClassReference}.{ImageEmitter.Collection}.TryGet({slot}, out {resultName});"
                    : LookupEmitter.Figure(set.ClassReference + ".", method, slot, $"{timeArgument}out {resultName}", isSegmented)));
            }
        }
    }

    // The image is searched for the family's id and one code without building the member's id. It is built for several codes, and if it is compared as a whole.
    private static void FindMethod(IndentedWriter writer, CompiledFamily family, EmittedSet set, WrittenImage image)
    {
        string[] codes = family.Lists.Select(list => Identifiers.Escape(CodeNames.OfParameter(list.Id))).ToArray();
        writer.Separate();
        writer.Line(TypeNames.MethodImplementation("NoInlining"));
        string header = $"private static int {LookupEmitter.Find}({string.Join(", ", codes.Select(code => Characters + " " + code))})";
        if (codes.Length == 1 && !image.HasBareSlots)
        {
            string prefix = family.Id + "/";
            string filled = prefix.PadLeft(ImageLayout.WindowSize);
            writer.Line($"{header} => {LookupEmitter.ImageOf(set.ClassReference + ".")}.FindMember({Literals.Text(filled)}, {Literals.Digits(filled.Length - prefix.Length)}, {codes[0]});");
            return;
        }

        using (writer.Block(header))
        {
            writer.Line($"global::System.Span<char> __id = stackalloc char[{Literals.Integer(LongestId(family))}];");
            writer.Line($"return {set.ClassReference}.{LookupEmitter.Find}({TypeNames.FamilyId}.Of(__id, Id, {string.Join(", ", codes)}));");
        }
    }

    // Anything longer is not the id of a member.
    private static int LongestId(CompiledFamily family) =>
        family.Id.Length + family.Lists.Sum(list => 1 + list.Codes.Select(code => code.Value.Length).DefaultIfEmpty(0).Max());
}
