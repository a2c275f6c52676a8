namespace ChangzhouFacts.Compiler.Evidence.Printed.English;

/// <summary>English qualifiers.</summary>
internal static class EnglishQualifiers
{
    /// <summary>Adds the qualifiers and the negations.</summary>
    public static Lexicon AddQualifiers(this Lexicon words) => words
        .Before(Qualifier.Exact, "exactly", "precisely", "a mere")
        .Before(Qualifier.AtLeast,
            "at least", "at-least", "no less than", "no fewer than", "no lower than", "no smaller than", "not less than", "not fewer than",
            "not lower than", "greater than or equal to", "more than or equal to", "equal to or more than", "equal to or greater than", "a minimum of", "a good")
        .Turnable(Qualifier.MoreThan,
            "more than", "greater than", "higher than", "larger than", "in excess of", "exceeding", "exceed", "exceeds", "exceeded", "surpass",
            "surpasses", "surpassed", "surpassing")
        .Before(Qualifier.MoreThan,
            "well over", "well above", "just over", "just above", "slightly over", "slightly above", "slightly more than", "just more than", "well more than",
            "a little over", "a little more than", "much more than", "far more than", "upwards of", "upward of", "north of", "easily")
        .Turnable(Qualifier.LessThan, "less than", "fewer than", "lower than", "smaller than")
        .Before(Qualifier.LessThan,
            "just under", "just below", "just less than", "slightly less than", "slightly under", "slightly below", "a little under",
            "a little less than", "well under", "well below", "shy of")
        .Before(Qualifier.AtMost,
            "at most", "at-most", "no more than", "not more than", "no greater than", "not greater than", "no higher than", "not higher than",
            "no larger than", "not exceeding", "not to exceed", "less than or equal to", "fewer than or equal to", "equal to or less than", "a maximum of", "as much as", "as many as", "capped at")
        .Before(Qualifier.Nearly, "nearly", "almost", "close on", "getting on for", "as good as", "just shy of", "not quite")
        .Before(Qualifier.About,
            "approximately", "approx", "approx.", "roughly", "circa", "ca.", "c.", "some", "close to", "an estimated", "not far off", "near enough")
        // "data about 163 companies", "went up to 5", "the bridge over 3 rivers": these are read only where they can be nothing else.
        .LooseBefore(Qualifier.MoreThan, true, "over", "above")
        .LooseBefore(Qualifier.LessThan, true, "under", "below")
        .LooseBefore(Qualifier.AtMost, false, "up to", "up-to")
        .LooseBefore(Qualifier.About, false, "about", "around", "say")
        .After(Qualifier.AtLeast,
            "or more", "or above", "and above", "or over", "and over", "or higher", "or greater", "or larger", "onwards", "-plus")
        .After(Qualifier.MoreThan, "and change", "and counting")
        .After(Qualifier.AtMost, "or less", "or fewer", "or below", "or under", "or lower", "or smaller")
        .After(Qualifier.About, "or so", "or thereabouts")
        .Surplus(Qualifier.About, "-odd")
        .All(Role.Negation,
            "not", "not to", "is not to", "are not to", "was not to", "were not to", "never", "cannot", "can not", "can't", "may not", "must not", "mustn't",
            "shall not", "should not", "shouldn't", "will not", "won't",
            "would not", "wouldn't", "could not", "couldn't", "do not", "don't", "does not", "doesn't", "did not", "didn't", "is not", "isn't",
            "are not", "aren't", "was not", "wasn't", "were not", "weren't", "has not", "hasn't", "have not", "haven't", "had not", "hadn't",
            "has never", "have never", "had never", "cannot be allowed to", "may never", "must never", "can never", "will never", "should never", "shall never", "did never")
        // Words with more than one meaning, or an unknown one. They make a phrase unreadable anywhere, even in a tail.
        .Vague(Place.Before,
            "no", "neither", "nor", "none", "nobody", "nothing", "without", "except", "excluding", "barring", "minus the", "than", "within", "versus", "vs",
            "just short of", "short of", "near", "nearing", "approaching", "south of", "as few as", "as little as", "as high as", "as low as", "estimated", "virtually",
            "practically", "in the region of", "on the order of", "of the order of", "in the order of", "all but", "apart from", "just about", "hardly", "barely", "scarcely",
            "rarely", "seldom", "little", "perhaps", "maybe", "possibly", "probably", "potentially", "beyond", "past", "passed", "crossed", "topped", "topping", "tops",
            "nears", "neared", "approach", "approached", "approaches", "least", "most", "starting from", "starting at", "excess of", "something like", "neighborhood",
            "neighbourhood", "vicinity", "ballpark", "verging", "bordering on", "toward", "towards", "capped", "if", "unless", "half as")
        .Vague(Place.After, "up or down", "or better", "or longer", "or shorter", "or older", "or younger", "ish", "odd")
        .Vague(Place.BeforeOrAfter,
            "or", "or even", "minimum", "maximum", "min", "max", "at best", "at worst", "plus", "upward", "upwards", "more", "more or less", "give or take", "thereabouts", "ca",
            "c", "est", "abt", "appr")
        .All(Role.Between, "between");
}
