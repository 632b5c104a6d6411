namespace NewsArchive.Formats.Text;

/// <summary>
/// Addresses compared: two spellings of one article's address, and the addresses of its AMP page, its print page and its
/// further pages, are the same.
/// </summary>
public static class ArticleAddress
{
    /// <summary>Parameters that say where a reader came from or how the page is shown.</summary>
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "cmp", "ncid", "ocid", "ref", "ref_src",
        "referrer", "referer", "source", "smid", "smtyp", "partner", "rss", "feed", "ftag", "ito", "xtor", "wt_mc", "sh", "spm", "share",
        "amp", "outputtype", "output", "print", "view", "mode", "single", "singlepage", "cn-reloaded", "_gl", "_ga", "at_medium",
        "at_campaign", "__twitter_impression", "social", "campaign_id", "emc", "taid", "traffic_source",
    };

    /// <summary>Parameters that number the pages of one article.</summary>
    private static readonly HashSet<string> Numbers = new(StringComparer.OrdinalIgnoreCase) { "page", "pagewanted", "pg", "seite", "p" };

    private static readonly string[] Endings = ["/amp", ".amp", "/print", "/amp.html", ".amp.html", "/drucken", "/index.html", "/all"];

    /// <summary>
    /// The address without scheme, <c>www.</c>, fragment, tracking parameters, page number and the marks of AMP and print;
    /// null where it is not on the web or is a site's front page, which careless sites give as the address of all their pages.
    /// </summary>
    public static string? Of(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var path = WithoutEnding(uri.AbsolutePath.TrimEnd('/'));
        if (path.StartsWith("/amp/", StringComparison.OrdinalIgnoreCase)) path = path[4..];
        var query = Parameters(uri).Where(each => !IsTracking(each.Name, each.Value) && PageNumber(each.Name, each.Value) is null)
            .Select(each => $"{each.Name}={each.Value}").Order(StringComparer.Ordinal);
        var rest = string.Join('&', query);
        if (path.Trim('/').Length == 0 && rest.Length == 0) return null;
        return Host(uri) + path + (rest.Length > 0 ? "?" + rest : "");
    }

    /// <summary>The number of the page that the address names in a parameter; null where it names none.</summary>
    public static int? PageOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            ? Parameters(uri).Select(each => PageNumber(each.Name, each.Value)).FirstOrDefault(number => number is not null)
            : null;

    private static string Host(Uri uri)
    {
        var host = uri.IdnHost.ToLowerInvariant();
        foreach (var start in (ReadOnlySpan<string>)["www.", "amp.", "m.", "mobile."])
            if (host.StartsWith(start, StringComparison.Ordinal) && host.AsSpan(start.Length).Contains('.')) host = host[start.Length..];
        return uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
    }

    private static string WithoutEnding(string path)
    {
        foreach (var ending in Endings)
            if (path.Length > ending.Length && path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return path[..^ending.Length];
        return path;
    }

    private static IEnumerable<(string Name, string Value)> Parameters(Uri uri)
    {
        foreach (var part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            yield return at < 0 ? (part, "") : (part[..at], part[(at + 1)..]);
        }
    }

    // Some systems number their articles, not their pages, with "p"; such numbers are greater.
    private static int? PageNumber(string name, string value) =>
        Numbers.Contains(name) && int.TryParse(value, out var number) && number is > 0 and < 100 ? number
            : Numbers.Contains(name) && value is "all" ? 1 : null;

    // "source", "view" and the like may also say which article is meant: a number is kept.
    private static bool IsTracking(string name, string value) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("at_", StringComparison.OrdinalIgnoreCase)
            || (Tracking.Contains(name) && (value.Length < 2 || !value.All(char.IsAsciiDigit)
                || name.EndsWith("clid", StringComparison.Ordinal)));
}
