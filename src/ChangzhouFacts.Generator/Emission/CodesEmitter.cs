using ChangzhouFacts.Compiler;
using ChangzhouFacts.Compiler.Names;

namespace ChangzhouFacts.Generator.Emission;

/// <summary>The class <c>Codes</c>: a class for each code list, with a constant for each code, unless they are very many, and a list of all.</summary>
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
                        foreach (Code code in lists[i].Codes)
                        {
                            Members.Constant(writer, FactDocumentation.Code(code), "string", CodeNames.OfConstant(code.Value, listName, className), Literals.Text(code.Value));
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
