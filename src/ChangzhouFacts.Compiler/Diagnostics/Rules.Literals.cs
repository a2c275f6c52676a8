namespace ChangzhouFacts.Compiler.Diagnostics;

public static partial class Rules
{
    /// <summary>Code that repeats a fact.</summary>
    public static class Literals
    {
        private static readonly RuleGroup Group = [];

        /// <summary>The rule of a number in code that is a fact's figure.</summary>
        public static Rule FigureRepeated { get; } = Group.Add("CZF4001", Severity.Info, "Number that is a fact",
            "{0} is the figure of {1}; write the constant, and the number follows its source");

        internal static IReadOnlyList<Rule> All => Group;
    }
}
