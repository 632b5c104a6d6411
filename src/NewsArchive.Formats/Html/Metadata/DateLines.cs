using NewsArchive.Formats.Clippings.Head;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>Dates in lines of the page that are not marked as dates.</summary>
internal sealed class DateLines(PageFacts facts, string? language)
{
    private const int LongestLine = 140;

    private const string PublishedRule = "line that says when it was published";

    private const string ChangedRule = "line that says when it was changed";

    /// <summary>An item of a list that says no more than a day is about the report, not of it.</summary>
    private const int LongestItem = 24;

    /// <summary>So many lines before and after the headline, and after the report, are searched.</summary>
    private const int Lines = 8;

    /// <summary>A sentence of the report has so much besides its day; see <see cref="TextWeight"/>.</summary>
    private const int ShortestSentence = 30;

    /// <summary>A line beside the headline that says when it was published, or that gives a day and then that of a change.</summary>
    public DateField? FindPublished() =>
        Read(Near(), dates => dates.Published ?? (dates.HasChange ? dates.Unlabelled : null), PublishedRule, Basis.Stated);

    /// <summary>A line beside the headline that says when the page was changed.</summary>
    public DateField? FindChangeBesideHeadline() => Read(Near(), dates => dates.Changed, ChangedRule, Basis.Stated);

    /// <summary>A day beside the headline of which nothing is said.</summary>
    public DateField? FindBesideHeadline() =>
        Read(Near(), dates => dates.Unlabelled, "date beside the headline", Basis.Derived, isUnlabelled: true);

    public DateField? Find() =>
        Read(End(), dates => dates.HasChange ? null : dates.Published ?? dates.Unlabelled, "date at the end of the report", Basis.Derived,
            isUnlabelled: true)
        ?? AtStart()
        ?? Read(Anywhere(), dates => dates.Published, PublishedRule, Basis.Stated);

    /// <summary>A line that says when the page was changed.</summary>
    public DateField? FindChange() => Read(Anywhere(), dates => dates.Changed, ChangedRule, Basis.Stated);

    private DateField? Read(IEnumerable<TextBlock> blocks, Func<LineDates, DateOnly?> wanted, string rule, Basis basis,
        bool isUnlabelled = false)
    {
        foreach (var block in blocks)
        {
            if (block.Text.Length > LongestLine || IsOfPage(block.Text) || IsOfReport(block)) continue;
            if (isUnlabelled && (IsToday(block) || IsSentence(block))) continue;
            if (wanted(LineDates.Of(block.Text, language)) is { } day) return DateRules.Field(day, basis, rule,
                new Found(block.Text, block.Path(), block.First));
        }

        return null;
    }

    /// <summary>Press releases and agencies open the first paragraph with the day.</summary>
    private DateField? AtStart()
    {
        foreach (var block in facts.Blocks.Where(block => block.Reason is null && block.IsProse).Take(2))
        {
            var phrase = DatePhrases.Find(block.Text.AsSpan(0, Math.Min(block.Text.Length, 80)), language) is [var first, ..]
                ? first
                : null;
            if (phrase is { Date: { Lower: { } lower, Upper: { } upper } } && lower == upper && DayReading.IsPlausible(lower)
                && (Opens(block.Text, phrase) || IsInDateline(block.Text, phrase)))
                return DateRules.Field(lower, Basis.Derived, "date at the start of the report",
                    new Found(block.Text.Substring(phrase.Start, phrase.Length), block.Path()));
        }

        return null;
    }

    // "On 31 July senators …" tells of a day; "BERLIN, 31 July 2019 – …" and "(31.07.2019) …" are datelines.
    private static bool Opens(string text, DatePhrase phrase)
    {
        var after = text.AsSpan(phrase.End).TrimStart();
        var isClosed = after.Length > 0 && after[0] is ')' or '-' or '–' or '—' or ':' or '.' or '|' or '/';
        var before = text.AsSpan(0, phrase.Start).TrimEnd();
        return isClosed && (before.Length <= 1 || (before.Length <= 30 && before[^1] is ',' or '(' or '/'));
    }

