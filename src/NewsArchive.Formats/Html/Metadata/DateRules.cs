using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Html.Metadata;

/// <summary>
/// The day of publication. The rules are asked in the order of <see cref="Find"/>: what the page says to machines of its
/// publication, then its address, then what it shows beside the headline, then its last change.
/// </summary>
/// <param name="facts">The page.</param>
/// <param name="languageTag">Its language with its region, see <see cref="LanguageRules.WithRegion"/>.</param>
/// <param name="url">Its address.</param>
internal sealed class DateRules(PageFacts facts, string? languageTag, Field? url)
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
        "parsely-pub-date", "sailthru.date", "rnews:datepublished", "publication_date", "citation_publication_date",
        "citation_date", "citation_online_date",
        "originalpublicationdate", "published_date", "published-date", "publish-date", "publish_date", "publishdate",
        "publisheddate", "pubdate", "pub_date", "pub-date", "article.published", "article_date_original",
        "article:publicationdate", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "dc.date.issued",
        "dcterms.issued", "dcterms.available", "dc.date.publication", "dc.issued",
        "shareaholic:article_published_time", "ptime", "displaydate", "gentime", "article.created", "date.published",
        "prism.publicationdate", "timestamp", "release_date", "eprints.datestamp", "og:pubdate", "og:publish_date", "og:date",
        "dc.date.created", "dcterms.created", "dc.created", "datecreated", "created", "last-published", "vr:published_time",
        "video:release_date", "og:video:release_date", "uploaddate",
    ];

    /// <summary>Names that some systems use for the publication and others for the last change.</summary>
    private static readonly string[] DateNames = ["dc.date", "dcterms.date", "dc:date", "date"];

    private static readonly string[] ChangedNames =
    [
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dc.date.modified",
        "dcterms.modified", "dc.modified", "article.updated", "lastmod", "last_modified", "modified", "revised",
        "lastupdate", "updated", "modificationdate", "sailthru.updated", "bt:moddate",
    ];

    private readonly DateElements elements = new(facts, languageTag);
    private readonly DateLines lines = new(facts, languageTag);

    public DateField? Find()
    {
        var published = Machine(facts.Data.OfReport("datePublished"), "publication date in JSON-LD")
            ?? Machine(facts.Meta.All(PublishedNames), "publication date in the metadata")
            ?? elements.Published()
            ?? Machine(facts.Data.OfReport("dateCreated", "uploadDate"), "creation date in JSON-LD");
        return published is null ? OtherThanPublished() : DayShown(published) ?? published;
    }

    private DateField? OtherThanPublished() =>
        FromAddress()
        ?? Machine(facts.Data.OfPage("datePublished", "uploadDate", "dateCreated"), "publication date of the page in JSON-LD")
        ?? elements.Shown()
        ?? lines.FindPublished()
        ?? lines.FindChangeBesideHeadline()
        ?? lines.FindBesideHeadline()
        ?? Machine(facts.Meta.All(DateNames), "date in the metadata")
        ?? lines.Find()
        ?? elements.OnlyOne()
        ?? Machine(facts.Data.OfReport("dateModified") ?? facts.Data.OfPage("dateModified"), "last change in JSON-LD")
        ?? Machine(facts.Meta.All(ChangedNames), "last change in the metadata")
        ?? lines.FindChange()
        ?? FromTitle();

    /// <summary>The day at the end of the page's title: "Elephants of Guinea | The Post | 23.05.2011".</summary>
    private DateField? FromTitle()
    {
        if (facts.Page.Document.Title is not { } title || title.LastIndexOf('|') is not (> 0 and var bar)) return null;
        var last = ShownText.Collapse(title[(bar + 1)..]);
        return DatePhrases.TryParseWhole(last, languageTag, out var phrase) && phrase.Date is { Lower: { } day, Upper: { } upper }
            && day == upper && DayReading.IsPlausible(day)
            ? Field(day, Basis.Derived, "date in the title of the page", new Found(last, "title"))
            : null;
    }

    /// <summary>
    /// Said where the page's own statements of its day are more than a day apart: the neighbouring day is a matter of time zones.
    /// </summary>
    public Problem? Conflict(DateField? date)
    {
        if (date?.Value.Lower is not { } day) return null;
        DateField?[] stated =
        [
            Machine(facts.Data.OfReport("datePublished"), "publication date in JSON-LD"),
            Machine(facts.Meta.All(PublishedNames), "publication date in the metadata"),
            FromAddress(),
        ];
        var other = stated.OfType<DateField>().FirstOrDefault(each => Math.Abs(each.Value.Lower!.Value.DayNumber - day.DayNumber) > 1);
        return other is null ? null
            : new Problem("dates-differ",
                $"The page gives two dates: {date.Value.Text} ({date.Evidence.Rule}) and {other.Value.Text} ({other.Evidence.Rule}).");
    }

    /// <summary>
    /// A stamp of a machine is often in universal time, a day off the outlet's own. Where the address or the page shows
    /// the day before or after, that is the day on which the outlet says it published.
    /// </summary>
    private DateField? DayShown(DateField stamp)
    {
        if (stamp.Evidence.Text?.Contains(':', StringComparison.Ordinal) != true) return null;
        var shown = FromAddress() ?? elements.Shown() ?? lines.FindPublished() ?? lines.FindBesideHeadline();
        return shown?.Value.Lower is { } day && stamp.Value.Lower is { } stamped && Math.Abs(day.DayNumber - stamped.DayNumber) == 1
            ? shown
            : null;
    }

    private DateField? Machine(Found? found, string rule) => found is null ? null : Machine([found], rule);

    private DateField? Machine(IEnumerable<Found> candidates, string rule)
    {
        foreach (var found in candidates)
            if (DayReading.OfMachine(found.Text, languageTag) is { } day) return Field(day, Basis.Stated, rule, found);
        return null;
    }

    internal static DateField Field(DateOnly day, Basis basis, string rule, Found found) =>
        new(EdtfDate.Day(day), basis, new Evidence(rule, Path: found.Path, Text: found.Text));

    /// <summary>Many systems put the day into the address: <c>/2019/11/18/</c>, <c>/2019-11-18-</c>, <c>/20191118/</c>.</summary>
    private DateField? FromAddress() =>
        url is not null && DayInAddress.Find(url.Value) is { } day
            ? new DateField(EdtfDate.Day(day), Basis.Derived, new Evidence("date in the address", Path: url.Evidence.Path, Text: url.Value))
            : null;
}
