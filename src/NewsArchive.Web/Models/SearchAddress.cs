using Microsoft.AspNetCore.Http.Extensions;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Models;

/// <summary>A search as its address gives it. What asks for nothing is not in the address.</summary>
public sealed record SearchAddress
{
    public const string Path = "/search";

    /// <summary>The value of <c>source</c> for articles that state none; no source has it as a name.</summary>
    public const string NoSource = "-";

    /// <summary>The value of <c>lang</c> for articles that state none.</summary>
    public const string NoLanguage = "-";

    /// <summary>The name of the value of an article's address that says its place among the results, counted from 1.</summary>
    public const string Place = "result";

    public string Query { get; init; } = "";

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Names of sources in addresses, and <see cref="NoSource"/>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The first part of a language tag, or <see cref="NoLanguage"/>; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>The number of an article of the story that the search keeps to; null for all.</summary>
    public long? Story { get; init; }

    /// <summary>The number of a name that the articles give; null for all.</summary>
    public long? Name { get; init; }

    public bool UndatedOnly { get; init; }

    public bool WithRevisions { get; init; }

    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>Whether anything is asked for.</summary>
    public bool IsEmpty => Query.Length == 0 && !IsNarrowed;

    public bool IsNarrowed =>
        From is not null || To is not null || Sources.Count > 0 || Language is not null || Story is not null || Name is not null
        || UndatedOnly;

    public IReadOnlyList<KeyValuePair<string, string>> Values =>
    [
        .. All().Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)),
    ];

    public string QueryString => new QueryBuilder(Values).ToQueryString().Value ?? "";

    public string Href => Path + QueryString;

    /// <summary>The address of the same results in another form: <c>.csv</c>, <c>.atom</c>.</summary>
    public string As(string extension) => $"{Path}.{extension}{QueryString}";

    /// <summary>The address of an article to which the whole search goes along, so that a reader can return to it.</summary>
    /// <param name="path">The article's address.</param>
    /// <param name="place">Its place among the results, counted from 1; null where it is none of them.</param>
    public string OnArticle(string path, int? place)
    {
        var values = new QueryBuilder(Values);
        if (place is { } number && !IsEmpty) values.Add(Place, number.ToString());
        return path + values.ToQueryString();
    }

    /// <summary>The request without words.</summary>
    public SearchRequest Filters => new()
    {
        From = From,
        To = To,
        Sources = [.. Sources.Where(source => source != NoSource)],
        WithoutSource = Sources.Contains(NoSource),
        Language = Language == NoLanguage ? "" : Language,
        StoryOf = Story,
        NameId = Name,
        UndatedOnly = UndatedOnly,
        Order = Order,
    };

    private IEnumerable<KeyValuePair<string, string?>> All() =>
    [
        new("q", Query), new("from", From?.ToString("yyyy-MM-dd")), new("to", To?.ToString("yyyy-MM-dd")),
        .. Sources.Select(source => KeyValuePair.Create("source", (string?)source)),
        new("lang", Language), new("story", Story?.ToString()), new("name", Name?.ToString()), new("undated", UndatedOnly ? "yes" : null),
        new("revisions", WithRevisions ? "yes" : null),
        new("sort", Order == SearchOrder.Relevance ? null : Order.ToString().ToLowerInvariant()),
    ];
}
