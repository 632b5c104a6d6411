namespace NewsArchive.Formats.Text;

/// <summary>
/// News agencies by the names under which they sign reports. Only names that mean nothing else beside a report: initials that are
/// also a place or a title (PA, AA, APP) are left to the long form.
/// </summary>
public static class NewsAgencies
{
    /// <summary>A row for each agency: the name that stands for it, then its other signatures.</summary>
    private static readonly string[][] Rows =
    [
    [
        "Reuters"], ["Associated Press", "AP"], ["Agence France-Presse", "AFP"], ["United Press International",
        "UPI"], ["Deutsche Presse-Agentur", "dpa", "DPA",
    ],
    [
        "Agencia EFE", "EFE"], ["ANSA"], ["Xinhua"], ["TASS"], ["Interfax"], ["RIA Novosti"], ["Press Trust of India",
        "PTI"], ["Asian News International", "ANI",
    ],
        ["Indo-Asian News Service", "IANS"], ["Kyodo"], ["Jiji"], ["Yonhap"], ["Bernama"], ["Antara"], ["Press Association", "PA Media"],
        ["Australian Associated Press", "AAP"], ["Canadian Press"], ["Austria Presse Agentur"], ["Keystone-SDA"], ["Belga"],
        ["Ritzau"], ["Lusa"], ["Anadolu"],
        ["Bloomberg"], ["Dow Jones"], ["Europa Press"], ["Adnkronos"], ["Inter Press Service"],
    ];

    /// <summary>The agencies that a credit, a byline or a dateline names, each by the name that stands for it.</summary>
    public static IEnumerable<string> In(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        // "Australian Associated Press" is not the Associated Press.
        var found = Rows.Where(row => Array.Exists(row, name => HasWords(line, name))).Select(row => row[0]).ToList();
        return found.Where(name => !found.Exists(longer => longer.Length > name.Length && longer.EndsWith(name, StringComparison.Ordinal)));
    }

    private static bool HasWords(string line, string name)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return true;
            }
        }

        return false;
    }
}
