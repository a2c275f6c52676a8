using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Names;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The class <c>Codes</c>: a class for each code list, with a constant for each code, unless there are very many, and a list of all codes.</summary>
internal static class CodesEmitter
{
    public static void Emit(IndentedWriter writer, EmittedSet set)
    {
        IReadOnlyList<CodeList> lists = set.Compiled.Set.CodeLists;
        if (lists.Count == 0)
        {
            return;
        }

        string className = set.Compiled.Class.Name;
        writer.Separate();
        Documentation.Summary(writer, "The codes that these facts are broken down by.");
        using (writer.Block(writer.Access + " static class " + MemberNames.CodesClass))
        {
            for (int i = 0; i < lists.Count; i++)
            {
                string listName = CodeNames.OfList(lists[i].Id, className);
                writer.Separate();
                Documentation.Summary(writer, FactDocumentation.CodeList(lists[i]));
                using (writer.Block(writer.Access + " static class " + Identifiers.Escape(listName)))
                {
                    if (set.Compiled.HaveCodesConstants && lists[i].Codes.Count <= CompiledSet.MostCodesWithConstants)
                    {
                        // Codes with the same name have been reported; the first one gets the name.
                        foreach (IGrouping<string, Code> codes in lists[i].Codes.GroupBy(code => CodeNames.OfConstant(code.Value, listName, className), StringComparer.Ordinal))
                        {
                            Members.Constant(writer, FactDocumentation.Code(codes.First()), "string", codes.Key, Literals.Text(codes.First().Value));
                        }
                    }

                    Members.Property(
                        writer, "All codes of the list, in the order of the facts file.", TypeNames.CodeList, MemberNames.All,
                        ImageEmitter.Collection + ".Set.CodeLists[" + Literals.Integer(i) + "].Codes");
                }
            }
        }

        writer.Separate();
    }
}
