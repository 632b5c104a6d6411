namespace NewsArchive.Core.Searching;

/// <summary>The part of a search that is not about words, as SQL over <c>articles a LEFT JOIN sources s</c>.</summary>
internal sealed class ArticleFilter
{
    private readonly List<string> conditions = [];
    private readonly List<(string, object?)> parameters = [];

    public ArticleFilter(SearchQuery query)
    {
        if (query.From is not null || query.To is not null)
        {
            // A date matches where it overlaps the range; an open end reaches any day; undated is no date.
            conditions.Add("a.date IS NOT NULL AND (a.date_upper IS NULL OR a.date_upper >= @from) AND (a.date_lower IS NULL OR a.date_lower <= @to)");
            parameters.Add(("@from", Storage.DayNumber.Of(query.From ?? DateOnly.MinValue)));
            parameters.Add(("@to", Storage.DayNumber.Of(query.To ?? DateOnly.MaxValue)));
        }

        if (query.Source is not null)
        {
            conditions.Add("s.slug = @source");
            parameters.Add(("@source", query.Source));
        }
    }

    public string Where => conditions.Count == 0 ? "" : " AND " + string.Join(" AND ", conditions);

    /// <summary>The filter's parameters and the caller's.</summary>
    public (string, object?)[] With(params ReadOnlySpan<(string, object?)> others) => [.. parameters, .. others];

    public static string OrderBy(SearchOrder order, string relevance) => order switch
    {
        SearchOrder.Newest => "a.date_lower DESC NULLS LAST, a.id DESC",
        SearchOrder.Oldest => "a.date_lower ASC NULLS LAST, a.id ASC",
        _ => relevance,
    };
}
