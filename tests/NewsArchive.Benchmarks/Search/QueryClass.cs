using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Benchmarks.Search;

/// <summary>Queries of one kind.</summary>
/// <param name="Name">What kind.</param>
/// <param name="Queries">The words of each.</param>
/// <param name="IsAny">Whether any of the words is enough.</param>
internal sealed record QueryClass(string Name, IReadOnlyList<IReadOnlyList<string>> Queries, bool IsAny = false)
{
    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>Whether the facets are asked for, and not a page.</summary>
    public bool IsFacets { get; init; }

    /// <summary>Whether the words are meant as they stand, and none of their other forms.</summary>
    public bool IsExact { get; init; }

    public SearchRequest RequestOf(IReadOnlyList<string> words)
    {
        List<QueryNode> nodes = [.. words.Select(word => new WordNode(word) { IsExact = IsExact })];
        return new SearchRequest { Tree = IsAny ? new AnyNode(nodes) : new AllNode(nodes), IsWordList = true, Order = Order };
    }

    /// <summary>The same for FTS5.</summary>
    public string MatchOf(IReadOnlyList<string> words) => string.Join(IsAny ? " OR " : " AND ", words.Select(word => $"\"{word}\""));
}
