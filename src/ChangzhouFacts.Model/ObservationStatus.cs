#if NET8_0_OR_GREATER
using System.ComponentModel;
#endif

namespace ChangzhouFacts;

/// <summary>How final a figure is, as in SDMX's OBS_STATUS. In JSON: <c>final</c>, <c>provisional</c>, <c>estimated</c>, <c>forecast</c>.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(Json.ObservationStatusJsonConverter))]
[Description("How final a figure is: final, provisional, estimated or forecast.")]
#endif
public enum ObservationStatus
{
    /// <summary>The source gives the figure without reservation. SDMX: A.</summary>
    Final,

    /// <summary>The source may still correct it. SDMX: P.</summary>
    Provisional,

    /// <summary>The source estimated it. SDMX: E.</summary>
    Estimated,

    /// <summary>The source predicts it for a future period. SDMX: F.</summary>
    Forecast,
}
