using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Words;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching;

/// <summary>
/// Articles like one: those that the words which tell it from others find. A word tells by how often it is in the article
/// and how seldom in the archive (tf·idf; Spärck Jones 1972), twice as much where it is in the headline.
/// </summary>
public sealed class SimilarArticles(ArchiveStorage storage, ArticleSearch search, ArchiveWords words)
{
    private const int TellingWords = 20;
    private const int HeadlineWeight = 2;
    private const int ShortestWord = 3;

    /// <summary>The articles, the most alike first; the article itself is not among them.</summary>
    public IReadOnlyList<ArticleSummary> To(long articleId, int count)
    {
        var telling = Telling(articleId);
        if (telling.Count == 0)
        {
            return [];
        }

        var ranked = search.Rank(string.Join(' ', telling), count + 1).Where(other => other.ArticleId != articleId).Take(count).ToList();
        return storage.Read(connection => (IReadOnlyList<ArticleSummary>)
        [
            .. ranked.Select(other => connection.First(
                $"SELECT {ArticleSummary.Columns} FROM {ArticleSummary.Tables} WHERE a.id = @id", ArticleSummary.Read,
                ("@id", other.ArticleId))).OfType<ArticleSummary>(),
        ]);
    }

    /// <summary>The words that tell an article from others, the most telling first.</summary>
    public IReadOnlyList<string> Telling(long articleId)
    {
        var texts = storage.Read(connection => connection.First(
            "SELECT headline, standfirst || ' ' || body FROM article_texts WHERE article_id = @id",
            row => Tuple.Create(row.GetString(0), row.GetString(1)), ("@id", articleId)));
        if (texts is null)
        {
            return [];
        }

        var vocabulary = words.Current;
        var times = TextAnalysis.Runs(texts.Item1)
            .Select(word => (word.Text, Weight: HeadlineWeight))
            .Concat(TextAnalysis.Runs(texts.Item2).Select(word => (word.Text, Weight: 1)))
            .Where(word => word.Text.Length >= ShortestWord && !char.IsDigit(word.Text[0]))
            .GroupBy(word => word.Text)
            .Select(group => (Word: group.Key, Times: group.Sum(word => word.Weight)));
        return
        [
            .. times.Select(
                word => (word.Word, Score: word.Times * Math.Log((vocabulary.Articles + 1.0) / (vocabulary.Count(word.Word) + 0.5))))
                .Where(word => word.Score > 0)
                .OrderByDescending(word => word.Score).ThenBy(word => word.Word, StringComparer.Ordinal)
                .Take(TellingWords).Select(word => word.Word),
        ];
    }
}
