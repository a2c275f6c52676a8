namespace ChangzhouFacts.Image;

/// <summary>
/// The 128 bits in which an image holds a number: twice its digits without the decimal point, plus 1 below zero; of a double, the bits that it
/// consists of.
/// </summary>
internal readonly partial record struct WideNumber(ulong High, ulong Low);
