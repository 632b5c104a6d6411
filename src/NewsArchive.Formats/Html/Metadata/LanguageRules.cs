using NewsArchive.Formats.Contract;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The language, as a BCP 47 tag.</summary>
internal static class LanguageRules
{
    public static Field? Find(PageFacts facts)
    {
        var root = facts.Page.Document.DocumentElement;
        Found?[] candidates =
        [
            Of(root.GetAttribute("lang"), "html/@lang"),
            Of(root.GetAttribute("xml:lang"), "html/@xml:lang"),
            facts.Data.OfReport("inLanguage"),
            facts.Meta.First("og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage"),
        ];
        foreach (var candidate in candidates)
            if (candidate is not null && Tag(candidate.Text) is { } tag) return candidate.Stated("language of the page", tag);
        return null;
    }

    /// <summary>
    /// The language with its region, which <c>og:locale</c> gives more often than the <c>lang</c> attribute: on it depends whether 3/4 is
    /// in March or in April.
    /// </summary>
    public static string? WithRegion(PageFacts facts, Field? language)
    {
        var locale = facts.Meta.First("og:locale")?.Text.Replace('_', '-');
        if (language is null) return locale;
        return !language.Value.Contains('-', StringComparison.Ordinal)
            && locale?.StartsWith(language.Value + "-", StringComparison.OrdinalIgnoreCase) == true ? locale : language.Value;
    }

    private static Found? Of(string? text, string path) => text is null ? null : new Found(text.Trim(), path);

    /// <summary>The tag in its usual case, <c>en-US</c>, <c>zh-Hant</c>; null where the text is no tag.</summary>
    private static string? Tag(string text)
    {
        var parts = text.Replace('_', '-').Split(',')[0].Trim().Split('-');
        if (parts[0].Length is not (2 or 3) || !parts.All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            || !parts[0].All(char.IsAsciiLetter)) return null;
        var cased = parts.Select((part, at) => at == 0 ? part.ToLowerInvariant() : part.Length switch
        {
            2 => part.ToUpperInvariant(),
            4 when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
            _ => part.ToLowerInvariant(),
        });
        return string.Join('-', cased);
    }
}
