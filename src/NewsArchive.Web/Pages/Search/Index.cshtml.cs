using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Dates;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Search;

/// <summary>The search, always by a GET whose address can be shared. Whatever the address holds, it is answered.</summary>
public sealed class IndexModel(Archive archive) : PageModel
{
    private const int MostSourcesOffered = 300;

    public required SearchAddress Search { get; set; }

    public required ParsedQuery Query { get; set; }

    /// <summary>The largest sources by name, to begin with; none beside results.</summary>
    public IReadOnlyList<SourceSummary> Sources { get; set; } = [];

    public required IReadOnlyList<Narrowing> Narrowings { get; set; }

    /// <summary>What of the address was not read as it was written.</summary>
    public required IReadOnlyList<string> Notices { get; set; }

    /// <summary>What was found and how; null where nothing was asked.</summary>
    public SearchAnswer? Answer { get; set; }

    /// <summary>The hits; null where nothing was asked or found.</summary>
    public ArticleListing? Found { get; set; }

    public Facets? Facets { get; set; }

    /// <summary>Articles that lack some of the words, where few have all; with what each lacks.</summary>
    public IReadOnlyList<(ArticleItem Item, string Lacking)> Also { get; set; } = [];

    /// <summary>The query in another spelling; null where there is none to offer.</summary>
    public string? OtherSpelling { get; set; }

    /// <summary>The languages in whose forms the words were looked for; null where there is but one.</summary>
    public string? WordForms { get; set; }

    /// <summary>Past revisions that match; null where they were not asked for.</summary>
    public IReadOnlyList<RevisionItem>? Revisions { get; set; }

    /// <summary>How many past revisions were read, where there was no time for all; else null.</summary>
    public int? RevisionsRead { get; set; }

    /// <summary>Why the search was stopped, and what to ask for instead; null where it was not.</summary>
    public string? Stopped { get; set; }

    /// <summary>What to try; null where something was found or nothing asked.</summary>
    public WiderSearches? Wider { get; set; }

    public int Undated { get; set; }

    /// <summary>The pages of the day, month or year that the query names, where it is nothing else.</summary>
    public IReadOnlyList<PeriodFound> Periods => PeriodFound.Of(archive, Query.Text);

    /// <summary>Whether what was found depends on stories, or on dates that may be inferred within them.</summary>
    public bool RestsOnStories =>
        Answer?.Request is { From: not null } or { To: not null } or { UndatedOnly: true } or { StoryOf: not null };

    /// <summary>The search for exactly what was typed, without letting words go.</summary>
    public string StrictHref =>
        (Search with { Query = QueryText.AllOf(Query.Words.Count == 0 ? [Query.Root!] : PartsOf(Query.Root)) }).Href;

    public void OnGet()
    {
        var reader = SearchAddressReader.Of(archive, Request);
        Search = reader.Read();
        Query = reader.Query;
        (Narrowings, Notices) = ([], reader.Notices);
        try
        {
            Answered(reader);
        }
        catch (ReadStoppedException exception)
        {
            Stopped = exception.Message;
            (Answer, Found, Facets, Wider, Undated) = (null, null, null, null, 0);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            ReadLimit.Current?.GoOn(); // for the page that says so
        }

        // Counting them goes through the whole archive; beside results a facet offers those that matter.
        Sources = Answer is null
            ? [.. archive.Lists.LargestSources(MostSourcesOffered).OrderBy(source => source.Name, StringComparer.OrdinalIgnoreCase)]
            : [];
    }

    /// <summary>Words or phrases in quotation marks, for a sentence.</summary>
    public static string Quoted(IEnumerable<QueryNode> parts) =>
        string.Join(", ", parts.Select(part => $"“{QueryText.Of(part).Trim('"')}”"));

    private void Answered(SearchAddressReader reader)
    {
        List<string> notices = [.. reader.Notices];
        Narrowings = Narrowing.Of(archive, Search);
        Undated = Search.From is not null || Search.To is not null ? archive.Search.Count(new SearchRequest { UndatedOnly = true }) : 0;
        if (Query.Root is not null || Search.IsNarrowed)
        {
            Find(notices);
        }
        else if (Query.Text.Length > 0)
        {
            notices.Add("There is nothing to search for: enter at least one letter or digit.");
        }

        Notices = notices;
    }

    private void Find(List<string> notices)
    {
        var filters = Search.Filters with { PageSize = ArticleListing.Size, FoldsDuplicates = true };
        var page = PageNumber.Of(Request.Query["page"]);
        var answer = archive.Relaxed.Find(Query, filters with { Page = page.Value });
        if (answer.Page.Total > 0)
        {
            var counts = archive.Search.Facets(answer.Request);
            var ofAllSources = Search.Sources.Count == 0
                ? counts
                : archive.Search.Facets(answer.Request with { Sources = [], WithoutSource = false });
            Facets = Facets.Of(Search, counts, ofAllSources);
            var last = Pager.LastOf(Facets.Shown, filters.PageSize);
            if (page.Value > last)
            {
                page = PageNumber.Last(last);
                answer = archive.Relaxed.Find(Query, filters with { Page = last });
            }

            WordForms = WordFormsOf(archive.Search.StemmingLanguages());
            var marker = new MatchMarker(answer.Request.Tree);
            var pager = Pager.Of(page.Value, filters.PageSize, answer.Page.Hits.Count, Facets.Shown, SearchAddress.Path, Search.Values);
            Found = new ArticleListing(ArticleItem.Of(archive, answer.Page.Hits, marker, Search, pager.First), pager, Notice: null)
            {
                IsSelectable = true,
            };
            Also = [.. ArticleItem.Of(archive, [.. answer.Also.Select(also => also.Hit)], marker, Search, first: null)
                .Zip(answer.Also, (item, also) => (item, Quoted(also.Lacking)))];
        }
        else
        {
            Wider = WiderSearches.Of(archive, Search, Query);
        }

        if (page.Notice is not null)
        {
            notices.Add(page.Notice);
        }

        Answer = answer;
        OtherSpelling = page.Value == 1 ? archive.DidYouMean.For(Query, answer.IsRelaxed ? 0 : answer.Page.Total) : null;
        if (Search.WithRevisions)
        {
            var past = archive.PastRevisions.Find(answer.Request);
            (Revisions, RevisionsRead) = (RevisionItem.Of(past.Hits, Search.Query), past.IsCut ? past.Read : null);
        }
    }

    private static IReadOnlyList<QueryNode> PartsOf(QueryNode? root) => root is AllNode all ? all.Parts : [root!];

    private static string? WordFormsOf(IReadOnlyList<string> languages) =>
        languages.Count < 2 ? null : string.Join(", ", languages.Select(LanguageName.Of));
}
