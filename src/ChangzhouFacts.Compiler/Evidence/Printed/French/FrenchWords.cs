namespace ChangzhouFacts.Compiler.Evidence.Printed.French;

/// <summary>The French words around a number.</summary>
internal static class FrenchWords
{
    /// <summary>Adds the words of numbers.</summary>
    public static Lexicon AddNumbers(this Lexicon words) => FrenchNumbers.AddWords(words);

    /// <summary>Adds the qualifiers, negations, changes and harmless words.</summary>
    public static Lexicon AddWords(this Lexicon words) => words.AddQualifiers().AddChanges().AddHarmless();

    private static Lexicon AddQualifiers(this Lexicon words) => words
        .Before(Qualifier.Exact, "exactement", "précisément")
        .Before(Qualifier.AtLeast, "au moins", "au minimum", "pas moins de", "un minimum de", "supérieur ou égal à", "supérieure ou égale à")
        .Turnable(Qualifier.MoreThan,
            "plus de", "supérieur à", "supérieure à", "supérieurs à", "supérieures à", "excéder", "excède", "excédant", "dépasser", "dépasse", "dépassent", "dépassant")
        .Before(Qualifier.MoreThan, "un peu plus de", "bien plus de", "largement plus de", "nettement plus de")
        .Turnable(Qualifier.LessThan, "moins de", "inférieur à", "inférieure à", "inférieurs à", "inférieures à")
        .Before(Qualifier.LessThan, "un peu moins de", "bien moins de", "nettement moins de")
        .Before(Qualifier.AtMost, "au plus", "tout au plus", "au maximum", "pas plus de", "un maximum de", "jusqu'à", "inférieur ou égal à", "inférieure ou égale à")
        .Before(Qualifier.Nearly, "presque", "quasiment")
        .Before(Qualifier.About, "environ", "à peu près", "approximativement", "autour de", "quelque", "env.")
        .After(Qualifier.AtLeast, "ou plus", "et plus", "ou davantage")
        .After(Qualifier.AtMost, "ou moins")
        .All(Role.Negation,
            "ne peut", "ne peut pas", "ne peuvent", "ne peuvent pas", "ne doit pas", "ne doivent pas", "ne saurait", "ne sauraient", "ne pourra", "ne pourra pas", "ne devra pas")
        .Vague(Place.Before,
            "ne", "pas", "jamais", "près de", "proche de", "proches de", "aucun", "aucune", "sans", "sauf", "hormis", "ni", "à peine", "guère", "rarement", "quelques",
            "plusieurs", "premier", "première", "premiers", "premières", "second", "seconde", "deuxième", "que", "vers", "outre", "hors", "moins que", "plus que",
            "estimé à", "estimée à", "encore", "tout juste", "est passé de", "est passée de", "sont passés de", "sont passées de", "passé de", "passée de", "tombé de",
            "tombée de", "est tombé de", "est tombée de", "sont tombés de", "monté de", "est monté de", "est montée de", "dès", "double", "doublé", "triple", "triplé", "peut-être")
        .Vague(Place.After, "bis", "ter")
        .Vague(Place.BeforeOrAfter,
            "ou", "plus", "moins", "minimum", "maximum", "dizaine", "dizaines", "douzaine", "douzaines", "vingtaine", "trentaine", "cinquantaine", "centaine", "centaines",
            "millier", "milliers", "demi", "demie", "demis")
        .All(Role.Between, "entre");

    private static Lexicon AddChanges(this Lexicon words) => words
        .All(Role.Fall,
            "baisse", "baisses", "une baisse", "en baisse", "recul", "un recul", "en recul", "diminution", "une diminution", "chute", "une chute", "repli", "un repli", "perte",
            "pertes", "une perte", "réduction", "une réduction", "contraction", "une contraction", "déficit", "un déficit")
        .Add(new Word(Role.Fall) { Place = Place.Before },
            "a baissé", "ont baissé", "baissé", "a reculé", "ont reculé", "reculé", "a diminué", "ont diminué", "diminué", "a chuté", "ont chuté", "chuté", "a perdu", "ont perdu",
            "perdu", "s'est contracté", "s'est contractée", "s'est replié", "s'est repliée", "réduit", "est tombé", "est tombée", "sont tombés", "tombé", "tombée")
        .All(Role.Rise,
            "hausse", "une hausse", "en hausse", "augmentation", "une augmentation", "progression", "une progression", "croissance", "une croissance", "gain", "un gain")
        .Add(new Word(Role.Rise) { Place = Place.Before },
            "a augmenté", "ont augmenté", "augmenté", "a progressé", "ont progressé", "progressé", "a crû", "a gagné", "gagné", "est passé", "est passée", "est monté", "est montée")
        .All(Role.To, "à");

    private static Lexicon AddHarmless(this Lexicon words) => words
        .All(Role.Filler,
            "un total de", "au total", "seulement", "uniquement", "actuellement", "désormais", "déjà", "aujourd'hui", "en moyenne", "une moyenne de", "un record de",
            "sur un an", "en un an", "en glissement annuel", "à ce jour", "jusqu'ici", "aussi")
        .Comparison("par rapport à l'année précédente", "par rapport au mois précédent", "par rapport au trimestre précédent")
        .All(Role.LeadIn,
            "le", "la", "les", "est", "sont", "était", "étaient", "a", "ont", "avait", "atteint", "atteignent", "a atteint", "s'élève à", "s'élèvent à", "s'établit à",
            "s'est élevé à", "s'est établi à", "représente", "représentent", "compte", "comptent", "soit", "avec", "pour", "dans", "en", "ce", "cette", "ces")
        .All(Role.Preposition, "de", "du", "des", "de la", "parmi")
        .All(Role.Remark, "part", "taux", "niveau", "proportion")
        .All(Role.Period, "par an", "par année", "annuel", "annuels", "annuelle", "par mois", "par jour", "par semaine")
        .All(Role.Per, "par", "pour chaque")
        .All(Role.Head,
            "habitant", "habitants", "d'habitants", "personne", "personnes", "de personnes", "ménage", "ménages", "de ménages", "femmes", "hommes", "enfants", "salariés",
            "naissances");
}
