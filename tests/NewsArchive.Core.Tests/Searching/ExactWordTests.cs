using System.Collections;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Core.Searching.Sqlite;

namespace NewsArchive.Core.Tests.Searching;

/// <summary>Words within quotation marks, as docs/query-language.md shows them.</summary>
public sealed class ExactWordTests
{
    private const string Heading = "### Exact words";

    public static TheoryData<string, string, bool> Examples()
    {
        TheoryData<string, string, bool> examples = [];
        var rows = File.ReadLines(Path.Combine(Seeds.Folder, "..", "docs", "query-language.md"))
            .SkipWhile(line => line != Heading)
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'));
        foreach (var row in rows)
        {
            var cells = row.Split('|');
            foreach (var cell in new[] { 2, 3 })
            {
                foreach (var text in cells[cell].Split('*').Where((_, i) => i % 2 == 1))
                {
                    examples.Add(cells[1].Trim(' ', '`'), text, cell == 2);
                }
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_documentation_hold(string query, string text, bool isFound)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", $$"""
            {"id":"1","language":"en","title":"From the town","text":"It was said: {{text}}, and no more."}

            """);
        test.Import();
        var parsed = QueryParser.Parse(query);

        var page = test.Archive.Search.Find(RelaxedSearch.RequestOf(parsed, new SearchRequest()));
        var marked = new MatchMarker(parsed.Root).Mark($"It was said: {text}, and no more.", SearchField.Body, "en");

        Assert.Equal(isFound ? 1 : 0, page.Total);
        if (isFound)
        {
            Assert.Contains(SnippetMarks.Start, marked);
            Assert.Contains(SnippetMarks.Start, page.Hits[0].Snippet);
        }
    }

    [Theory]
    [InlineData("\"brücken\"", "de")]
    [InlineData("\"brucken\"", "de")]
    [InlineData("\"brücke\"", "")]
    [InlineData("\"ponts\" OR \"brücken\"", "de fr")]
    [InlineData("\"ponts\" OR lang:de", "de fr")]
    [InlineData("pont -\"pont\"", "fr")]
    [InlineData("atleast2 \"ponts\"", "fr")]
    [InlineData("atleast3 \"ponts\"", "")]
    [InlineData("\"ponts\" w/p fermés", "fr")]
    [InlineData("\"ponts\" adj1 fermés", "fr")]
    [InlineData("fermé adj1 \"rouvriront\"", "")]
    [InlineData("date:2020 \"ponts\"", "fr")]
    [InlineData("date:2021 \"ponts\"", "")]
    [InlineData("\"ferry waits\"", "en")]
    [InlineData("\"waits boats\"", "")]
    [InlineData("\"港の橋\"", "ja")]
    [InlineData("\"港\"", "ja")]
    public void They_are_found_in_each_language(string query, string expected)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", """
            {"id":"de","language":"de","date":"2020-03-01","title":"Nachrichten","text":"Die Brücken sind wieder offen."}
            {"id":"fr","language":"fr","date":"2020-03-02","title":"Nouvelles","text":"Les ponts sont fermés. Les ponts rouvriront."}
            {"id":"en","language":"en","title":"News","text":"He wrote “the ferry waits” and later “boats leave” on the door."}
            {"id":"ja","language":"ja","date":"2020-03-03","title":"町","text":"港の橋を渡る。"}

            """);
        test.Import();

        var hits = test.Archive.Search.Find(RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest())).Hits;

        Assert.Equal(expected, string.Join(' ', hits.Select(hit => hit.Article.ExternalId).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void They_are_found_in_what_was_written_since()
    {
        using var test = new TestArchive();
        test.Put("1.txt", "Harbour news\n\nThe strike is over, and the boats leave.");
        test.Import();
        var request = RelaxedSearch.RequestOf(QueryParser.Parse("\"strikes\""), new SearchRequest());

        Assert.Equal(0, test.Archive.Search.Count(request));

        test.Put("2.txt", "More harbour news\n\nThe strikes begin again, and the boats stay.");
        test.Import();

        Assert.Equal(1, test.Archive.Search.Count(request));
    }

    [Theory]
    [InlineData("strikes", 0)]
    [InlineData("strike", 0)]
    [InlineData("harbour strikes", 10)]
    public void Texts_are_looked_at_only_where_a_place_matters_and_an_article_has_several_forms(string words, int expected)
    {
        using var test = new TestArchive();
        string[] texts = ["The harbour strikes begin.", "The harbour strike begins.", "The strikes begin at the harbour. A strike ends."];
        test.Put("reports.jsonl", string.Concat(Enumerable.Range(0, 30).Select(
            i => $$"""{"id":"{{i}}","language":"en","title":"From the town","text":"{{texts[i % 3]}}"}""" + "\n")));
        test.Import();
        List<WordNode> exact = [.. words.Split(' ').Select(word => new WordNode(word) { IsExact = true })];

        var read = test.Archive.Storage.Read(connection =>
        {
            IndexReader.Of(connection);
            var entries = new EntryCache().Current(connection);
            var looked = new ExactWords(connection, entries, new WordVocabularies(), (_, _) => new BitArray(entries.Slots, true));
            looked.Of(exact.Count == 1 ? exact[0] : new PhraseNode(exact, IsTyped: true));
            return looked.TextsRead;
        });

        Assert.Equal(expected, read);
    }
}
