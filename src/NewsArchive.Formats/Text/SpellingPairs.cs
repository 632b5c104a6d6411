namespace NewsArchive.Formats.Text;

/// <summary>
/// The words whose British and American spellings differ by no rule that is safe for all words: stems with the endings they
/// take, and single pairs. Pairs whose one side is also another common word (<c>cheque</c> and check, <c>kerb</c> and curb,
/// <c>storey</c> and story, <c>draught</c> and draft) are left out: they would find what was not meant.
/// Origin: the differences listed by dictionaries of either side, gathered by hand.
/// </summary>
internal static class SpellingPairs
{
    /// <summary>Stems before <c>ise</c> of words that are written with s everywhere, or before <c>ize</c> of those with z.</summary>
    public static readonly string[] StemsWithoutVariant =
    [
        "advert", "adv", "appr", "ar", "comprom", "compr", "conc", "dem", "den", "desp", "dev", "enterpr", "exc", "exerc",
        "expert", "franch", "improv",
        "inc", "merchand", "mort", "prec", "prem", "prom", "pract", "repr", "rev", "superv", "surm", "surpr", "telev", "treat",
        "porpo", "torto", "chast", "parad", "caps",
        "circumc", "chem", "cer", "outs", "downs", "res", "overs", "unders", "mids", "ass",
    ];

    /// <summary>What such stems end in: <c>likewise</c>, <c>uprise</c>, <c>emprise</c>, <c>full-size</c> in one word.</summary>
    public static readonly string[] StemEndsWithoutVariant =
    [
        "likew", "otherw", "clockw", "lengthw", "edgew", "crossw", "upr", "sunr", "moonr", "highr", "midr", "lowr", "reprom",
        "disfranch", "enfranch",
    ];

    private static readonly string[] Our =
    [
        "arbour", "ardour", "armour", "behaviour", "belabour", "candour", "clamour", "clangour", "colour", "demeanour",
        "discolour", "dishonour", "enamour", "endeavour", "favour",
        "fervour", "flavour", "harbour", "honour", "humour", "labour", "misbehaviour", "misdemeanour", "multicolour", "neighbour",
        "odour", "parlour", "rancour", "rigour", "rumour",
        "saviour", "savour", "splendour", "succour", "tumour", "valour", "vapour", "vigour", "watercolour", "disfavour",
    ];

    private static readonly string[] OurEndings =
    [
        "", "s", "ed", "ing", "er", "ers", "able", "ably", "ful", "fully", "less", "ly", "al", "ally", "y", "ies", "ite", "ites",
        "itism", "hood", "hoods", "liness", "some", "ism", "ist", "ists",
    ];

    private static readonly string[] Re =
    [
        "calibre", "centre", "epicentre", "fibre", "goitre", "litre", "millilitre", "lustre", "metre", "centimetre", "kilometre",
        "millimetre", "mitre", "ochre", "reconnoitre", "sabre",
        "sceptre", "sepulchre", "sombre", "spectre", "theatre", "amphitheatre", "meagre",
    ];

    private static readonly string[] DoubleL =
    [
        "apparel", "barrel", "bevel", "cancel", "carol", "cavil", "channel", "chisel", "counsel", "devil", "dial", "dishevel",
        "drivel", "duel", "enamel", "equal", "fuel", "funnel", "gambol",
        "gravel", "grovel", "impanel", "imperil", "initial", "jewel", "label", "level", "libel", "marshal", "marvel", "medal",
        "model", "panel", "parcel", "pedal", "pencil", "quarrel",
        "ravel", "refuel", "remodel", "rival", "shovel", "shrivel", "signal", "snivel", "snorkel", "spiral", "squirrel", "stencil",
        "swivel", "total", "towel", "trammel", "travel", "tunnel", "unravel", "yodel",
    ];

    private static readonly string[] DoubleLEndings = ["ed", "ing", "ings", "er", "ers", "or", "ors", "ist", "ists", "ous", "ously"];

