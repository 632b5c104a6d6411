using System.Text.Json.Serialization;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>What a search found, how it was read, and the counts beside it, as JSON.</summary>
internal sealed record SearchJson(
    int Total,
    bool TotalIsExact,
    ReadingJson Reading,
    IEnumerable<HitJson> Hits,
    IEnumerable<HitJson> Also,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FacetsJson? Facets,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProgressJson? Progress)
{
    public static SearchJson Of(ParsedQuery asked, SearchAnswer answer, string? otherSpelling, SearchFacets? facets, UnfinishedWork left) =>
        new(
        answer.Page.Total, answer.Page.IsTotalExact, ReadingJson.Of(asked, answer, otherSpelling),
        answer.Page.Hits.Select(hit => HitJson.Of(hit, [])),
        answer.Also.Select(also => HitJson.Of(also.Hit, also.Lacking)), facets is null ? null : FacetsJson.Of(facets),
        ProgressJson.Of(left, RestsOn.Index | RestsOn.Stories));
}

/// <summary>How a query was read.</summary>
internal sealed record ReadingJson(
    string Query, string Words, IReadOnlyList<string> Notes, IEnumerable<string> Dropped, bool AnyOf, string? DidYouMean,
    IReadOnlyList<OtherReading> Others)
{
    public static ReadingJson Of(ParsedQuery asked, SearchAnswer answer, string? otherSpelling) =>
        new(asked.Plain, asked.InWords, asked.Notes, answer.Dropped.Select(word => QueryText.Of(word)), answer.IsAnyOf, otherSpelling,
            asked.Others);
}

/// <summary>An article that was found; what it lacks of the query is left out where it lacks nothing.</summary>
internal sealed record HitJson(
    long Id,
    string? ExternalId,
    string? Headline,
    string? Source,
    string? Date,
    string Snippet,
    double Score,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<string>? Lacking)
{
    public static HitJson Of(SearchHit hit, IReadOnlyList<QueryNode> lacking) => new(
        hit.Article.Id, hit.Article.ExternalId, hit.Article.Headline, hit.Article.SourceName, hit.Article.Date,
        SnippetMarks.Remove(hit.Snippet), hit.Score,
        lacking.Count > 0 ? lacking.Select(word => QueryText.Of(word)) : null);
}

/// <summary>The counts beside a search; months and languages by their names.</summary>
internal sealed record FacetsJson(
    int Total, IReadOnlyList<SourceCount> Sources, int WithoutSource, Dictionary<string, int> Months, int Undated,
    IEnumerable<StoryCountJson> Stories,
    Dictionary<string, int> Languages)
{
    public static FacetsJson Of(SearchFacets facets) => new(
        facets.Total, facets.Sources, facets.WithoutSource,
        facets.Months.ToDictionary(month => $"{month.Year:0000}-{month.Month:00}", month => month.Articles),
        facets.Undated, facets.Stories.Select(story => new StoryCountJson(story.Id, story.Title, story.Articles)),
        facets.Languages.ToDictionary(language => language.Language, language => language.Articles));
}

internal sealed record StoryCountJson(long Story, string Title, int Articles);