    // "BERLIN, 31 July 2019 (dpa) – …"
    private static bool IsInDateline(string text, DatePhrase phrase) =>
        DatelineText.Find(text) is { Place: not null, Date: { } date } && date.Start <= phrase.Start && phrase.Start < date.End;

    private IEnumerable<TextBlock> Near()
    {
        var start = facts.HeadlineNode?.Index ?? facts.Blocks.FirstOrDefault(block => block.Reason is null)?.First.Index;
        if (start is null) return [];
        // Above and below a headline even a caption or a foot line of the article tells its day.
        var usable = facts.Blocks.Where(block => IsUsable(block) || block.Reason is PageReason.Caption or PageReason.Footer).ToList();
        var at = usable.FindIndex(block => block.First.Index >= start);
        if (at < 0) return [];
        // Behind the first paragraphs begin the days that the report tells of.
        var paragraphs = 0;
        var after = usable.Skip(at).Take(Lines).TakeWhile(block => block.Reason is not null || !block.IsProse || ++paragraphs <= 1);
        var before = usable.Take(at).Reverse().Take(Lines / 2);
        return after.Concat(before);
    }

    private IEnumerable<TextBlock> End()
    {
        var usable = Usable().ToList();
        var last = usable.FindLastIndex(block => block.Reason is null);
        // Items of a list under a report are dated things of their own.
        return last < 0 ? [] : usable.Skip(Math.Max(0, last - 2)).Take(Lines)
            .Where(block => !block.Container.SelfAndAncestors().Take(3).Any(node => node.Name == "li"));
    }

    private IEnumerable<TextBlock> Anywhere() => facts.Blocks.Where(block => block.Reason
        is not (PageReason.Comments or PageReason.RelatedLinks or PageReason.RelatedLinkInReport or PageReason.Script
            or PageReason.StyleSheet or PageReason.WebArchive));

    private IEnumerable<TextBlock> Usable() => facts.Blocks.Where(IsUsable);

    private static bool IsUsable(TextBlock block) =>
        block.Reason is null or PageReason.Headline or PageReason.Label or PageReason.Labels or PageReason.BylineOrDate
            or PageReason.OutsideTheArticle
            or PageReason.Links or PageReason.Widget or PageReason.SectionOfTheSite or PageReason.HeadingWithoutText
                or PageReason.ShareLinks;

    // Mastheads show the day on which the page was fetched, with its weekday, above the headline.
    private bool IsToday(TextBlock block) =>
        block.First.Index < (facts.HeadlineNode ?? facts.Blocks.FirstOrDefault(each => each.Reason is null)?.First)?.Index
        && DatePhrases.Find(block.Text, language) is [{ Weekday: not null }, ..];

    // "Le 3 mai 2018, la mairie a fermé le port." tells of a day, however short it is.
    private bool IsSentence(TextBlock block) => block.Reason is null && block.Sentences > 0 && block.Weight - DatePhrases
        .Find(block.Text, language).Sum(phrase => TextWeight.Of(block.Text.AsSpan(phrase.Start, phrase.Length))) >= ShortestSentence;

    // Sentences and items of the report tell of other days.
    private static bool IsOfReport(TextBlock block) =>
        (block.IsProse && block.Weight > 90) || (block.Reason is null && block.Shape is BlockShape.ListItem or BlockShape.Table
                && block.Text.Length > LongestItem)
            || block.Shape is BlockShape.Quotation;

    // Neither the year of a right nor the moment at which the page was made is the report's day.
    private static bool IsOfPage(string text) =>
        text.Contains("generated", StringComparison.OrdinalIgnoreCase) || text.Contains("generiert", StringComparison.OrdinalIgnoreCase)
        || text.Contains('©', StringComparison.Ordinal) || text.Contains("copyright", StringComparison.OrdinalIgnoreCase);
}
