namespace ChangzhouFacts.Compiler.Evidence.Printed;

/// <summary>A word, phrase, number or sign of printed words, and what it does there.</summary>
/// <param name="Word">What it does.</param>
/// <param name="Text">Its characters as they stand.</param>
/// <param name="Key">Its pieces as the tables have them.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="FollowsDirectly">Whether nothing is between it and the token before.</param>
/// <param name="First">How its first piece is written.</param>
/// <param name="Last">How its last piece is written.</param>
internal sealed record Token(Word Word, string Text, string Key, int Start, bool FollowsDirectly, Script First, Script Last)
{
    /// <summary>The number that it is; null where it is none, or cannot be read as one.</summary>
    public PrintedNumber? Number { get; init; }

    /// <summary>The digits that it is.</summary>
    public DigitRun? Digits { get; init; }

    /// <summary>The position behind it.</summary>
    public int End { get; init; }

    public Role Role => Word.Role;
}
