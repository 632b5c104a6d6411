namespace NewsArchive.Formats.Prose;

/// <summary>Verbs by which a report gives somebody's words.</summary>
internal static class ReportingVerbs
{
    /// <summary>Forms of running text; a caption describes and does not report.</summary>
    public static CueList Past { get; } =
    [
        "said", "told", "added", "wrote", "tweeted", "claimed", "sagte", "erklärte", "teilte", "a déclaré", "a dit",
        "a affirmé", "dijo", "afirmó", "declaró", "señaló", "disse", "afirmou", "ha detto", "zei", "sade",
    ];

    /// <summary>Forms that end a lead: <c>, officials said on Thursday</c>.</summary>
    public static CueList Attributing { get; } =
    [
        "said", "says", "say", "told", "tells", "reported", "reports", "report", "announced", "announces", "according to",
        "showed", "shows", "wrote", "confirmed", "claimed", "warned", "added", "stated",
        "sagte", "sagt", "sagten", "teilte", "teilten", "berichtete", "berichtet", "laut", "nach angaben", "wie", "selon",
        "a déclaré", "a annoncé", "a indiqué", "d'après", "dijo", "informó", "anunció", "según", "disse", "informou", "anunciou",
        "segundo", "secondo", "ha detto", "ha annunciato", "volgens", "zei", "enligt", "sade",
    ];
}
