namespace NewsArchive.Web.Pages.Articles;

/// <summary>The language of a text as HTML's attributes give it.</summary>
/// <param name="Lang">A language tag, or null where it is not known.</param>
/// <param name="Dir">
/// <c>rtl</c> in a language that is written so; else <c>auto</c>, by the letters, as a text may quote another script.
/// </param>
public sealed record TextDirection(string? Lang, string Dir)
{
    private const int LongestTag = 35; // RFC 5646, 4.4.1

    /// <summary>Languages written from right to left in their usual script (Unicode CLDR, <c>characterOrder</c>).</summary>
    private static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps",
        "sd", "syr", "ug", "ur", "yi",
    };

    public static TextDirection Of(string? language)
    {
        if (language is null || language.Length is 0 or > LongestTag
            || !language.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        {
            return new TextDirection(null, "auto");
        }

        return new TextDirection(language, RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "auto");
    }
}
