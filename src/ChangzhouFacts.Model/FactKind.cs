#if NET8_0_OR_GREATER
using System.ComponentModel;
#endif

namespace ChangzhouFacts;

/// <summary>The kind of a fact. In JSON: <c>text</c>, <c>figure</c>, <c>series</c>, <c>steps</c>.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.FactKindJsonConverter))]
[Description("The kind of a fact: text, figure, series or steps.")]
#endif
public enum FactKind
{
    /// <summary>A text, or a list of texts.</summary>
    Text,

    /// <summary>One figure as of a period.</summary>
    Figure,

    /// <summary>Figures of one or more periods; more may follow.</summary>
    Series,

    /// <summary>Figures that hold from a day on, each until the next one starts or until it ends: a rate, a limit, a tariff.</summary>
    Steps,
}
