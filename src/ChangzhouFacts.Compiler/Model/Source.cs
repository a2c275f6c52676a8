namespace ChangzhouFacts.Compiler.Model;

/// <summary>A publication that figures are taken from. Dates are kept as the source prints them, in ISO 8601.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Url">Its absolute http or https address.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Accessed">When it was read.</param>
/// <param name="Language">Its language, a BCP 47 tag.</param>
/// <param name="License">Its licence.</param>
/// <param name="BodyStartsAtBlock">Which blank-line-separated block of its text is paragraph 1.</param>
/// <param name="Sha256">The SHA-256 of its text, 64 hexadecimal digits.</param>
/// <param name="PrintedRequired">Whether each figure from it must give its printed words.</param>
/// <param name="ReviewBy">The day by which someone should look at it again, in ISO 8601.</param>
public sealed record Source(
    string Id,
    string Title,
    string? Publisher,
    string? Author,
    string? Url,
    string? Published,
    string? Accessed,
    string? Language,
    string? License,
    int? BodyStartsAtBlock,
    string? Sha256,
    bool PrintedRequired,
    string? ReviewBy);
