using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>Tells names of newspapers and stations by the words they are made of; a name without one may be a person's.</summary>
internal static class OutletNames
{
    private const int MostWords = 6;

    private static readonly CueList Parts =
        ["press", "times", "news", "post", "agency", "herald", "tribune", "journal", "gazette", "chronicle", "observer", "guardian", "independent", "mail", "express", "telegraph", "courier", "review", "today", "daily", "weekly", "radio", "tv", "television", "broadcasting", "media", "network", "service", "zeitung", "nachrichten", "rundfunk", "blatt", "anzeiger", "kurier", "presse", "monde", "diario", "periódico", "gaceta", "prensa", "noticias", "jornal", "folha", "corriere", "gazzetta", "giornale", "krant", "dagblad", "tidning", "avis"];

    /// <summary>A few words with a capital at the beginning, one of them a word of outlets' names.</summary>
    public static bool Is(ReadOnlySpan<char> name) =>
        !name.IsEmpty && char.IsUpper(name[0]) && name[^1] != '.' && name.Count(' ') < MostWords && !name.Contains(':') && Words.ContainAny(name, Parts);
}
