namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>A word, phrase, number or sign in printed words, with its role.</summary>
/// <param name="Word">Its entry, with its role.</param>
/// <param name="Text">Its characters as printed.</param>
/// <param name="Key">Its pieces in the form of the tables.</param>
/// <param name="Start">Its position in the text.</param>
/// <param name="FollowsDirectly">Whether nothing is between it and the token before.</param>
/// <param name="First">The script of its first piece.</param>
/// <param name="Last">The script of its last piece.</param>
internal sealed record Token(Word Word, string Text, string Key, int Start, bool FollowsDirectly, Script First, Script Last)
{
    /// <summary>The number; null if it is not one, or cannot be read.</summary>
    public PrintedNumber? Number { get; init; }

    /// <summary>The digits; null if it is not digits.</summary>
    public DigitRun? Digits { get; init; }

    /// <summary>The position after it.</summary>
    public int End { get; init; }

    public Role Role => Word.Role;
}
