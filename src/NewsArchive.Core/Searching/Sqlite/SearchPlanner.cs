using System.Collections;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Makes plans of requests.</summary>
/// <param name="connection">A reader's connection.</param>
/// <param name="entries">The articles.</param>
/// <param name="vocabularies">The words of the archive's languages.</param>
/// <param name="sets">Keeps the sets of articles that trees match, by the trees.</param>
internal sealed class SearchPlanner(
    ArchiveConnection connection, EntryTable entries, WordVocabularies vocabularies, Func<string, Func<BitArray>, BitArray> sets)
{
    private readonly SourceNames names = new(connection);
    private readonly IndexTermLookup terms = new(connection);

    public SearchPlan Plan(SearchRequest request)
    {
        var shape = QueryShape.Of(request.IsWordList ? WithoutStopWords(request.Tree) : request.Tree);
        var words = request.IsWordList && shape is not null ? PartsOf(shape).ToList() : [];
        shape = words.Count > 1 ? shape is AllNode ? new AllNode([.. words.Distinct()]) : new AnyNode([.. words.Distinct()]) : shape;
        var exact = shape is not null && ExactWords.AreIn(shape) ? shape : null;
        shape = exact is null ? shape : ExactWords.Loosened(exact);
        IReadOnlyList<QueryNode> parts = shape is AllNode all ? all.Parts : shape is null ? [] : [shape];
        var (from, to) = (request.From, request.To);
        foreach (var date in parts.OfType<DateNode>())
        {
            from = date.From is { } begin && !(from >= begin) ? begin : from;
            to = date.To is { } end && !(to <= end) ? end : to;
        }

        List<QueryNode> others = [.. parts.Where(part => part is not DateNode)];
        var expression = new Fts5Expression(entries.StemmingLanguages, terms, names.Named) { IsList = words.Count > 1 };
        List<string> said = [];
        BitArray? only = null;
        var isPlaced = false;
        if (!others.TrueForAll(expression.CanSay))
        {
            var placed = new PlacedTree(expression, entries).Of(new AllNode(others));
            new WildWords(connection).Check(expression.Beginnings);
            said.Add(placed.Text);
            isPlaced = true;
            only = sets(QueryText.Of(new AllNode(others)) + placed.Text, () => Matching(placed));
        }
        else if (others.Count > 0)
        {
            said.Add(expression.Of(new AllNode(others)));
            new WildWords(connection).Check(expression.Beginnings);
        }

        if (request.StoryOf is { } article)
        {
            var story = entries.SlotsOf(StoryMembers.Of(connection, article));
            only = only is null ? story : story.And(only);
        }

        if (request.NameId is { } name)
        {
            var naming = entries.SlotsOf(NameReader.ArticlesOf(connection, name));
            only = only is null ? naming : naming.And(only);
        }

        if (exact is not null)
        {
            var written = new BitArray(
                sets(QueryText.Of(exact), () => new ExactWords(connection, entries, vocabularies, Matching).Of(exact)));
            only = only is null ? written : written.And(only);
        }

        List<string> filters = [.. Facets(expression, request)];
        said.AddRange(filters);
        if (said.Count == 0)
        {
            said.Add(expression.Facet(IndexTerms.Any));
        }

        foreach (var term in expression.Terms)
        {
            term.Times = Math.Max(1, words.Count(word => Fts5Expression.KeyOf(word) == term.Key));
        }

        var text = string.Join(" AND ", said);
        return new SearchPlan
        {
            Expression = text,
            WideExpression = $"{text} AND ({IndexTerms.Column} : \"{IndexTerms.Wide}\")",
            Filters = !isPlaced ? null
                : filters.Count > 0 ? string.Join(" AND ", filters) : $"({IndexTerms.Column} : \"{IndexTerms.Any}\")",
            Phrases = [.. expression.Phrases, PhraseRole.None],
            Terms = expression.Terms,
            Ranges = KeyRange.Of(from, to),
            Only = only,
            FirstDay = from?.DayNumber ?? int.MinValue,
            LastDay = to?.DayNumber ?? int.MaxValue,
        };
    }

    /// <summary>
    /// The plan of a list without its commonest words, where any word is enough and they would have very many matches; else
    /// the plan as it is.
    /// </summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="counts">How many articles each of the plan's terms has.</param>
    public SearchPlan WithoutCommonest(SearchRequest request, SearchPlan plan, IReadOnlyList<int> counts)
    {
        if (request.Tree is not AnyNode any
            || any.Parts.Any(part => QueryShape.Of(part) is { } shape && Fts5Expression.Alternatives(shape) is null)
            || counts.Sum(count => (long)count) <= RankingWeights.MostMatches)
        {
            return plan;
        }

        var kept = new HashSet<string>(StringComparer.Ordinal);
        var matches = 0L;
        foreach (var (term, count) in plan.Terms.Zip(counts).OrderBy(pair => pair.Second))
        {
            matches += count;
            if (kept.Count > 0 && matches > RankingWeights.MostMatches)
            {
                break;
            }

            kept.Add(term.Key);
        }

        return Plan(
            request with
            {
                Tree = new AnyNode(
                    [.. any.Parts.Where(part => QueryShape.Of(part) is { } shape && kept.Contains(Fts5Expression.KeyOf(shape)))]),
            });
    }

    /// <summary>The articles, by slot, that match a tree of the shape of <see cref="QueryShape"/> by the stems of some languages.</summary>
    private BitArray Matching(QueryNode shape, IReadOnlyList<string> languages) =>
        Matching(new PlacedTree(new Fts5Expression(languages, terms, names.Named), entries).Of(shape));

    private BitArray Matching(PlacedExpression placed)
    {
        var checker = new PlaceChecker(entries, placed);
        Fts5Visits.Run(checker, () => connection.Scalar<long?>(Fts5Visits.Query, ("@match", placed.Text)));
        return checker.Slots;
    }

    private static IEnumerable<QueryNode> PartsOf(QueryNode node) =>
        node switch { AllNode all => all.Parts, AnyNode any => any.Parts, _ => [node] };

    /// <summary>A list of words without those that say nothing, as long as there are others.</summary>
    private QueryNode? WithoutStopWords(QueryNode? tree)
    {
        if (tree is not (AllNode or AnyNode))
        {
            return tree;
        }

        List<(QueryNode Part, string? Word)> parts =
            [.. PartsOf(tree).Select(part => (part, part is WordNode word ? TextAnalysis.Folded(word.Text) : null))];
        var stopWords = StopWords.For([.. parts.Select(part => part.Word).OfType<string>()], entries.WrittenLanguages);
        List<QueryNode> left = [.. parts.Where(part => part.Word is null || !stopWords.Contains(part.Word)).Select(part => part.Part)];
        return left.Count == 0 ? tree : tree is AllNode ? new AllNode(left) : new AnyNode(left);
    }

    private IEnumerable<string> Facets(Fts5Expression expression, SearchRequest request)
    {
        List<string> sources = [.. request.Sources.Select(slug => IndexTerms.Source(names.IdOf(slug)))];
        if (request.WithoutSource)
        {
            sources.Add(IndexTerms.Source(0));
        }

        if (sources.Count > 0)
        {
            yield return expression.Facet([.. sources]);
        }

        if (request.Language is { } language)
        {
            yield return expression.Facet(IndexTerms.Language(ArticleLanguage.TagOf(language)));
        }

        if (request.UndatedOnly)
        {
            yield return expression.Facet(IndexTerms.Undated);
        }

        if (request.StatedOnly)
        {
            yield return expression.Facet(IndexTerms.Stated);
        }
    }
}

/// <summary>Finds sources by their names.</summary>
internal sealed class SourceNames(ArchiveConnection connection)
{
    private const int MostNamed = 500;

    /// <summary>The id of a source; one that no source has where there is none of that slug.</summary>
    public long IdOf(string slug) => connection.Scalar<long?>("SELECT id FROM sources WHERE slug = @slug", ("@slug", slug)) ?? -1;

    /// <summary>The sources whose names hold all of the words.</summary>
    public IReadOnlyList<long> Named(IReadOnlyList<string> words) =>
    [
        .. connection.List("SELECT id, name FROM sources", row => (Id: row.GetInt64(0), Words: QueryShape.Words(row.GetString(1))))
            .Where(source => words.All(source.Words.Contains))
            .Select(source => source.Id)
            .Take(MostNamed),
    ];
}
