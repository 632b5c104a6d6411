using NewsArchive.Formats.Text;

namespace NewsArchive.Formats.Html.Body;

/// <summary>Decides for each text block inside the report's element whether it is part of the report.</summary>
internal sealed class BlockFilter(IReadOnlyList<TextBlock> blocks, string? headline)
{
    /// <summary>A heading longer than this is text set large.</summary>
    private const int LongHeading = 90;

    /// <summary>A line that begins like a label and holds more than this is text; see <see cref="TextWeight"/>.</summary>
    private const int LongestLabel = 150;

    /// <summary>What a site says for itself is shorter; see <see cref="TextWeight"/>.</summary>
    private const int LongestNotice = 220;

    /// <summary>A longer box between paragraphs is a list of the site, not a link of the report; characters.</summary>
    private const int LongestAside = 300;

    private bool? hasDialogue;

    private readonly List<TextBlock> inside = [.. blocks.Where(block => block.Reason is null)];

    public void Apply()
    {
        foreach (var block in inside) block.Reason = HeadlineRepeated(block) ?? Corrects(block) ?? TellsOfPicture(block)
            ?? PointsElsewhere(block) ?? SpeaksForTheSite(block);
        Sections();
        Labels(inside.TakeWhile(block => block.Reason is not null || !IsBodyText(block)).ToList());
        Labels(inside.AsEnumerable().Reverse().TakeWhile(block => block.Reason is not null || !IsBodyText(block)).ToList());
        OrphanHeadings();
        KeepAsides();
    }

    /// <summary>Links and promotions between the paragraphs are part of the page as it was read: kept, but not as text.</summary>
    private void KeepAsides()
    {
        var first = blocks.FirstOrDefault(block => block.Reason is null)?.First.Index ?? int.MaxValue;
        var last = blocks.LastOrDefault(block => block.Reason is null)?.First.Index ?? 0;
        foreach (var block in blocks)
        {
            if (block.First.Index < first || block.First.Index > last || block.Text.Length > LongestAside) continue;
            block.Reason = block.Reason switch
            {
                PageReason.Links or PageReason.RelatedLinks => PageReason.RelatedLinkInReport,
                PageReason.Promotion => PageReason.PromotionInReport,
                var other => other,
            };
        }
    }

    private static PageReason? Corrects(TextBlock block) =>
        block.Shape is not BlockShape.Heading && PhraseTable.StartsCorrection(block.Text) ? PageReason.Correction : null;

    private static bool IsBodyText(TextBlock block)
    {
        var isLabel = block.Weight < LongestLabel && PhraseTable.StartsLabel(block.Text);
        return (block.IsProse && !isLabel)
            || (block.Sentences > 0 && block.Weight >= 25)
            || block.Shape is BlockShape.Table or BlockShape.Preformatted or BlockShape.Verse or BlockShape.ListItem
                or BlockShape.Quotation;
    }

    private static PageReason? TellsOfPicture(TextBlock block) =>
        block.Weight < LongestNotice && block.Shape is not BlockShape.Heading && PhraseTable.StartsCaption(block.Text)
            ? PageReason.Caption : null;

    private PageReason? HeadlineRepeated(TextBlock block)
    {
        if (block.Container.Name == "h1") return PageReason.Headline;
        return headline is not null && block.Weight < 300 && Wording.AreSame(block.Text, headline) ? PageReason.Headline : null;
    }

    private static PageReason? PointsElsewhere(TextBlock block)
    {
        var isSentence = block.Sentences > 0 && block.Weight >= 100 && block.Shape is BlockShape.Text or BlockShape.Quotation;
        if (block.LinkShare > 0.7 && !isSentence) return PageReason.Links;
        return block.LinkShare > 0.2 && PhraseTable.StartsRelated(block.Text) && block.Weight < 250 ? PageReason.RelatedLinks : null;
    }

    private static PageReason? SpeaksForTheSite(TextBlock block)
    {
        if (block.Weight < LongestNotice && PhraseTable.StartsPromotion(block.Text)) return PageReason.Promotion;
        return block.Weight < LongestNotice && block.Shape is not BlockShape.Table and not BlockShape.Quotation
            && PhraseTable.SpeaksToReaders(block.Text) ? PageReason.Promotion : null;
    }

    /// <summary>
    /// A heading such as "Related articles" or "Comments" takes what follows it along, up to the next heading or running text.
    /// </summary>
    private void Sections()
    {
        PageReason? section = null;
        foreach (var block in inside)
        {
            if (block.Weight < 60 && (PhraseTable.IsRelatedHeading(block.Text)
                || (block.Sentences == 0 && PhraseTable.StartsRelatedHeading(block.Text))))
            {
                section = PageReason.RelatedLinks;
                block.Reason ??= section;
            }
            else if (PhraseTable.IsOtherHeading(block.Text) && block.Weight < 60)
            {
                section = PageReason.SectionOfTheSite;
                block.Reason ??= section;
            }
            else if (section is not null)
            {
                if (EndsSection(block, section)) section = null;
                else block.Reason ??= section;
            }
        }
    }

    // Items of a list of related reports read like sentences; under the site's own headings a sentence is the report again.
    private static bool EndsSection(TextBlock block, PageReason? section) =>
        (block.Shape is BlockShape.Heading && block.LinkShare < 0.5)
        || (block.IsProse && block.LinkShare < 0.2 && (block.Shape is BlockShape.Text || section != PageReason.RelatedLinks));

    /// <summary>Before the first and after the last running text stand labels: bylines, dates, tags, credits.</summary>
    private void Labels(List<TextBlock> edge)
    {
        foreach (var block in edge)
        {
            if (block.Reason is not null || block.Shape is BlockShape.Heading || IsSpeech(block)) continue;
            var isLoose = block.Sentences == 0 && (block.Container.Name != "p" || block.Weight < 20);
            if (isLoose || (block.Weight < LongestLabel && PhraseTable.StartsLabel(block.Text))) block.Reason = PageReason.Label;
        }
    }

    /// <summary>A short answer behind a dash is no label where others of the report's lines are speech.</summary>
    private bool IsSpeech(TextBlock block) => Dialogue.Begins(block.Text) && (hasDialogue ??= Dialogue.IsIn(
        inside.Where(line => line.Reason is null).Select(line => line.Text))) == true;

    /// <summary>A heading with nothing of the report under it heads nothing.</summary>
    private void OrphanHeadings()
    {
        var level = int.MaxValue;
        var hasText = false;
        for (var i = inside.Count - 1; i >= 0; i--)
        {
            var block = inside[i];
            if (block.Reason is not null) continue;
            if (block.Shape is not BlockShape.Heading)
            {
                hasText = true;
                continue;
            }

            var own = block.Container.Name is ['h', var digit] ? digit - '0' : 6;
            if (!hasText && (own >= level || level == int.MaxValue)
                && block.Weight < LongHeading) block.Reason = PageReason.HeadingWithoutText;
            else (level, hasText) = (own, false);
        }
    }
}
