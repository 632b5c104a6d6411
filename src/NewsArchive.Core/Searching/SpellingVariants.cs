namespace NewsArchive.Core.Searching;

/// <summary>
/// A word as it is spelt on the other side of the Atlantic: <c>denuclearisation</c> and <c>denuclearization</c> are one word
/// to a reader. A rule applies wherever its letters stand; what comes of it need not be a word, as then no article has it.
/// </summary>
public static class SpellingVariants
{
    /// <summary>Endings by which the spellings differ, and how each is written on the other side. The longest that fits counts.</summary>
    private static readonly (string Ending, string Other)[] Endings =
    [
        .. Both("isation", "ization"), .. Both("isations", "izations"), .. Both("ise", "ize"), .. Both("ised", "ized"), .. Both("ises", "izes"),
        .. Both("iser", "izer"), .. Both("isers", "izers"), .. Both("ising", "izing"), .. Both("yse", "yze"), .. Both("ysed", "yzed"), .. Both("ysing", "yzing"),
        .. Both("our", "or"), .. Both("ours", "ors"), .. Both("oured", "ored"), .. Both("ouring", "oring"), .. Both("ourable", "orable"),
        .. Both("ourite", "orite"), .. Both("ourites", "orites"), .. Both("ourhood", "orhood"), .. Both("ourhoods", "orhoods"), .. Both("ourer", "orer"), .. Both("ourers", "orers"),
        .. Both("tre", "ter"), .. Both("tres", "ters"), .. Both("bre", "ber"), .. Both("ogue", "og"), .. Both("ogues", "ogs"),
        .. Both("lled", "led"), .. Both("lling", "ling"), .. Both("ller", "ler"), .. Both("llers", "lers"), .. Both("ence", "ense"), .. Both("ences", "enses"),
        .. Both("gramme", "gram"), .. Both("grammes", "grams"),
    ];

    /// <summary>Words that no ending tells.</summary>
    private static readonly Dictionary<string, string> Words = new(
        new (string British, string American)[]
        {
            ("grey", "gray"), ("tyre", "tire"), ("tyres", "tires"), ("kerb", "curb"), ("plough", "plow"), ("aluminium", "aluminum"), ("jewellery", "jewelry"),
            ("sceptic", "skeptic"), ("sceptical", "skeptical"), ("mould", "mold"), ("smoulder", "smolder"),
            ("aeroplane", "airplane"), ("pyjamas", "pajamas"), ("moustache", "mustache"), ("manoeuvre", "maneuver"), ("manoeuvres", "maneuvers"), ("foetus", "fetus"),
            ("anaemia", "anemia"), ("paediatric", "pediatric"), ("orthopaedic", "orthopedic"), ("oestrogen", "estrogen"), ("diarrhoea", "diarrhea"), ("leukaemia", "leukemia"),
            ("encyclopaedia", "encyclopedia"), ("gynaecology", "gynecology"), ("haemorrhage", "hemorrhage"), ("behaviour", "behavior"), ("skilful", "skillful"),
            ("enrol", "enroll"), ("enrolment", "enrollment"), ("fulfil", "fulfill"), ("fulfilment", "fulfillment"), ("instalment", "installment"), ("judgement", "judgment"),
            ("ageing", "aging"), ("artefact", "artifact"), ("artefacts", "artifacts"), ("draught", "draft"), ("gaol", "jail"), ("whisky", "whiskey"), ("labour", "labor"),
        }.SelectMany(pair => new[] { KeyValuePair.Create(pair.British, pair.American), KeyValuePair.Create(pair.American, pair.British) }));

    /// <summary>The other spelling of a word in lower case, or null where none is known.</summary>
    public static string? Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Words.TryGetValue(word, out var other))
        {
            return other;
        }

        var best = default((string Ending, string Other));
        foreach (var rule in Endings)
        {
            // Three letters before it: "rise", "four" and "otter" are no spellings of another word.
            if (word.Length >= rule.Ending.Length + 3 && rule.Ending.Length > (best.Ending?.Length ?? 0) && word.EndsWith(rule.Ending, StringComparison.Ordinal))
            {
                best = rule;
            }
        }

        return best.Ending is null ? null : string.Concat(word.AsSpan(0, word.Length - best.Ending.Length), best.Other);
    }

    private static IEnumerable<(string, string)> Both(string british, string american) => [(british, american), (american, british)];
}