    /// <summary>Stems that keep whatever follows them.</summary>
    private static readonly (string British, string American, string[] Endings)[] Stems =
    [
        ("anaemi", "anemi", [
            "a", "c"]), ("anaesthe", "anesthe", ["sia", "tic", "tics", "tist", "tists"]), ("archaeolog", "archeolog", ["y",
            "ist", "ists", "ical",
        ]),
        ("caesarean", "cesarean", [
            "", "s"]), ("diarrhoea", "diarrhea", [""]), ("encyclopaedi", "encyclopedi", ["a", "as",
            "c"]), ("faec", "fec", ["es"]), ("foet", "fet", ["us", "uses", "al",
        ]),
        ("gynaecolog", "gynecolog", [
            "y", "ist", "ists", "ical"]), ("haemophilia", "hemophilia", ["", "c", "cs"]), ("haemorrhag", "hemorrhag", ["e", "es",
            "ed", "ing", "ic"]), ("haemoglobin", "hemoglobin", ["",
        ]),
        ("leukaemia", "leukemia", [
            "", "s"]), ("manoeuvr", "maneuver", ["ing", "ings", "able", "ability"]), ("manoeuvre", "maneuver", ["", "s",
            "d"]), ("oesophag", "esophag", ["us", "eal"]), ("oestrogen", "estrogen", ["", "s",
        ]),
        ("orthopaedic", "orthopedic", [
            "", "s"]), ("paediatric", "pediatric", ["", "s", "ian", "ians"]), ("paedophil", "pedophil", ["e", "es",
            "ia"]), ("mediaeval", "medieval", [""]), ("aeon", "eon", ["s",
        ]),
        ("mould", "mold", [
            "", "s", "ed", "ing", "y"]), ("smoulder", "smolder", ["", "s", "ed", "ing"]), ("moult", "molt", ["", "s", "ed",
            "ing"]), ("plough", "plow", ["", "s", "ed", "ing", "man", "share", "shares",
        ]),
        ("sceptic", "skeptic", [
            "", "s", "al", "ally", "ism"]), ("sulph", "sulf", ["ur", "ate", "ates", "uric", "ide", "ides",
            "urous"]), ("aluminium", "aluminum", [""]), ("artefact", "artifact", ["", "s",
        ]),
        ("cosi", "cozi", [
            "er", "est", "ly", "ness"]), ("moustach", "mustach", ["e", "es", "ed"]), ("pyjama", "pajama", ["",
            "s"]), ("grey", "gray", ["", "s", "ed", "ing", "ish", "er", "est", "ness",
        ]),
        ("tyre", "tire", [
            "", "s"]), ("gaol", "jail", ["", "s", "ed", "er", "ers"]), ("programme", "program", ["",
            "s"]), ("catalogue", "catalog", ["", "s", "d"]), ("dialogue", "dialog", ["", "s"]), ("analogue", "analog", ["", "s",
        ]),
        ("defence", "defense", [
            "", "s", "less"]), ("offence", "offense", ["", "s"]), ("licence", "license", ["", "s",
            "d"]), ("pretence", "pretense", ["", "s"]), ("practis", "practic", ["e", "es", "ed", "ing",
        ]),
        ("judgement", "judgment", [
            "", "s", "al"]), ("acknowledgement", "acknowledgment", ["", "s"]), ("abridgement", "abridgment", ["",
            "s"]), ("enquir", "inquir", ["y", "ies", "e", "ed", "es", "ing", "er", "ers",
        ]),
        ("instalment", "installment", [
            "", "s"]), ("enrol", "enroll", ["", "s", "ment", "ments"]), ("fulfil", "fulfill", ["", "s",
            "ment"]), ("skilful", "skillful", ["", "ly", "ness"]), ("wilful", "willful", ["", "ly", "ness",
        ]),
        ("distil", "distill", [
            "", "s"]), ("instil", "instill", ["", "s"]), ("appal", "appall", ["", "s"]), ("enthral", "enthrall", ["",
            "s"]), ("kidnapp", "kidnap", ["ed", "ing", "er", "ers", "ings"]), ("worshipp", "worship", ["ed", "ing", "er", "ers",
        ]),
        ("focuss", "focus", [
            "ed", "es", "ing"]), ("benefitt", "benefit", ["ed",
            "ing"]), ("biass", "bias", ["ed"]), ("jewellery", "jewelry", [""]), ("councillor", "councilor", ["",
            "s"]), ("woollen", "woolen", ["", "s",
        ]),
        ("chilli", "chili", [
            "", "es"]), ("speciality", "specialty", [""]), ("specialities", "specialties", [""]), ("omelette", "omelet", ["",
            "s"]), ("doughnut", "donut", ["", "s"]), ("aeroplane", "airplane", ["", "s",
        ]),
        ("tranquillity", "tranquility", [""]), ("cypher", "cipher", ["", "s"]), ("axe", "ax", [""]), ("ageing", "aging", [""]),
        ("cosy", "cozy", [""]), ("whisky", "whiskey", [""]), ("furore", "furor", [""]), ("maths", "math", [""]),
        ("mum", "mom", ["", "s", "my"]),
        ("learnt", "learned", [""]), ("spelt", "spelled", [""]), ("dreamt", "dreamed", [""]), ("leapt", "leaped", [""]),
        ("burnt", "burned", [""]), ("spoilt", "spoiled", [""]), ("towards", "toward", [""]), ("amongst", "among", [""]),
        ("whilst", "while", [""]),
        ("archaise", "archaize", [
            "", "d"]), ("hebraise", "hebraize", ["", "d"]), ("baptise", "baptize", ["", "d",
            "s"]), ("baptis", "baptiz", ["ing"]), ("disc", "disk", ["", "s",
        ]),
        ("draughtsm", "draftsm", ["an", "en"]), ("neighbourhood", "neighborhood", ["", "s"]),
    ];

    /// <summary>Every listed British form with its American one.</summary>
    public static IEnumerable<KeyValuePair<string, string>> BritishToAmerican =>
        All().DistinctBy(pair => pair.British).Select(pair => KeyValuePair.Create(pair.British, pair.American));

    private static IEnumerable<(string British, string American)> All()
    {
        foreach (var (stem, ending) in Our.SelectMany(stem => OurEndings.Select(ending => (stem, ending))))
        {
            yield return (stem + ending, string.Concat(stem.AsSpan(0, stem.Length - 2), "r", ending));
        }

        foreach (var stem in Re)
        {
            // centre, centres, centred, centring: the e of the British word falls away, that of the American stays.
            var (british, american) = (stem[..^1], stem[..^2] + "er");
            yield return (stem, american);
            yield return (stem + "s", american + "s");
            yield return (stem + "d", american + "ed");
            yield return (british + "ing", american + "ing");
        }

        foreach (var (stem, ending) in DoubleL.SelectMany(stem => DoubleLEndings.Select(ending => (stem, ending))))
        {
            yield return ($"{stem}l{ending}", stem + ending);
        }

        foreach (var (british, american, ending) in Stems.SelectMany(stem =>
            stem.Endings.Select(ending => (stem.British, stem.American, ending))))
        {
            yield return (british + ending, american + ending);
        }
    }
}
