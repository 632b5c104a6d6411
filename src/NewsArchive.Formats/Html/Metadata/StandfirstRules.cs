using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>The standfirst: the deck shown under the headline, else the page's description of itself.</summary>
internal static class StandfirstRules
{
    private const int Shortest = 25;
    private const int Longest = 700;

    private static readonly HashSet<string> DeckNames =
    [
        "standfirst", "deck", "dek", "subtitle", "sub title", "subheadline", "sub headline", "subhead", "article subtitle",
        "article deck", "article dek", "article standfirst", "story deck", "headline deck", "article subheadline",
        "post subtitle", "entry subtitle", "untertitel", "strapline", "article summary", "alternative headline", "chapo",
    ];

    public static Field? Find(PageFacts facts)
    {
        if (ShownDeck(facts) is { } deck) return deck;
        var found = facts.Data.OfReport("description", "abstract")
            ?? facts.Meta.First("og:description", "description", "twitter:description", "dc.description", "dcterms.abstract",
            "sailthru.description");
        return found is { Text.Length: >= Shortest and <= Longest } && !RepeatsText(facts, found.Text)
            ? found.Stated("description in the metadata") : null;
    }

    private static Field? ShownDeck(PageFacts facts)
    {
        if (facts.HeadlineNode is not { } headline) return null;
        var blocks = facts.Blocks.SkipWhile(block => block.First.Index < headline.End).Take(6).ToList();
        foreach (var block in blocks)
            if (block.Text.Length is >= Shortest and <= Longest && (IsDeck(facts.Page, block) || IsRepeated(block, blocks)))
                return new Found(block.Text, block.Path()).Stated("deck under the headline");
        return null;
    }

    /// <summary>Whether a heading is named as a deck.</summary>
    private static bool IsDeck(Page page, TextBlock block) =>
        block.Shape is BlockShape.Heading
            && block.First.SelfAndAncestors().Take(4).Any(node => page.Markers.Of(node).Any(name => DeckNames.Contains(name.Trim())));

    // A deck that opens the text once more is no paragraph of it; without the second, a first paragraph may be set like a deck.
    private static bool IsRepeated(TextBlock block, IEnumerable<TextBlock> blocks) =>
        block.Reason is null && blocks.Count(each => each.Reason is null && Wording.AreSame(each.Text, block.Text)) > 1;

    // Many systems fill the description with the first words of the text: those are no standfirst.
    private static bool RepeatsText(PageFacts facts, string description)
    {
        var key = Wording.Key(description);
        var start = key[..Math.Min(key.Length, 50)];
        return facts.Blocks.Where(block => block.Reason is null).Take(6)
            .Any(block => Wording.Key(block.Text).Contains(start, StringComparison.Ordinal));
    }
}
