using System.Text;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Fuzzing.Queries;

/// <summary>Queries: each is read and answered as the search page does it.</summary>
internal sealed class QuerySubject(int articles) : ISubject
{
    private readonly RandomArchive reports = new(articles);

    public FuzzCase Case(int number)
    {
        var random = new Random(number);
        var query = new RandomQuery(random, reports).Next();
        var filters = new SearchRequest
        {
            Order = (SearchOrder)random.Next(4),
            FoldsDuplicates = random.Next(2) == 0,
            Page = random.Next(10) == 0 ? random.Next(1, 1000) : 1,
        };
        return new FuzzCase("query.txt", Encoding.UTF8.GetBytes(query), () => Check(query, filters));
    }

    public void Dispose() => reports.Dispose();

    private void Check(string text, SearchRequest filters)
    {
        var query = QueryParser.Parse(text);
        var (plain, again) = (query.Plain, QueryParser.Parse(query.Plain));
        BrokenException.Unless(
            again.Plain == plain || IsBeyondLimits(plain), $"{text}\nreads as {plain}\nand that as {again.Plain}");
        BrokenException.Unless(query.InWords.Length > 0, "It is not said in words.");
        var answer = reports.Archive.Relaxed.Find(query, filters);
        BrokenException.Unless(answer.Page.Hits.Count <= filters.PageSize, "More hits than a page holds.");
        _ = reports.Archive.Search.Facets(answer.Request);
        _ = reports.Archive.DidYouMean.For(query, answer.Page.Total);
        _ = reports.Archive.Completions.For(text);
        if (query.WithRevisions)
            _ = reports.Archive.PastRevisions.Find(answer.Request);
    }

    /// <summary>Whether a query is longer than is read: what is written out may be longer than what was typed.</summary>
    private static bool IsBeyondLimits(string plain) =>
        plain.Length > QueryLimits.MaxLength || plain.Count(letter => letter is ' ' or '(') > QueryLimits.MaxWords;
}
