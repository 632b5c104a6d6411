using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Answers what a person typed. A list of words asks for all of them first. Where no article has them all, words that no
/// article has are let go, and then those without which the best of the other articles is found: a word costs the more the
/// fewer articles have it. Phrases, fields and filters always hold.
/// </summary>
public sealed class RelaxedSearch(ArchiveStorage storage, ArticleSearch search)
{
    private const int Pool = 50; // articles that have some of the words, looked at for how many they have
    private const int Few = 10; // with fewer hits than that, others are shown beside them
    private const double Enough = 0.5; // the share of the words' weight that an article must have to stand for the query

    /// <summary>A page of answers.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="filters">What narrows it, its order and page; its tree is not looked at.</param>
    public SearchAnswer Find(ParsedQuery query, SearchRequest filters)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(filters);
        var request = RequestOf(query, filters);
        var page = search.Find(request);
        if (query.Words.Count < 2 || page.Total >= Few)
        {
            return new SearchAnswer(request, page, [], IsAnyOf: false, []);
        }

        return page.Total == 0
            ? Relax(query, request, page)
            : new SearchAnswer(request, page, [], IsAnyOf: false, Also(query, request, page));
    }

    /// <summary>
    /// The request that a query and its filters make. Filters that are typed are lifted out of the tree, so that what is left may be a
    /// plain list of words.
    /// </summary>
    public static SearchRequest RequestOf(ParsedQuery query, SearchRequest filters)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(filters);
        var request = filters;
        List<QueryNode> left = [];
        foreach (var part in PartsOf(query.Root))
        {
            switch (part)
            {
                case DateNode date when request.From is null && request.To is null:
                    request = request with { From = date.From, To = date.To };
                    break;
                case UndatedNode:
                    request = request with { UndatedOnly = true };
                    break;
                case LanguageNode language when request.Language is null:
                    request = request with { Language = language.Tag };
                    break;
                case StatedNode:
                    request = request with { StatedOnly = true };
                    break;
                default:
                    left.Add(part);
                    break;
            }
        }

        return request with
        {
            Tree = QueryNodes.All(left),
            IsWordList = query.IsWordList && left.Count > 0 && left.TrueForAll(query.Words.Contains),
        };
    }

    private static IReadOnlyList<QueryNode> PartsOf(QueryNode? root) => root switch
    {
        null => [],
        AllNode all => all.Parts,
        _ => [root],
    };

    private SearchAnswer Relax(ParsedQuery query, SearchRequest request, SearchPage nothing)
    {
        var fixedParts = PartsOf(request.Tree).Where(part => !query.Words.Contains(part)).ToList();
        var weights = Weights(query.Words, fixedParts, request);
        var known = query.Words.Where(weights.ContainsKey).ToList();
        if (known.Count == 0)
        {
            return new SearchAnswer(request, nothing, [], IsAnyOf: false, []);
        }

        List<QueryNode> kept = known;
        var best = known.Count == query.Words.Count || search.Count(With(request, [.. fixedParts, .. known])) == 0
            ? Candidates(known, fixedParts, request with { WithSnippets = false })
                .MaxBy(candidate => candidate.Has.Sum(word => weights[word]))
            : default;
        if (best.Hit is not null)
        {
            kept = best.Has;
        }

        if (kept.Count == 0 || kept.Sum(word => weights[word]) < Enough * weights.Values.Sum())
        {
            var any = With(request, [.. fixedParts, QueryNodes.Any(known)!]) with { IsWordList = fixedParts.Count == 0 };
            return new SearchAnswer(any, search.Find(any), [.. query.Words.Except(known)], IsAnyOf: true, []);
        }

        var relaxed = With(request, [.. fixedParts, .. kept]);
        return new SearchAnswer(relaxed, search.Find(relaxed), [.. query.Words.Except(kept)], IsAnyOf: false, []);
    }

    private List<(SearchHit Hit, IReadOnlyList<QueryNode> Lacking)> Also(ParsedQuery query, SearchRequest request, SearchPage page)
    {
        if (request.Page > 1)
        {
            return [];
        }

        var fixedParts = PartsOf(request.Tree).Where(part => !query.Words.Contains(part)).ToList();
        var weights = Weights(query.Words, fixedParts, request);
        var shown = page.Hits.Select(hit => hit.Article.Id).ToHashSet();
        var least = Enough * weights.Values.Sum();
        return
        [
            .. Candidates(query.Words, fixedParts, request)
                .Where(
                    candidate => !shown.Contains(candidate.Hit.Article.Id)
                        && candidate.Has.Sum(word => weights.GetValueOrDefault(word)) >= least)
                .OrderByDescending(candidate => candidate.Has.Sum(word => weights.GetValueOrDefault(word)))
                .Take(Few - page.Total)
                .Select(candidate => (candidate.Hit, (IReadOnlyList<QueryNode>)[.. query.Words.Except(candidate.Has)])),
        ];
    }

    /// <summary>What the absence of each word costs, by how rare it is; words that no article has are not in it.</summary>
    private Dictionary<QueryNode, double> Weights(IReadOnlyList<QueryNode> words, List<QueryNode> fixedParts, SearchRequest request)
    {
        Dictionary<QueryNode, double> weights = [];
        foreach (var word in words)
        {
            var count = search.Count(With(request, [.. fixedParts, word]));
            if (count > 0)
            {
                // Counting stops at a limit, beyond which a word says next to nothing in any archive.
                weights[word] = Math.Log(1 + ((double)SearchPage.MostCounted / count)) + 0.01;
            }
        }

        return weights;
    }

    private IEnumerable<(SearchHit Hit, List<QueryNode> Has)> Candidates(
        IReadOnlyList<QueryNode> words, List<QueryNode> fixedParts, SearchRequest request)
    {
        var any = With(request, [.. fixedParts, QueryNodes.Any(words)!]) with
        {
            IsWordList = fixedParts.Count == 0,
            Order = SearchOrder.Relevance,
            Page = 1,
            PageSize = Pool,
            FoldsDuplicates = false,
        };
        var patterns = words.Select(word => (Word: word, Pattern: TermPattern.Of(word)!)).ToList();
        foreach (var hit in search.Find(any).Hits)
        {
            var text = storage.Read(connection => ArticleTextRows.Of(connection, hit.Article.Id));
            var parsed = TextWords.Of(
                string.Join('\n', text.Headline, text.Standfirst, text.Byline, text.Dateline, text.Body, text.Captions), hit.Language);
            yield return (hit, [.. patterns.Where(pattern => pattern.Pattern.IsIn(parsed)).Select(pattern => pattern.Word)]);
        }
    }

    private static SearchRequest With(SearchRequest request, IEnumerable<QueryNode> parts) => request with { Tree = QueryNodes.All(parts) };
}

/// <summary>What a query found, and which of its words were let go so that it found something.</summary>
/// <param name="Request">The request that was answered in the end: its tree is without the words let go.</param>
/// <param name="Page">The page of hits.</param>
/// <param name="Dropped">Words that the hits need not have; none where the query stood as it was typed.</param>
/// <param name="IsAnyOf">Whether no article has most of the words, so that the best of any of them are shown.</param>
/// <param name="Also">Where all words together find few: good matches that lack some of them, with what each lacks.</param>
public sealed record SearchAnswer(
    SearchRequest Request, SearchPage Page, IReadOnlyList<QueryNode> Dropped, bool IsAnyOf,
    IReadOnlyList<(SearchHit Hit, IReadOnlyList<QueryNode> Lacking)> Also)
{
    public bool IsRelaxed => Dropped.Count > 0 || IsAnyOf;
}
