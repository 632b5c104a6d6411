using System.Collections;
using System.Collections.Concurrent;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Sqlite;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>Search in SQLite by FTS5, whose matches are ranked and counted here by what is kept of every article in memory.</summary>
/// <param name="changes">Tells when the archive has changed.</param>
public sealed class SqliteSearchIndex(ChangeClock changes) : ISearchIndex
{
    private const int KeptSets = 16; // of a bit for each article, so that a page's counts need not look at all words again

    private readonly EntryCache cache = new();
    private readonly ReadCache<string, TextGroupTable> textGroups = new(1, isPatient: true);
    private readonly ReadCache<string, StoryTable> stories = new(1, isPatient: true);
    private readonly ReadCache<string, BitArray> sets = new(KeptSets);
    private readonly TermCounts termCounts = new();
    private readonly WordVocabularies vocabularies = new();
    private readonly ConcurrentDictionary<string, StemCounts> stemCounts = new(StringComparer.Ordinal);

    public void Changed(ArchiveConnection connection, ArticleChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var pending = IndexWriter.Of(connection).Pending;
        if (change.Before is { } before)
        {
            pending.Remove(before);
        }

        pending.Add(change.After);
    }

    public void Precompute(ArticleText text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Companion(words => IndexWords.Of(words, language));
    }

    public void Resume(ArchiveConnection connection) => EndBulk(connection, tidy: false);

    public void BeginBulk(ArchiveConnection connection) => IndexWriter.Of(connection).BeginBulk();

    public void EndBulk(ArchiveConnection connection, bool tidy) => IndexWriter.Of(connection).EndBulk(tidy);

    public bool NeedsRebuild(ArchiveConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.Scalar<int>("SELECT version FROM search_rules") != TextAnalysis.Version;
    }

    public void BeginRebuild(ArchiveConnection connection) => IndexWriter.Of(connection).BeginRebuild();

    public bool IndexSome(ArchiveConnection connection) => IndexWriter.Of(connection).IndexSome();

    public int Unindexed(ArchiveConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.Scalar<int>(
            "SELECT count(*) FROM article_texts WHERE article_id >= (SELECT next_article FROM search_rules)");
    }

    public void Rebuild(ArchiveConnection connection, Action<int>? progress) => IndexWriter.Of(connection).Rebuild(progress);

    public void Prepare(ArchiveConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var entries = cache.Current(connection);
        GroupsOf(connection);
        StoriesOf(connection);
        StemCountsOf(connection, entries, "en");
    }

    public IReadOnlyList<string> StemmingLanguages(ArchiveConnection connection) =>
        [.. cache.Current(connection).StemmingLanguages.Where(language => language != Stemming.None)];

