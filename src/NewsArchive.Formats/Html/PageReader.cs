using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Body;
using NewsArchive.Formats.Html.Metadata;

namespace NewsArchive.Formats.Html;

/// <summary>Puts a page's metadata and its text together.</summary>
internal static class PageReader
{
    /// <param name="facts">The page.</param>
    /// <param name="problems">What is known of it already.</param>
    /// <param name="address">Where it was fetched from, by the account of whoever captured it; null where that is not known.</param>
    public static ParsedArticle Read(PageFacts facts, IReadOnlyList<Problem> problems, Field? address = null)
    {
        var page = facts.Page;
        HiddenParts.Mark(page);
        WebArchives.MarkBanners(facts);
        var headline = HeadlineRules.Find(facts);
        facts.Blocks = PageBody.Read(page, headline?.Value, facts.HeadlineNode, StatedText.Of(facts.Data.OfReport("articleBody")?.Text));
        var language = LanguageRules.Find(facts);
        var url = AddressRules.Find(facts) ?? address;
        var standfirst = StandfirstRules.Find(facts);
        // A deck that became the standfirst is shown as such, not a second time in the text.
        foreach (var block in facts.Blocks.Where(block => block.Reason is null).Take(4).ToList())
            if (standfirst is not null && Wording.AreSame(block.Text, standfirst.Value)) block.Reason = PageReason.Standfirst;
        var byline = BylineRules.Find(facts);
        new AfterReport(facts.Blocks).Mark(byline?.Value.Split(", ") ?? []);
        var dates = new DateRules(facts, LanguageRules.WithRegion(facts, language), url);
        var date = dates.Find();
        var article = new ParsedArticle
        {
            Headline = headline,
            Standfirst = standfirst,
            Byline = byline,
            Date = date,
            Saved = CaptureRules.Find(facts),
            Source = PageRules.Source(facts),
            Url = url,
            Language = language,
            Section = PageRules.Section(facts),
            Tags = PageRules.Tags(facts),
            Image = PageRules.Image(facts),
            Blocks = PageBlocks.Of(facts.Blocks),
            Problems = [.. problems, .. BodyProblems(facts), .. PartOfReport.Find(facts, url),
                .. new[] { dates.Conflict(date) }.OfType<Problem>()],
        };
        return article with { LeftOut = Accounting.LeftOut(facts, article) };
    }

    private static IEnumerable<Problem> BodyProblems(PageFacts facts)
    {
        var kept = facts.Blocks.Count(block => PageBlocks.KindOf(block) is not null);
        if (kept == 0) yield return new Problem("no-text",
            "No running text was found in the page; what it shows may have been made by a script.");
        if (kept > PageBlocks.Most) yield return new Problem("text-cut",
            $"The page has more than {PageBlocks.Most} paragraphs; the rest was not kept.");
    }
}
