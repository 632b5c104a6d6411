using NewsArchive.Core;
using NewsArchive.Core.Searching;

namespace NewsArchive.Web.Pages.Search;

/// <summary>What to try where a search finds nothing.</summary>
public sealed record Suggestions(IReadOnlyList<Suggestion> Words, IReadOnlyList<Suggestion> Wider)
{
    public static Suggestions Of(Archive archive, string query, SearchQuery search)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(search);
        return new Suggestions(EachWord(archive, search), [.. Widened(archive, query, search).Where(suggestion => suggestion.Articles > 0)]);
    }

    private static IReadOnlyList<Suggestion> EachWord(Archive archive, SearchQuery search) =>
        [.. archive.Search.CountEach(search).Select(found =>
            new Suggestion(found.Term, SearchAddress.Of(found.Term.Contains(' ') ? $"\"{found.Term}\"" : found.Term), found.Articles))];

    private static IEnumerable<Suggestion> Widened(Archive archive, string query, SearchQuery search)
    {
        if (search.From is not null || search.To is not null)
        {
            yield return new Suggestion("The same at any date", SearchAddress.Of(query, source: search.Source), Total(archive, search with { From = null, To = null }));
        }

        if (search.Source is not null)
        {
            yield return new Suggestion("The same in all sources", SearchAddress.Of(query, search.From, search.To), Total(archive, search with { Source = null }));
        }

        if (search.Source is not null && (search.From is not null || search.To is not null))
        {
            yield return new Suggestion("The same in all sources at any date", SearchAddress.Of(query), Total(archive, search with { Source = null, From = null, To = null }));
        }
    }

    private static int Total(Archive archive, SearchQuery search) => archive.Search.Find(search with { Page = 1, PageSize = 1 }).Total;
}
