namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>How English says that something fell or rose.</summary>
internal static class EnglishChanges
{
    /// <summary>Adds the words of falling and rising.</summary>
    public static Lexicon AddChanges(this Lexicon words) => words
        .All(Role.Fall,
            "down", "fell", "fall", "falls", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decline", "declines", "declined",
            "declining", "decrease", "decreases", "decreased", "decreasing", "reduce", "reduces", "reduced", "reducing", "reduction", "reductions",
            "cut", "cuts", "cutting", "shrank", "shrink", "shrinks", "shrunk", "shrinking", "shrinkage", "slid", "sliding", "slipped", 
            "slipping", "slump", "slumps", "slumped", "slumping", "plunge", "plunges", "plunged", "plunging", "plummet", "plummets", "plummeted",
            "plummeting", "tumble", "tumbles", "tumbled", "tumbling", "sank", "sink", "sinks", "sunk", "sinking", "dip", "dips", "dipped", "dipping",
            "contracted", "contracting", "contraction", "crash", "crashed", "crashes", "crashing", "collapse", "collapses", "collapsed", "collapsing",
            "dived", "diving", "dove", "nosedived", "lost", "lose", "loses", "losing", "loss", "losses", "deficit", "deficits", "shortfall", "eases", "eased",
            "easing", "edged down", "edges down", "edging down", "inched down", "went down", "goes down", "came down", "going down", "ticked down", "trended down", "retreat", "retreated", "retreats",
            "retreating", "recede", "receded", "weaken", "weakened", "weakens", "depreciated", "depreciation", "lowered", "lowering", "narrowed", "narrowing", "narrows",
            "diminished", "diminishes", "diminish", "dwindled", "dwindling", "downturn", "downswing", "setback", "trimmed", "slashed", "slash", "slashes", "shedding",
            "pared", "erased", "wiped off", "knocked off", "deflation", "backslid", "caved", "subsided", "waned", "ebbed", "worsened", "worsening", "deteriorated", "slowed", "slowdown", "slackened")
        .Add(new Word(Role.Fall) { Place = Place.After }, "lower", "fewer", "less", "off")
        .All(Role.Rise,
            "up", "rose", "rise", "rises", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grows", "grew", "grown",
            "growing", "growth", "gain", "gains", "gained", "gaining", "climb", "climbs", "climbed", "climbing", "jump", "jumps", "jumped", "jumping",
            "surge", "surges", "surged", "surging", "soar", "soars", "soared", "soaring", "expand", "expands", "expanded", "expanding", "expansion",
            "advance", "advances", "advanced", "advancing", "added", "adds", "edged up", "inched up", "ticked up", "raised", "raises", "upturn", "rebound", "rebounds", "rebounded",
            "recovered", "leapt", "leaped", "leap", "rocketed", "skyrocketed", "swelled", "strengthened", "appreciated", "accelerated", "uptick", "hike", "hiked", "higher", "greater", "inflation")
        .All(Role.To, "to", "at");
}
