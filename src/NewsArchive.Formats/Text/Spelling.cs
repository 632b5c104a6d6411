namespace NewsArchive.Formats.Text;

/// <summary>
/// One form for the British and the American spelling of an English word in lower case: -ise and -ize, -our and -or, -tre and -ter,
/// -ence and -ense. The form is a key, not a spelling: <c>promise</c> becomes <c>promize</c> on both sides, which does no harm.
/// </summary>
internal static class Spelling
{
    private static readonly (string Ending, string By)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"),
        ("iser", "izer"), ("isers", "izers"),
        ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"), ("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("fence", "fense"),
        ("fences", "fenses"), ("icence", "icense"), ("ogue", "og"), ("ogues", "ogs"), ("gramme", "gram"), ("grammes", "grams"),
    ];

    private static readonly (string Part, string By)[] Parts =
    [
        ("abour", "abor"), ("avour", "avor"), ("olour", "olor"), ("onour", "onor"), ("umour", "umor"), ("armour", "armor"),
        ("arbour", "arbor"),
        ("eighbour", "eighbor"), ("aviour", "avior"), ("sceptic", "skeptic"), ("aluminium", "aluminum"), ("defence", "defense"),
        ("anaesth", "anesth"), ("paed", "ped"), ("grey", "gray"),
    ];

    /// <summary>The key of a word.</summary>
    public static string Key(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        foreach (var (part, by) in Parts)
        {
            if (word.Contains(part, StringComparison.Ordinal))
            {
                word = word.Replace(part, by, StringComparison.Ordinal);
            }
        }

        foreach (var (ending, by) in Endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length] + by;
            }
        }

        return word;
    }
}
