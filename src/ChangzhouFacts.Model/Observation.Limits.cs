namespace ChangzhouFacts;

/// <content>Limits that few observations have, held separately to keep the others small.</content>
public sealed partial record Observation
{
    private sealed record Limits
    {
        /// <summary>The limits of an observation without any.</summary>
        public static readonly Limits None = new();

        public Number? Lower { get; private init; }

        public Number? Upper { get; private init; }

        public Number? Uncertainty { get; private init; }

        public Period? Until { get; private init; }

        public Limits WithLower(Number? lower) => (Lower ?? lower) is null ? this : this with { Lower = lower };

        public Limits WithUpper(Number? upper) => (Upper ?? upper) is null ? this : this with { Upper = upper };

        public Limits WithUncertainty(Number? uncertainty) => (Uncertainty ?? uncertainty) is null ? this : this with { Uncertainty = uncertainty };

        public Limits WithUntil(Period? until) => (Until ?? until) is null ? this : this with { Until = until };
    }
}
