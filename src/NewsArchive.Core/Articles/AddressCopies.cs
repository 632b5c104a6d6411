using System.Globalization;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Articles;

/// <summary>
/// Which of the copies of one address is shown: the fullest. A wall's stub, a page of several, a feed's summary never hides the
/// whole text, whichever came first: each says of itself what it is, or has nothing but words of the other. Of all others the
/// one that came last is shown, as the outlet changed it, be it a notice of a line in place of a long report.
/// </summary>
internal static class AddressCopies
{
    /// <summary>So much of a shorter text must be in a longer one to be a part of it.</summary>
    private const double LeastContained = 0.85;

    /// <summary>A text that is in another and has no more than this share of its words is a part; more, and it was edited.</summary>
    private const double MostOfPart = 0.8;

    private const int RunLength = 4;

    /// <summary>The copy that is shown; a new one where it had to be joined from parts.</summary>
    /// <param name="copies">All copies, in the order in which they came; at least one.</param>
    public static AddressCopy Choose(IReadOnlyList<AddressCopy> copies)
    {
        var candidates = copies.ToList();
        if (Joined(copies) is { } joined) candidates.Add(joined);
        var full = candidates.Where(copy => !candidates.Exists(other => IsPoorer(copy, other))).ToList();
        var last = full.MaxBy(copy => copy.Number)!;
        // Copies that say the same in the same words, such as the print page, must not change places with the order of imports.
        return full.Where(copy => copy.Key == last.Key).OrderByDescending(copy => copy.Values)
            .ThenBy(copy => copy.Sha256, StringComparer.Ordinal).First();
    }

    /// <summary>
    /// Whether two texts under one address can be of one report: their headlines or their texts have words in common, or one names the
    /// other by its headline, as a notice does that took the place of a report.
    /// </summary>
    public static bool MayBeSame(ParsedArticle one, ParsedArticle other)
    {
        if (one.Headline is null || other.Headline is null) return true;
        var (headline, otherHeadline) = (HeadlineOf(one), HeadlineOf(other));
        var (words, others) = (headline.ToHashSet(), otherHeadline.ToHashSet());
        if (words.Count(others.Contains) * 2 >= Math.Min(words.Count, others.Count)) return true;
        var (text, otherText) = (WordsOf(one), WordsOf(other));
        if (IsNamedIn(headline, otherText) || IsNamedIn(otherHeadline, text)) return true;
        return text.Count > otherText.Count ? Contained(otherText, text) > 0.2 : Contained(text, otherText) > 0.2;
    }

    private static List<string> HeadlineOf(ParsedArticle article) =>
        [.. WordTokens.Of(article.Headline!.Value).Select(word => word.Text)];

    private static bool IsNamedIn(List<string> headline, IReadOnlyList<string> text) =>
        headline.Count >= RunLength && Contained(headline, text) >= LeastContained;

    /// <summary>The words of a text in lower case.</summary>
    internal static IReadOnlyList<string> WordsOf(ParsedArticle article) => [.. article.Blocks.Where(block => block.IsText)
        .SelectMany(block => WordTokens.Of(block.Text).Select(word => word.Text))];

    private static bool IsPoorer(AddressCopy copy, AddressCopy other)
    {
        if (copy.Words.Count >= other.Words.Count) return false;
        if (copy.IsPartial && !other.IsPartial) return true;
        return copy.Words.Count <= other.Words.Count * MostOfPart && Contained(copy.Words, other.Words) >= LeastContained;
    }

    /// <summary>The share of one text's runs of words that are in another; a text shorter than a run is one run.</summary>
    private static double Contained(IReadOnlyList<string> part, IReadOnlyList<string> whole)
    {
        if (part.Count == 0) return 1;
        var length = Math.Min(RunLength, part.Count);
        var runs = Runs(whole, length).ToHashSet();
        var own = Runs(part, length).ToList();
        return (double)own.Count(runs.Contains) / own.Count;
    }

    private static IEnumerable<string> Runs(IReadOnlyList<string> words, int length)
    {
        for (var i = 0; i + length <= words.Count; i++) yield return string.Join(' ', words.Skip(i).Take(length));
    }

    /// <summary>The pages of one article put together in the order of their numbers; null where there are not two.</summary>
    private static AddressCopy? Joined(IReadOnlyList<AddressCopy> copies)
    {
        var pages = copies.Where(copy => copy.Page is not null).GroupBy(copy => copy.Page!.Value).OrderBy(page => page.Key)
            .Select(page => page.MaxBy(copy => copy.Number)!).ToList();
        if (pages.Count < 2) return null;
        var blocks = new List<Block>(pages[0].Article.Blocks);
        var seen = blocks.Select(block => block.Text).ToHashSet();
        // The places of the other pages' blocks are in other originals.
        foreach (var block in pages.Skip(1).SelectMany(page => page.Article.Blocks))
            if (seen.Add(block.Text)) blocks.Add(block with { Path = null, Place = null });
        var numbers = string.Join(", ", pages.Select(page => page.Page!.Value.ToString(CultureInfo.InvariantCulture)));
        var isWhole = pages.Select(page => page.Page!.Value).SequenceEqual(Enumerable.Range(1, pages.Count));
        var problem = isWhole
            ? new Problem("pages-joined", $"Put together from pages {numbers} of one report.")
            : new Problem(AddressCopy.PartOfPages, $"Put together from pages {numbers} of one report; others are missing.");
        return pages[0] with
        {
            Number = pages.Max(page => page.Number),
            Article = pages[0].Article with { Blocks = blocks, Problems = [problem] },
            Page = null,
            IsJoined = true,
        };
    }
}

/// <summary>A copy of an address, as one original gave it.</summary>
/// <param name="Number">The number of its revision.</param>
/// <param name="OriginalId">Its original.</param>
/// <param name="Sha256">That original's SHA-256.</param>
/// <param name="ReadBy">The format that read it.</param>
/// <param name="Article">What was read, with the problems.</param>
internal sealed record AddressCopy(int Number, long OriginalId, string Sha256, ReadBy ReadBy, ParsedArticle Article)
{
    /// <summary>The problem of a page that has only one of a report's pages.</summary>
    public const string PartOfPages = "part-of-pages";

    private const string Truncated = "truncated";

    private const string Summary = "summary-only";

    /// <summary>The number of its page; null where it is not one of several.</summary>
    public int? Page { get; init; } =
        Article.Problems.Any(problem => problem.Code == PartOfPages) ? ArticleAddress.PageOf(Article.Url?.Value) ?? 1 : null;

    /// <summary>Whether it was put together from several.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it says of itself that it is not the whole report.</summary>
    public bool IsPartial => !IsJoined && Article.Problems.Any(problem => problem.Code is PartOfPages or Truncated or Summary);

    /// <summary>The words of its text in lower case.</summary>
    public IReadOnlyList<string> Words => words ??= AddressCopies.WordsOf(Article);

    public string Key => string.Join(' ', Words);

    /// <summary>How many values it states.</summary>
    public int Values => new[]
        {
            Article.Headline, Article.Standfirst, Article.Byline, Article.Source, Article.Section, Article.Image,
        }
        .Count(value => value is not null) + (Article.Date is null ? 0 : 1) + Article.Tags.Count;

    private IReadOnlyList<string>? words;
}
