namespace NewsArchive.Formats.Text;

/// <summary>
/// Tells names of news outlets from other names that files give as a source, such as a collection's: by an address, by the words that
/// papers, broadcasters and agencies are called by, and by those known without such a word. Compiled by hand from common knowledge.
/// </summary>
public static class NewsOutlets
{
    private static readonly HashSet<string> TellingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "agence", "agentur", "agencia", "argus", "anzeiger", "bild", "blatt", "broadcasting", "bulletin", "chronicle",
        "corriere", "courier", "daily", "diario",
        "diário", "dispatch", "echo", "enquirer", "examiner", "express", "figaro", "gazet", "gazeta", "gazette", "gazzetta",
        "globe", "guardian", "herald", "independent", "inquirer",
        "journal", "kurier", "magazine", "mail", "mercury", "mirror", "monde", "mundo", "nachrichten", "news", "observer", "país",
        "pais", "post", "press", "presse", "radio",
        "record", "register", "reporter", "repubblica", "review", "rundschau", "sentinel", "spectator", "spiegel", "standard",
        "star", "sun", "telegraaf", "telegraph",
        "television", "times", "today", "tribune", "tv", "voice", "weekly", "wire", "zeit", "zeitung",
    };

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "ABC", "Al Jazeera", "ANSA", "ARD", "BBC", "Bloomberg", "CBC", "CBS", "CNBC", "CNN", "Deutsche Welle", "DW", "ESPN",
        "HuffPost", "ITV", "Kyodo", "Libération",
        "MSNBC", "NBC", "NHK", "NOS", "NPR", "NRK", "ORF", "PBS", "Politico", "ProPublica", "RAI", "Reuters", "RFI", "RTÉ", "RTE",
        "RT", "SRF", "SVT", "TASS", "Wikinews", "Xinhua", "Yonhap", "ZDF",
        "AP", "AFP", "dpa", "EFE", "PTI", "UPI",
    };

    /// <summary>Whether a source's name is that of a news outlet, as far as its words tell.</summary>
    public static bool IsOutlet(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = name.Trim();
        return Known.Contains(trimmed)
            || (trimmed.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < trimmed.Length - 2 && !trimmed.Contains(' '))
            || trimmed.Split([' ', '-', '\'', '’', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Any(word => TellingWords.Contains(word) || Known.Contains(word)
                    || word.EndsWith("zeitung", StringComparison.OrdinalIgnoreCase)
                    || word.EndsWith("blatt", StringComparison.OrdinalIgnoreCase));
    }
}
