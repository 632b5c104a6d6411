using NewsArchive.Core;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Search;

/// <summary>What to try where a search finds nothing: each of its words by itself, and the same with less to narrow it.</summary>
public sealed record WiderSearches(IReadOnlyList<WiderSearch> Words, IReadOnlyList<WiderSearch> Wider)
{
    private const int MostWords = 12;

    public static WiderSearches Of(Archive archive, SearchAddress address, ParsedQuery query)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(query);
        int Found(SearchAddress wider) => archive.Search.Count(RelaxedSearch.RequestOf(query, wider.Filters));
        WiderSearch Word(QueryNode part) =>
            new(QueryText.Of(part), new SearchAddress { Query = QueryText.Of(part) }.Href,
                archive.Search.Count(new SearchRequest { Tree = part }));
        return new WiderSearches(
            [.. PartsOf(query.Root).Where(part => part is not (NotNode or DateNode or UndatedNode or StatedNode or LanguageNode))
                .Take(MostWords)
                .Select(Word)],
            [.. Widened(address).Select(wider => new WiderSearch(wider.Text, wider.Address.Href, Found(wider.Address)))
                .Where(wider => wider.Articles > 0)]);
    }

    private static IReadOnlyList<QueryNode> PartsOf(QueryNode? root) => root switch
    {
        AllNode all => all.Parts,
        AnyNode any => any.Parts,
        NearNode near => [near.Left, near.Right],
        null => [],
        _ => [root],
    };

    private static IEnumerable<(string Text, SearchAddress Address)> Widened(SearchAddress address)
    {
        var isDated = address.From is not null || address.To is not null;
        if (isDated)
        {
            yield return ("The same at any date", address with { From = null, To = null });
        }

        if (address.Sources.Count > 0)
        {
            yield return ("The same in all sources", address with { Sources = [] });
        }

        if (isDated && address.Sources.Count > 0)
        {
            yield return ("The same in all sources at any date", address with { From = null, To = null, Sources = [] });
        }

        if (address.Language is not null || address.UndatedOnly)
        {
            yield return ("The same without any filters", new SearchAddress { Query = address.Query });
        }
    }
}

/// <summary>A search that finds more than the one asked for.</summary>
/// <param name="Text">What it looks for.</param>
/// <param name="Href">Its address.</param>
/// <param name="Articles">How many articles it finds.</param>
public sealed record WiderSearch(string Text, string Href, int Articles)
{
    /// <summary>The number in words; counting stops at a limit.</summary>
    public string Found => Articles > SearchPage.MostCounted ? $"more than {SearchPage.MostCounted:N0} articles" : Count.Articles(Articles);
}
