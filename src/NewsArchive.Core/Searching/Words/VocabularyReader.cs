using NewsArchive.Core.Analysis;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Searching.Words;

/// <summary>
/// Gathers the vocabulary of an archive from articles that are spread evenly over it, so that its cost is bounded however
/// large the archive is. The index itself holds stems, which are no words to offer to a reader.
/// </summary>
internal sealed class VocabularyReader
{
    private const int MostArticles = 20_000;
    private const int MostLetters = 4000; // of one article
    private const int MostNames = 50_000;
    private const int LongestName = 3; // in words

    private readonly Dictionary<string, NotedWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NotedWord> names = new(StringComparer.Ordinal);
    private int articles;

    public static Vocabulary Read(ArchiveConnection connection)
    {
        var reader = new VocabularyReader();
        var step = Math.Max(1, connection.Scalar<long>("SELECT coalesce(max(id), 0) FROM articles") / MostArticles);
        // One article in so many, by its id: found by the key, without passing over those between.
        for (var id = 1L; reader.articles < MostArticles; id += step)
        {
            var found = connection.First(
                $"""
                SELECT article_id, headline, byline, substr(body, 1, {MostLetters}) FROM article_texts WHERE article_id >= @id
                ORDER BY article_id LIMIT 1
                """,
                row => Tuple.Create(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3)),
                ("@id", id));
            if (found is null)
            {
                break;
            }

            reader.articles++;
            reader.Add(found.Item2);
            reader.Add(found.Item3);
            reader.Add(found.Item4);
            id = found.Item1;
        }

        return reader.Gathered();
    }

    private void Add(string text)
    {
        var tokens = TextAnalysis.Runs(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Text;
            if (word.Length is > 2 and < 30 && !char.IsDigit(word[0]))
            {
                Note(words, word, word);
            }

            AddNames(text, tokens, at);
        }
    }

    /// <summary>Words with capitals that stand together are a name, unless they begin a sentence or a headline has them all.</summary>
    private void AddNames(string text, List<WordToken> tokens, int start)
    {
        if (!IsNameLike(text, tokens[start])
            || (start > 0 && IsJoined(text, tokens[start - 1], tokens[start]) && IsNameLike(text, tokens[start - 1])))
        {
            return;
        }

        var end = start + 1;
        while (end < tokens.Count && end - start <= LongestName && IsJoined(text, tokens[end - 1], tokens[end])
            && (IsNameLike(text, tokens[end]) || text[tokens[end].Start - 1] == '-'))
        {
            end++;
        }

        if (end - start is > 1 and <= LongestName)
        {
            var name = text[tokens[start].Start..tokens[end - 1].End];
            Note(names, string.Join(' ', tokens[start..end].Select(token => token.Text)), name);
        }
    }

    private static bool IsNameLike(string text, WordToken word) =>
        word.Length > 1 && char.IsUpper(text[word.Start]) && char.IsLower(text[word.Start + 1]);

    private static bool IsJoined(string text, WordToken left, WordToken right) =>
        right.Start == left.End + 1 && text[left.End] is ' ' or '-';

    private void Note(Dictionary<string, NotedWord> counts, string key, string written)
    {
        if (!counts.TryGetValue(key, out var count))
        {
            counts.Add(key, new NotedWord { Written = written, Articles = 1, Last = articles });
            return;
        }

        count.Articles += count.Last == articles ? 0 : 1;
        count.Last = articles;
    }

    private Vocabulary Gathered()
    {
        var least = articles < 100 ? 1 : 2; // what stands in one of many articles is as likely a slip of the pen
        return new Vocabulary(
            articles,
            [
                .. words.Where(word => word.Value.Articles >= least)
                    .Select(word => (word.Key, word.Value.Articles))
                    .OrderBy(word => word.Key, StringComparer.Ordinal),
            ],
            [.. names.Where(name => name.Value.Articles > least).OrderByDescending(name => name.Value.Articles).Take(MostNames)
                .Select(name => (name.Key, name.Value.Written, name.Value.Articles)).OrderBy(name => name.Key, StringComparer.Ordinal)]);
    }

    private sealed class NotedWord
    {
        public required string Written { get; init; }

        public int Articles { get; set; }

        public int Last { get; set; }
    }
}
