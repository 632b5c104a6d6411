using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Words;

/// <summary>Completes what a person types from the archive's own sources, names, words and headlines.</summary>
public sealed class Completions(ArchiveStorage storage, ArticleSearch search, ArchiveWords words)
{
    private const int MostNames = 4;
    private const int MostLooseNames = 2;
    private const int MostWords = 4;
    private const int MostSources = 2;
    private const int MostHeadlines = 3;
    private const int ShortestForHeadlines = 3; // letters of the last word: with fewer nearly all headlines begin so
    private const int LongestQuery = 200;

    public IReadOnlyList<Completion> For(string? typed)
    {
        var text = (typed ?? "").TrimStart();
        var found = TextAnalysis.Runs(text.Length > LongestQuery ? "" : text);
        // Behind a space, a quotation mark or a * there is no word to complete.
        if (found.Count == 0 || found[^1].End < text.Length)
        {
            return [];
        }

        var vocabulary = words.Current;
        var last = found[^1].Text;
        var before = text[..found[^1].Start];
        var isInField = before.Length > 0 && !char.IsWhiteSpace(before[^1]);
        var names = NamesFrom(vocabulary, text, found).ToList();
        var completed = vocabulary.WordsFrom(last).Where(word => word.Word != last && last.Length > 1)
            .OrderByDescending(word => word.Articles)
            .Take(MostWords)
            .Select(word => new Completion("word", before + word.Word, before + word.Word));
        return
        [
            .. isInField ? [] : Sources(text),
            .. isInField ? [] : names.Take(MostNames),
            .. completed.Where(word => !names.Take(MostNames).Any(name => name.Query == word.Query)),
            .. isInField ? [] : Headlines(found),
        ];
    }

    /// <summary>Names that go on with the last two words typed, or with the last.</summary>
    private static IEnumerable<Completion> NamesFrom(Vocabulary vocabulary, string text, List<WordToken> found) =>
        Enumerable.Range(1, Math.Min(3, found.Count)).Reverse()
            .Select(count => (Before: text[..found[^count].Start], Beginning: string.Join(' ', found[^count..].Select(word => word.Text))))
            .Where(typed => typed.Beginning.Length > 1)
            // A name that only its last word begins has less to do with what is typed.
            .SelectMany(
                typed => vocabulary.NamesFrom(typed.Beginning)
                    .OrderByDescending(name => name.Articles)
                    .Take(typed.Before.Length == 0 ? MostNames : MostLooseNames)
                .Select(name => new Completion("name", typed.Before + name.Name, typed.Before + name.Name)))
            .Where(name => !name.Text.Equals(text, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(name => name.Text);

    private List<Completion> Sources(string text) => storage.Read(connection => connection.List(
        """
        SELECT name FROM sources WHERE lower(name) LIKE @name ESCAPE '!' AND EXISTS (SELECT 1 FROM articles WHERE source_id = sources.id)
        ORDER BY lower(name) LIMIT @count
        """,
        row => new Completion("source", row.GetString(0), $"source:\"{row.GetString(0)}\""),
        ("@name",
            text.ToLowerInvariant()
                .Replace("!", "!!", StringComparison.Ordinal)
                .Replace("%", "!%", StringComparison.Ordinal)
                .Replace("_", "!_", StringComparison.Ordinal) + "%"),
        ("@count", MostSources)));

    private IEnumerable<Completion> Headlines(List<WordToken> found)
    {
        if (found[^1].Length < ShortestForHeadlines)
        {
            return [];
        }

        var parts = found.Select((word, i) => new WordNode(word.Text, IsPrefix: i == found.Count - 1));
        var request = new SearchRequest
        {
            Tree = new FieldNode(SearchField.Headline, QueryNodes.All(parts)!),
            Order = SearchOrder.Newest,
            PageSize = MostHeadlines,
        };
        return search.Find(request).Hits.Select(hit => new Completion("headline", hit.Article.DisplayHeadline, Query: null, hit.Article))
            .DistinctBy(hit => hit.Text);
    }
}

/// <summary>What a query that is being typed could become.</summary>
/// <param name="Kind">What is offered: <c>word</c>, <c>name</c>, <c>source</c> or <c>headline</c>.</param>
/// <param name="Text">What a reader sees.</param>
/// <param name="Query">The whole query it would be; null where it leads to an article.</param>
/// <param name="Article">The article with this headline; else null.</param>
public sealed record Completion(string Kind, string Text, string? Query, ArticleSummary? Article = null);
