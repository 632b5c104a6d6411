using System.Xml.Linq;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Markup;

namespace NewsArchive.Formats.Feeds;

/// <summary>The text of an item: the full content before the summary.</summary>
internal static class FeedContent
{
    private static readonly string[] Full =
        ["content:encoded", "atom:content", "xhtml:body", "xhtml:div", "body", "fullitem", "content", "content:item"];

    private static readonly string[] Summaries =
        ["description", "atom:summary", "summary", "dc:description", "dcterms:abstract", "media:description", "itunes:summary"];

    /// <summary>
    /// Fills the blocks, and the standfirst where there is a summary beside the full content. A summary alone is the text.
    /// A summary that is only the beginning of the content is no standfirst: blogs write such ones for every item.
    /// </summary>
    public static XElement? Read(XElement item, ArticleDraft draft)
    {
        var body = First(FeedNames.Find(item, Full), draft);
        if (body is null)
        {
            var summary = First(FeedNames.Find(item, Summaries), draft);
            draft.IsSummary = summary is not null;
            return summary;
        }

        foreach (var summary in FeedNames.Find(item, Summaries))
        {
            if (draft.Standfirst is null && !IsRepeated(summary, draft, out var words) && words.Length > 0)
                draft.Standfirst = new Field(words, Basis.Stated, XmlLedger.Evidence(summary, "summary", words));
        }

        return body;
    }

    private static XElement? First(IEnumerable<XElement> candidates, ArticleDraft draft)
    {
        foreach (var candidate in candidates)
        {
            var blocks = FeedText.Blocks(candidate, draft.Ledger);
            draft.Blocks.AddRange(blocks);
            if (blocks.Count > 0)
                return candidate;
        }

        return null;
    }

    private static bool IsRepeated(XElement summary, ArticleDraft draft, out string words)
    {
        // Read on an account of its own, as it may have to be listed as left out.
        words = FeedText.Words(summary, new XmlLedger(summary));
        if (RepeatedBeginning.Is(words, draft.Blocks))
        {
            draft.Ledger.LeaveOut(summary, RepeatedBeginning.Reason);
            return true;
        }

        FeedText.Words(summary, draft.Ledger);
        return false;
    }
}
