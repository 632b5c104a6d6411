using System.Collections.Frozen;
using NewsArchive.Formats.Prose;

namespace NewsArchive.Formats.Clippings.Vocabulary;

/// <summary>News agencies as they sign reports, and the words that stand for unnamed ones.</summary>
internal static class Agencies
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "Reuters", "Thomson Reuters", "AP", "Associated Press", "The Associated Press", "AFP", "Agence France-Presse", "UPI",
        "United Press International",
        "dpa", "Deutsche Presse-Agentur", "EFE", "Agencia EFE", "ANSA", "Xinhua", "Xinhua News Agency", "TASS", "ITAR-TASS",
        "Interfax", "RIA Novosti", "Sputnik",
        "PTI", "Press Trust of India", "ANI", "IANS", "Kyodo", "Kyodo News", "Jiji", "Jiji Press", "Yonhap", "Bernama", "Antara",
        "PA", "PA Media", "Press Association",
        "AAP", "Australian Associated Press", "Canadian Press", "The Canadian Press", "CP", "APA", "ATS", "SDA", "Keystone-SDA",
        "Belga", "ANP", "TT", "NTB", "Ritzau", "STT", "PAP", "ČTK", "CTK",
        "MTI", "Lusa", "Télam", "Notimex", "Anadolu", "Anadolu Agency", "AA", "WAM", "MENA", "SPA", "IRNA", "APP", "UNB", "SAnews",
        "Bloomberg", "Dow Jones", "CNS", "KNA", "epd", "SID", "AFX", "Europa Press", "Agência Brasil", "Adnkronos", "AGI",
        "askanews", "LaPresse", "Italpress", "Agenzia Dire", "Servimedia", "Agência Lusa", "Agência Estado", "Folhapress", "APS", "MAP",
        "AMP", "dts", "dpa-AFX", "ots", "DJ", "IAR", "INTERFAX.RU", "Регнум", "ИА Регнум", "Росбалт", "УНИАН", "БелТА", "人民网", "央视网",
        "ТАСС", "ИТАР-ТАСС", "РИА Новости", "Интерфакс", "Рейтер", "新华社", "新華社", "中新社", "中新网", "中央社", "共同", "共同通信", "時事", "時事通信",
        "ロイター",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Unnamed = new[]
    {
        "agencies", "news agencies", "agency", "wire agencies", "wires", "wire services", "news services", "wire reports",
        "agency reports", "staff", "staff reports", "staff and wire reports", "staff writers", "others", "other agencies",
        "local media", "correspondents",
        "Agenturen", "Nachrichtenagenturen", "Agentur", "agences", "les agences", "agences de presse", "agencias",
        "agencias de noticias", "agências", "agenzie", "persbureaus", "byråer", "nyhetsbyråer", "agencje", "агентства",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Broadcasters that open a lead with their name in brackets.</summary>
    private static readonly FrozenSet<string> LeadSigners = new[] { "CNN", "CNN Business", "CBS", "NBC", "ABC", "BBC", "CBC", "VOA", "DW",
        "NPR", "RFE/RL", "RFI", "taz" }.ToFrozenSet();

    public static bool SignsLeads(string name) => LeadSigners.Contains(name);

    /// <summary>Whether a name is that of a news agency. Short names count only as they are written: <c>AP</c>, not <c>ap</c>.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return Names.TryGetValue(name.ToString(), out var known) && (known.Length > 4 || name.Equals(known, StringComparison.Ordinal));
    }

    /// <summary>Whether the words stand for agencies without naming one.</summary>
    public static bool IsUnnamed(ReadOnlySpan<char> words) => Unnamed.Contains(words.Trim().ToString());
}

/// <summary>Tells names of newspapers and stations by the words they are made of; a name without one may be a person's.</summary>
internal static class OutletNames
{
    private const int MostWords = 6;

    private static readonly CueList Parts =
    [
        "press", "times", "news", "post", "agency", "herald", "tribune", "journal", "gazette", "chronicle", "observer",
        "guardian", "independent", "mail", "express", "telegraph", "courier", "review", "today", "daily", "weekly", "radio",
        "tv", "television", "broadcasting", "media", "network", "service", "zeitung", "nachrichten", "rundfunk", "blatt",
        "anzeiger", "kurier", "presse", "monde", "diario", "periódico", "gaceta", "prensa", "noticias", "jornal", "folha",
        "corriere", "gazzetta", "giornale", "krant", "dagblad", "tidning", "avis",
    ];

    /// <summary>A few words with a capital at the beginning, one of them a word of outlets' names.</summary>
    public static bool Is(ReadOnlySpan<char> name) =>
        !name.IsEmpty && char.IsUpper(name[0]) && name[^1] != '.' && name.Count(' ') < MostWords && !name.Contains(':')
            && Words.ContainAny(name, Parts);
}