    public string LanguageOf(ArchiveConnection connection, long articleId)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return connection.Scalar<string>("SELECT language FROM search_entries WHERE article_id = @id", ("@id", articleId)) ?? "";
    }

    public SearchPage Search(ArchiveConnection connection, SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(request);
        var (entries, plan, matches) = Prepare(connection, request);
        var (skip, take) = ((int)Math.Min(int.MaxValue / 2, (long)(request.Page - 1) * request.PageSize), request.PageSize);
        var order = request.Order == SearchOrder.Relevance && plan.Terms.Count == 0 ? SearchOrder.Newest : request.Order;
        var weights = order == SearchOrder.Relevance || plan.Terms.Count > 1
            ? Weights(connection, plan, entries)
            : [.. plan.Terms.Select(_ => 1f)];
        var total = order is SearchOrder.Newest or SearchOrder.Oldest ? matches.Count(SearchPage.MostCounted) : 0;
        List<ScoredMatch> First(int count)
        {
            if (order is SearchOrder.Newest or SearchOrder.Oldest)
            {
                return matches.ByTime(order == SearchOrder.Newest, 0, count)
                    .ConvertAll(key => new ScoredMatch(0, key, entries.SlotOf(key)));
            }

            (var first, total) = order == SearchOrder.Longest
                ? Longest(entries, plan, matches, count)
                : Ranked(connection, entries, plan, matches, request, weights, count);
            return first;
        }

        var snippets = new Snippets(connection, vocabularies, plan.Terms, weights);
        SearchHit? HitOf(ScoredMatch match)
        {
            if (match.Slot < 0 || SummaryOf(connection, entries.ArticleIds[match.Slot]) is not { } article)
            {
                return null;
            }

            var language = entries.LanguageNames[entries.Languages[match.Slot]];
            var snippet = request.WithSnippets ? snippets.Of(article.Id, language) : "";
            return new SearchHit(article, snippet, match.Score) { Language = language };
        }

        if (!request.FoldsDuplicates)
        {
            List<ScoredMatch> page = order is SearchOrder.Newest or SearchOrder.Oldest
                ? matches.ByTime(order == SearchOrder.Newest, skip, take).ConvertAll(key => new ScoredMatch(0, key, entries.SlotOf(key)))
                : [.. First(skip + take).Skip(skip).Take(take)];
            return PageOf(total, [.. page.Select(HitOf).OfType<SearchHit>()]);
        }

        var folding = new FoldedMatches(entries, GroupsOf(connection));
        var heads = folding.Page(skip, take, First);
        var behind = folding.Behind(plan, matches, heads);
        return PageOf(total, [.. heads.Select(HitOf).OfType<SearchHit>().Select(hit => behind.TryGetValue((int)hit.Article.Id, out var like)
            ? hit with
            {
                Like = [.. like.Articles.Select(id => SummaryOf(connection, id)).OfType<ArticleSummary>()], LikeCount = like.Count,
            } : hit)]);
    }

    public SearchFacets Facets(ArchiveConnection connection, SearchRequest request)
    {
        var (entries, plan, matches) = Prepare(connection, request);
        return FacetCounts.Of(connection, entries, matches.VisitAll(new FacetVisitor(
            entries, plan, StoriesOf(connection), request.FoldsDuplicates ? GroupsOf(connection) : null)));
    }

    public int Count(ArchiveConnection connection, SearchRequest request, int most = SearchPage.MostCounted) =>
        Prepare(connection, request).Matches.Count(most);

    public IReadOnlyList<RankedArticle> Rank(ArchiveConnection connection, IReadOnlyList<string> words, int count)
    {
        ArgumentNullException.ThrowIfNull(words);
        var request = new SearchRequest { Tree = new AnyNode([.. words.Select(word => new WordNode(word))]), IsWordList = true };
        var (entries, plan, matches) = Prepare(connection, request);
        if (plan.Terms.Count == 0)
        {
            return [];
        }

        var (ranked, _) = Ranked(connection, entries, plan, matches, request, Weights(connection, plan, entries), count);
        return [.. ranked.Take(count).Select(match => new RankedArticle(entries.ArticleIds[match.Slot], match.Score))];
    }

    private static SearchPage PageOf(int total, IReadOnlyList<SearchHit> hits) =>
        new(Math.Min(total, SearchPage.MostCounted), hits, total <= SearchPage.MostCounted);

    private static (List<ScoredMatch>, int) Longest(EntryTable entries, SearchPlan plan, SqliteMatches matches, int count)
    {
        var best = new BestMatches(count);
        var total = matches.VisitAll(new LengthVisitor(entries, plan, best)).Seen;
        return (best.InOrder(), total);
    }

    private static ArticleSummary? SummaryOf(ArchiveConnection connection, long articleId) =>
        connection.First(
            $"SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE a.id = @id", ArticleSummary.Read, ("@id", articleId));

    private (List<ScoredMatch> Best, int Total) Ranked(
        ArchiveConnection connection, EntryTable entries, SearchPlan plan, SqliteMatches matches, SearchRequest request,
        IReadOnlyList<float> weights, int count)
    {
        var isList = request.IsWordList && plan.Terms.Count > 1;
        var pool = isList ? RankingWeights.Pool(plan.Terms.Count) : 0;
        var best = new BestMatches(Math.Max(count, pool));
        if (!isList)
        {
            var seen = matches.VisitAll(new RankingVisitor(entries, plan, weights, best)).Seen;
            return (best.InOrder(), seen);
        }

        var looked = PlannerOf(connection, entries)
            .WithoutCommonest(request, plan, [.. plan.Terms.Select(term => termCounts.Of(connection, term, entries.Count))]);
        var total = new SqliteMatches(connection, entries, looked)
            .VisitAll(new RankingVisitor(entries, looked, Weights(connection, looked, entries), best)).Seen;
        total = looked == plan ? total : Math.Max(total, matches.Count(SearchPage.MostCounted));
        var ranked = best.InOrder();
        var language = LanguageOf(entries, ranked);
        var counts = StemCountsOf(connection, entries, language);
        var again = new PoolRanking(connection, entries, vocabularies.Of(language), counts, StopWords.Of(language))
            .Rank(
                ranked.GetRange(0, Math.Min(pool, ranked.Count)), plan.Terms, weights,
                plan.Terms.Select(term => !looked.Terms.Any(one => one.Key == term.Key)).ToList());
        // What was not looked at again stays behind, in its order; its score is lower as it is, as it got nothing added.
        return ([.. again, .. ranked.Skip(again.Count)], total);
    }

    private TextGroupTable GroupsOf(ArchiveConnection connection) => textGroups.Of(connection, changes, "", TextGroupTable.Read);

    private StoryTable StoriesOf(ArchiveConnection connection) => stories.Of(connection, changes, "", StoryTable.Read);

    private (EntryTable Entries, SearchPlan Plan, SqliteMatches Matches) Prepare(ArchiveConnection connection, SearchRequest request)
    {
        IndexReader.Of(connection);
        var entries = cache.Current(connection);
        var plan = PlannerOf(connection, entries).Plan(request);
        return (entries, plan, new SqliteMatches(connection, entries, plan));
    }

    private SearchPlanner PlannerOf(ArchiveConnection connection, EntryTable entries) => new(
        connection, entries, vocabularies, (tree, match) => sets.Of(connection, changes, $"{entries.LastId} {tree}", _ => match()));

    private List<float> Weights(ArchiveConnection connection, SearchPlan plan, EntryTable entries) =>
    [
        .. plan.Terms.Select(term => plan.Terms.Count == 1
            ? 1
            : StemCounts.WeightOf(
                termCounts.Of(connection, term, entries.Count), entries.Count) * MathF.Pow(term.Times, RankingWeights.Repetition)),
    ];

    /// <summary>The language of most of the best matches, whose words say what else belongs to a question.</summary>
    private static string LanguageOf(EntryTable entries, List<ScoredMatch> ranked) => ranked
        .Where(match => match.Slot >= 0)
        .Take(RankingWeights.FeedbackArticles)
        .Select(match => entries.LanguageNames[entries.Languages[match.Slot]])
        .GroupBy(language => language.Length == 0 ? "en" : language)
        .MaxBy(language => language.Count())?.Key ?? "en";

    /// <summary>How common the stems of a language are.</summary>
    private StemCounts StemCountsOf(ArchiveConnection connection, EntryTable entries, string language)
    {
        var rules = Stemming.RulesOf(language);
        if (!stemCounts.TryGetValue(rules, out var known) || Math.Abs(known.All - entries.Count) * 4L > known.All)
        {
            var isOfIt = entries.StemmingLanguages.Count == 1
                ? (Func<long, bool>)(_ => true)
                : id => Stemming.RulesOf(entries.LanguageOf(id)) == rules;
            stemCounts[rules] = known = connection.ReadForAll(
                one => StemCounts.Of(one, vocabularies.Of(language), isOfIt, entries.Count));
        }

        return known;
    }
}
