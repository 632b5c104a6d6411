using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>Exact words of random articles find those that hold them, as a look at every word of every article tells.</summary>
public sealed class ExactWordPropertyTests
{
    private const int Articles = 40;
    private const int Phrases = 20;

    private static readonly string[] Languages = ["en", "de", "fr", "ru", "tr", "pl", ""];

    // Forms of few stems, some of which are words of several languages and stemmed by each in its own way.
    private static readonly string[] Words =
    [
        "strike", "strikes", "Striking", "STRIKER", "strik", "port", "ports", "porte", "Portes", "porter", "pont", "ponts", "bridge",
        "bridges", "Brücke", "Brücken", "brucken", "Häfen", "Hafen", "fiancé", "fiance", "Fiancés", "мост", "моста", "Мосты", "ёлка",
        "елки", "liman", "limanlar", "İstanbul", "port-side", "co-operative", "mostu", "mosty", "the", "die", "1999", "1999s", "a9", "a19",
        "𝐬trike", "Straße", "strasse", "ﬁne", "fines",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void They_find_the_articles_that_hold_them(int seed)
    {
        var random = new Random(seed);
        using var test = new TestArchive();
        test.Put("reports.jsonl", Lines(random, Enumerable.Range(1, Articles)));
        test.Import();
        Check(test, random);

        // Other texts, a date, which is another place in the index, and a language, by which words are stemmed anew.
        test.Put("reports.jsonl", Lines(random, Enumerable.Range(1, Articles / 2)));
        test.Import();
        foreach (var id in Enumerable.Range(1, Articles).Where(id => id % 3 == 0))
        {
            Assert.Null(test.Archive.Curator.Correct(id, CuratedField.Date, $"2020-01-{1 + (id % 28):00}", "As printed", "ada"));
        }

        Check(test, random);

        test.Archive.Index.Rebuild(progress: null);
        Check(test, random);
    }

    private static void Check(TestArchive test, Random random)
    {
        var texts = test.Archive.Storage.Read(
            connection => connection.List(
                "SELECT article_id, headline, standfirst, byline, dateline, body, captions FROM article_texts", ArticleTextRows.Read));
        var passages = texts.ToDictionary(text => text.ArticleId, Passages);
        var words = passages.Values.SelectMany(lines => lines.SelectMany(line => line.Words)).Distinct().ToList();
        var beside = passages.Values.SelectMany(lines => lines.SelectMany(line => line.Words.Zip(line.Words.Skip(1)))).ToList();
        foreach (var word in words.Append("strikingly"))
        {
            Same(Exact(word), line => line.Words.Contains(word));
            Same(new FieldNode(SearchField.Headline, Exact(word)), line => line.Field == SearchField.Headline && line.Words.Contains(word));
        }

        for (var i = 0; i < Phrases; i++)
        {
            var (one, other) = i % 2 == 0
                ? beside[random.Next(beside.Count)]
                : (words[random.Next(words.Count)], words[random.Next(words.Count)]);
            bool HasBoth(Passage line) => line.Words.Zip(line.Words.Skip(1)).Contains((one, other));
            Same(new PhraseNode([Exact(one), Exact(other)], IsTyped: true), HasBoth);
            Same(new NearNode(Exact(one), Exact(other), 0, IsOrdered: true), HasBoth);
            var times = random.Next(2, 4);
            Assert.Equal(
                passages.Where(pair => pair.Value.Sum(line => line.Words.Count(word => word == one || word == other)) >= times)
                    .Select(pair => pair.Key).Order(),
                Found(new AtLeastNode(times, new AnyNode([Exact(one), Exact(other)]))));
            var (has, hasNot) = (Found(Exact(one)), Found(Exact(other)));
            Assert.Equal(has.Except(hasNot), Found(new AllNode([Exact(one), new NotNode(Exact(other))])));
            Assert.Equal(has.Union(hasNot).Order(), Found(new AnyNode([Exact(one), Exact(other)])));
        }

        void Same(QueryNode tree, Func<Passage, bool> holds)
        {
            var expected = passages.Where(pair => pair.Value.Exists(line => holds(line))).Select(pair => pair.Key).Order();
            var found = Found(tree);
            var message = $"{QueryText.Of(tree)}: {string.Join(' ', found)}, not {string.Join(' ', expected)}";
            Assert.True(expected.SequenceEqual(found), message);
        }

        List<long> Found(QueryNode tree)
        {
            var request = new SearchRequest { Tree = tree, PageSize = Articles };
            var page = test.Archive.Search.Find(request);
            Assert.Equal(page.Total, page.Hits.Count);
            Assert.Equal(page.Total, test.Archive.Search.CountFacets(request).Total);
            return [.. page.Hits.Select(hit => hit.Article.Id).Order()];
        }
    }

    private static WordNode Exact(string word) => new(word) { IsExact = true };

    private static List<Passage> Passages(ArticleText text) =>
    [
        new(SearchField.Headline, [.. TextAnalysis.Words(text.Headline).Select(word => word.Text)]),
        .. new[] { text.Standfirst, text.Byline, text.Dateline, text.Captions }.Concat(text.Body.Split('\n'))
            .Select(line => new Passage(SearchField.Body, [.. TextAnalysis.Words(line).Select(word => word.Text)])),
    ];

    private static string Lines(Random random, IEnumerable<int> ids)
    {
        var lines = new StringBuilder();
        foreach (var id in ids)
        {
            string Some(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Words[random.Next(Words.Length)]));
            lines.AppendLine(JsonSerializer.Serialize(new
            {
                id = id.ToString(CultureInfo.InvariantCulture),
                title = Some(3),
                language = Languages[random.Next(Languages.Length)],
                text = $"{Some(random.Next(4, 20))}.\n\n“{Some(2)}” {Some(random.Next(1, 20))} “{Some(2)}” {Some(2)}.",
            }));
        }

        return lines.ToString();
    }

    private sealed record Passage(SearchField Field, List<string> Words);
}
