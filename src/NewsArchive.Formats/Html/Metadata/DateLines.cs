using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Formats.Html.Body;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>Dates in lines of the page that are not marked as dates.</summary>
internal sealed class DateLines(PageFacts facts, string? language)
{
    private const int LongestLine = 140;

    /// <summary>An item of a list that says no more than a day is about the report, not of it.</summary>
    private const int LongestItem = 24;

    /// <summary>So many lines before and after the headline, and after the report, are searched.</summary>
    private const int Lines = 8;

    /// <summary>What stands before the day of publication, in the languages of the archive's readers.</summary>
    private static readonly string[] PublishedLabels =
    [
        "published", "posted", "first published", "publié", "publicado", "publicada", "pubblicato", "veröffentlicht", "erstellt",
        "erschienen", "gepubliceerd", "geplaatst", "opublikowan", "data publikacji", "publicerad", "publisert", "date:",
        "datum:", "fecha:", "data:", "submitted", "written", "verfasst", "geschrieben", "eingestellt am", "veröffentlichung",
        "pressemitteilung vom", "meldung vom", "artikel vom", "news vom", "created", "le ", "vom ", "on ", "el ", "опубликовано",
        "дата",
    ];

    private static readonly string[] ChangedLabels =
    [
        "updated", "last updated", "last modified", "modified", "last change", "aktualisiert", "aktualisierung",
        "letzte änderung", "zuletzt", "stand:", "stand ", "geändert", "mis à jour", "mise à jour", "dernière", "actualizado",
        "aggiornato", "atualizado", "bijgewerkt", "aktualizacja", "uppdaterad", "oppdatert", "effective", "last edited",
        "last revised", "diese seite wurde",
    ];

    public DateField? FindBesideHeadline() =>
        Read(Near(), text => StartsWith(text, PublishedLabels), "line that says when it was published", Basis.Stated)
        ?? Read(Near(), text => !HasChangedLabel(text), "date beside the headline", Basis.Derived, refuseToday: true);

    public DateField? Find() =>
        Read(End(), text => !HasChangedLabel(text), "date at the end of the report", Basis.Derived)
        ?? AtStart()
        ?? Read(Anywhere(), text => StartsWith(text, PublishedLabels), "line that says when it was published", Basis.Stated);

    /// <summary>A line that says when the page was changed.</summary>
    public DateField? FindChange() => Read(Anywhere(), HasChangedLabel, "line that says when it was changed", Basis.Stated);

    /// <summary>A line beside the headline that says when the page was changed.</summary>
    public DateField? FindChangeBesideHeadline() => Read(Near(), HasChangedLabel, "line that says when it was changed", Basis.Stated);

    private DateField? Read(IEnumerable<TextBlock> blocks, Predicate<string> wanted, string rule, Basis basis, bool refuseToday = false)
    {
        foreach (var block in blocks)
        {
            if (block.Text.Length > LongestLine || IsOfPage(block.Text) || !wanted(block.Text) || IsOfReport(block)) continue;
            if (refuseToday && IsToday(block)) continue;
            if (DayReading.Of(block.Text, language) is { } day) return DateRules.Field(day, basis, rule,
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
                && Opens(block.Text, phrase))
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

    // Sentences and items of the report tell of other days.
    private static bool IsOfReport(TextBlock block) =>
        (block.IsProse && block.Weight > 90) || (block.Reason is null && block.Shape is BlockShape.ListItem or BlockShape.Table
                && block.Text.Length > LongestItem)
            || block.Shape is BlockShape.Quotation;

    // Neither the year of a right nor the moment at which the page was made is the report's day.
    private static bool IsOfPage(string text) =>
        text.Contains("generated", StringComparison.OrdinalIgnoreCase) || text.Contains("generiert", StringComparison.OrdinalIgnoreCase)
        || text.Contains('©', StringComparison.Ordinal) || text.Contains("copyright", StringComparison.OrdinalIgnoreCase);

    private static bool HasChangedLabel(string text) =>
        ChangedLabels.Any(label => text.Contains(label, StringComparison.OrdinalIgnoreCase));

    private static bool StartsWith(string text, string[] labels) =>
        labels.Any(label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase));
}
