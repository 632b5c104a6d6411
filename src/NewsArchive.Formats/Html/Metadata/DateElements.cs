using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>Dates in elements that say they hold one: <c>time</c>, <c>itemprop</c>, and names such as "entry-date".</summary>
internal sealed class DateElements(PageFacts facts, string? language)
{
    /// <summary>A longer text beside a headline says more than a date.</summary>
    private const int Longest = 160;

    private const int MostElements = 200;

    /// <summary>So many days in items of one list are a calendar or other reports, not the day of this one.</summary>
    private const int DaysOfList = 3;

    private static readonly HashSet<string> DateWords =
    [
        "date", "datum", "fecha", "data", "published", "pubdate", "publish", "posted", "postdate", "timestamp", "datetime",
        "time", "dateline", "publication", "veroeffentlicht", "created", "erstellt", "datepublished", "dates", "entrydate",
        "dato",
    ];

    private static readonly string[] OtherWords =
    [
        "updated", "update", "modified", "event", "comment", "today", "current", "copyright", "expire", "deadline", "birth",
        "reading", "duration", "start", "end",
    ];

    private readonly List<Body.TextBlock> body = [.. facts.Blocks.Where(block => block.Reason is null)];

    /// <summary>An element that says it holds the day of publication.</summary>
    public DateField? Published() =>
        First(node => Is(node, "itemprop", "datePublished") || Is(node, "property", "datePublished")
            || Is(node, "pubdate", null), "element of the publication date")
        ?? First(node => Is(node, "itemprop", "dateCreated"), "element of the creation date")
        ?? First(node => node.Name == "time"
            && Names(node).Any(name => name.Contains(" publish", StringComparison.Ordinal)
            || name.Contains(" entry date ", StringComparison.Ordinal) || name.Contains(" post date ", StringComparison.Ordinal)),
            "time element of the publication")
        ?? First(node => node.Name is "abbr" or "span"
            && Names(node).Any(name => name.Trim() is "published"), "element of the publication date");

    /// <summary>The day of all elements of the page that say they hold one, wherever they stand, if it is the same in all.</summary>
    public DateField? OnlyOne()
    {
        var fields = facts.Page.Nodes
            .Where(node => node.Name == "time" || Is(node, "itemprop", "datePublished") || Is(node, "property", "dateCreated"))
            .Where(node => !node.SelfAndAncestors().Any(each => each.Reason is PageReason.Comments or PageReason.WebArchive))
            .Select(node => Read(node, "only date element of the page"))
            .OfType<DateField>()
            .Take(50)
            .ToList();
        return fields.Count > 0 && fields.All(field => field.Value.Text == fields[0].Value.Text)
            ? fields[0] with { Basis = Basis.Derived }
            : null;
    }

    /// <summary>An element with a date near the headline, or in the report.</summary>
    public DateField? Shown() =>
        First(node => node.Name == "time" && IsNear(node) && !IsOther(node), "time element")
        ?? First(node => node.Name != "time" && IsNear(node) && IsNamed(node), "element named as a date");

    /// <summary>The first such element, those beside the headline before others; none of a list of dated things.</summary>
    private DateField? First(Predicate<PageNode> wanted, string rule)
    {
        var found = new List<(PageNode Node, DateField Field)>();
        foreach (var node in facts.Page.Nodes)
        {
            if (node.IsText || node.Name is "meta" or "link" or "script" or "body" || !wanted(node) || IsElsewhere(node)) continue;
            if (Read(node, rule) is { } field && !IsMasthead(node, field)) found.Add((node, field));
            if (found.Count == MostElements) break;
        }

        var lists = found.GroupBy(each => (each.Node.Name, each.Node.Attribute("class")))
            .Where(group => group.Select(each => each.Field.Value.Text).Distinct().Count() >= DaysOfList)
            .SelectMany(group => group.Where(each => each.Node.SelfAndAncestors().Any(node => node.Name is "li" or "tr")))
            .Select(each => each.Node)
            .ToHashSet();
        found.RemoveAll(each => lists.Contains(each.Node));
        return found.OrderBy(each => IsNear(each.Node) ? 0 : 1).Select(each => each.Field).FirstOrDefault();
    }

    private DateField? Read(PageNode node, string rule)
    {
        foreach (var key in (ReadOnlySpan<string>)["datetime", "content", "title", "data-datetime", "data-date"])
        {
            if (node.Attribute(key) is not { Length: >= 6 } text || DayReading.Of(text.Trim(), language) is not { } day) continue;
            return DateRules.Field(day, Basis.Stated, rule, new Found(text.Trim(), $"{node.Path()}/@{key}"));
        }

        // Publication and last change may stand together; three dates are a list.
        return facts.Shown(node, Longest) is { } shown && DatePhrases.Find(shown.Text, language).Count <= 2
            && LineDates.Of(shown.Text, language) is var days && (days.Published ?? days.Unlabelled ?? days.Changed) is { } written
            ? DateRules.Field(written, Basis.Stated, rule, shown) : null;
    }

    // Dates of comments, of other reports and of the site's notices are not the report's.
    private static bool IsElsewhere(PageNode node) =>
        node.SelfAndAncestors()
            .Any(each => each.Reason is PageReason.Comments or PageReason.RelatedLinks or PageReason.SideBar or PageReason.Navigation
            or PageReason.Promotion or PageReason.Advertisement or PageReason.Footer or PageReason.Dialog or PageReason.WebArchive);

    // A date with its weekday above the headline, in a part of the page that the two share with nothing but the whole page.
    private bool IsMasthead(PageNode node, DateField field)
    {
        if ((facts.HeadlineNode ?? (body.Count > 0 ? body[0].First : null)) is not { } headline
            || node.Index > headline.Index) return false;
        return node.SelfAndAncestors().First(each => each.Contains(headline)).Name is "body" or "html"
            && field.Evidence.Text is { } text && DatePhrases.Find(text, language) is [{ Weekday: not null }, ..];
    }

    private bool IsNear(PageNode node)
    {
        if (body.Count == 0) return true;
        var headline = facts.HeadlineNode;
        var from = Math.Min(headline?.Index ?? int.MaxValue, body[0].First.Index);
        var to = Math.Max(headline?.End ?? 0, body[^1].First.Index);
        // Above the headline stands the masthead with the day on which the page was fetched.
        return node.Index >= from - (node.SelfAndAncestors().Any(each => each.Name is "article" or "main") ? 150 : 40)
            && node.Index <= to + 150;
    }

    private bool IsOther(PageNode node) => Names(node).Any(name => OtherWords.Any(word => name.Contains(word, StringComparison.Ordinal)));

    private bool IsNamed(PageNode node) => !IsOther(node) && Names(node).Any(name => name.Split(' ').Any(DateWords.Contains));

    private IReadOnlyList<string> Names(PageNode node) => facts.Page.Markers.Of(node);

    private static bool Is(PageNode node, string attribute, string? value) =>
        node.Attribute(attribute) is { } found && (value is null || found.Contains(value, StringComparison.OrdinalIgnoreCase));
}
