using System.Globalization;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.SavedLists;

/// <summary>Checks an entry of a saved list: what the list says is not always what the page said.</summary>
internal static class SavedEntry
{
    /// <summary>What services write where they could not fetch a text.</summary>
    private static readonly string[] NotFetched =
        ["wallabag can't retrieve contents for this article", "unable to retrieve full-text content"];

    /// <summary>In a longer text such words are part of what was written.</summary>
    private const int LongestNotice = 300;

    public static ParseResult Checked(ParseResult result)
    {
        if (result.Articles is not [var article])
            return result;
        if (!HasText(article))
            return ParseResult.Rejected("bookmark-only", "The list has the title and address of the page, but not its text. Save the "
                + "page itself and import that.");
        return ParseResult.Of(WithoutFalseHeadline(WithoutFalseDate(article)));
    }

    private static bool HasText(ParsedArticle article)
    {
        var text = string.Join(' ', article.Blocks.Where(block => block.IsText).Select(block => block.Text));
        return text.Length > 0 && (text.Length > LongestNotice
            || !Array.Exists(NotFetched, notice => text.Replace('’', '\'').Contains(notice, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Where a service knows no day of publication some write the moment of saving instead.</summary>
    private static ParsedArticle WithoutFalseDate(ParsedArticle article) =>
        article is { Date.Evidence: { } published, Saved.Evidence: { } saved } && AreSameMoment(published.Text, saved.Text)
            ? article with
            {
                Date = null,
                LeftOut = [.. article.LeftOut,
                    new LeftOut(published.Path ?? "", published.Text ?? "", "the moment of saving, not the day of publication")],
            }
            : article;

    private static bool AreSameMoment(string? first, string? second) => first == second
        || (DateTimeOffset.TryParse(first, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var one)
            && DateTimeOffset.TryParse(second, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var other)
            && (one - other).Duration() < TimeSpan.FromMinutes(1) && one.TimeOfDay != TimeSpan.Zero);

    /// <summary>Where a service found no title it writes the address.</summary>
    private static ParsedArticle WithoutFalseHeadline(ParsedArticle article) =>
        article.Headline is { } headline && (WebAddress.Is(headline.Value) || headline.Value == article.Url?.Value)
            ? article with
            {
                Headline = Prose.DerivedHeadline.From(article.Blocks),
                LeftOut = [.. article.LeftOut, new LeftOut(headline.Evidence.Path ?? "", headline.Value, "an address, not a headline")],
            }
            : article;
}
