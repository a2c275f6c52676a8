namespace ChangzhouFacts.Compiler.Names;

/// <summary>
/// The C# names of codes. Authors don't choose codes, so a name that is taken is never an error, but gets a <c>_</c> at its end.
/// </summary>
internal static class CodeNames
{
    /// <summary>The name of a code, before a conflict is resolved.</summary>
    public static string Of(string code)
    {
        string name = code.Replace('-', '_').Replace('.', '_');
        return name[0] is >= 'a' and <= 'z' ? (char)(name[0] - 'a' + 'A') + name.Substring(1)
            : name[0] is >= '0' and <= '9' ? "_" + name
            : MemberNames.IsPrivate(name) ? "C" + name
            : name;
    }

    /// <summary>The name of the class of a code list.</summary>
    /// <param name="list">The list's id.</param>
    /// <param name="className">The name of the set's class.</param>
    public static string OfList(string list, string className) => In(Identifiers.ToPascalCase(list), [className, MemberNames.CodesClass], _ => false);

    /// <summary>The name of the constant of a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="listName">The name of the class of its list.</param>
    /// <param name="className">The name of the set's class.</param>
    public static string OfConstant(string code, string listName, string className) =>
        In(Of(code), [className, MemberNames.CodesClass, listName], name => name == MemberNames.All);

    /// <summary>The name of the class of a member of a family, or of the codes before its last.</summary>
    /// <param name="code">The code.</param>
    /// <param name="around">The names of the classes around it.</param>
    public static string OfClass(string code, IReadOnlyList<string> around) => In(Of(code), around, MemberNames.IsTakenInFamily);

    private static string In(string name, IEnumerable<string> around, Func<string, bool> isTaken) =>
        around.Contains(name) || isTaken(name) || MemberNames.IsOfObject(name) ? name + "_" : name;

    /// <summary>The name of the parameter for a code of a list, not yet escaped.</summary>
    public static string OfParameter(string list)
    {
        string name = Identifiers.ToPascalCase(list);
        name = (char)(name[0] - 'A' + 'a') + name.Substring(1);
        return name is "year" or "period" or "day" or "fact" or "value" ? name + "Code" : name;
    }
}
