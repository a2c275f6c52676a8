namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>English words of falling and rising. A verb is before the amount; a noun can also be after it.</summary>
internal static class EnglishChanges
{
    /// <summary>Adds these words.</summary>
    public static Lexicon AddChanges(this Lexicon words) => words
        .All(Role.Fall,
            "down", "fall", "falls", "drop", "drops", "decline", "declines", "decrease", "decreases", "reduction", "reductions", "cut", "cuts",
            "shrinkage", "slump", "slumps", "plunge", "tumble", "dip", "dips", "contraction", "crash", "collapse", "loss", "losses", "deficit",
            "deficits", "shortfall", "retreat", "depreciation", "deflation", "slowdown")
        .Add(new Word(Role.Fall) { Place = Place.Before },
            "fell", "fallen", "falling", "dropped", "dropping", "declined", "declining", "decreased", "decreasing", "reduce", "reduces", "reduced",
            "reducing", "cutting", "shrank", "shrink", "shrinks", "shrunk", "shrinking", "slid", "sliding", "slipped", "slipping", "slumped",
            "slumping", "plunges", "plunged", "plunging", "plummet", "plummets", "plummeted", "plummeting", "tumbles", "tumbled", "tumbling", "sank",
            "sink", "sinks", "sunk", "sinking", "dipped", "dipping", "contracted", "contracting", "crashed", "crashes", "crashing", "collapses",
            "collapsed", "collapsing", "dived", "diving", "dove", "nosedived", "lost", "lose", "loses", "losing", "eases", "eased", "easing",
            "edged down", "edges down", "edging down", "inched down", "went down", "goes down", "came down", "going down", "ticked down",
            "trended down", "retreated", "retreats", "retreating", "recede", "receded", "weaken", "weakened", "weakens", "depreciated", "lowered",
            "lowering", "narrowed", "narrowing", "narrows", "diminished", "diminishes", "diminish", "dwindled", "dwindling", "trimmed", "slashed",
            "slash", "slashes", "shedding", "pared", "erased", "wiped off", "knocked off", "backslid", "caved", "subsided", "waned", "ebbed",
            "slowed")
        .Add(new Word(Role.Fall) { Place = Place.After }, "lower", "fewer", "less", "off")
        .All(Role.Rise,
            "up", "rise", "rises", "increase", "increases", "growth", "gain", "gains", "climb", "jump", "surge", "expansion", "advance", "upturn",
            "rebound", "leap", "uptick", "hike", "higher", "greater", "inflation")
        .Add(new Word(Role.Rise) { Place = Place.Before },
            "rose", "risen", "rising", "increased", "increasing", "grow", "grows", "grew", "grown", "growing", "gained", "gaining", "climbs",
            "climbed", "climbing", "jumps", "jumped", "jumping", "surges", "surged", "surging", "soar", "soars", "soared", "soaring", "expand",
            "expands", "expanded", "expanding", "advances", "advanced", "advancing", "added", "adds", "edged up", "inched up", "ticked up", "raised",
            "raises", "rebounds", "rebounded", "recovered", "leapt", "leaped", "rocketed", "skyrocketed", "swelled", "strengthened", "appreciated",
            "accelerated", "hiked")
        .All(Role.To, "to", "at")
        .All(Role.From, "from");
}
