using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Analysis;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Tests.Searching.Analysis;

/// <summary>Every word of every article finds it, however it is written.</summary>
public sealed class EveryWordTests
{
    private const int MostOfFile = 1_000_000; // bytes; larger files say nothing more about words
    private const int MostArticles = 3000;

    // A line of JSON each; what is indented goes on with the line before.
    private static readonly string Reports = """
        {"id":"da","language":"da","title":"Færgen til Østerø sejler igen","text":"Broerne over Åsundet er åbne, siger øboerne.
            Smørrebrødet blev spist."}
        {"id":"de","title":"Straße am Fluss gesperrt","text":"Die Straße am Fluss ist für zwei Wochen gesperrt, weil die Brücken
            nicht sicher sind. Der Gemüse-Händler zieht um, das Büro auch."}
        {"id":"fr","title":"L’œuvre rendue à l’île","text":"Les autorités ont rendu l’œuvre à la commune et les habitants de l’île
            sont ravis. Aujourd’hui, les ponts sont fermés pour une durée de deux jours."}
        {"id":"pl","title":"Łódź na rzece","text":"Łódź wypłynęła w nocy i nie wróciła do portu przed świtem, bo załoga nie widziała
            żadnych świateł."}
        {"id":"tr","language":"tr","title":"IŞIKLI ılıca","text":"İskele yıkıldı, ılıca kapandı. Çığ düştü."}
        {"id":"el","title":"Έκλεισε η γέφυρα","text":"Η γέφυρα έκλεισε και οι κάτοικοι περίμεναν. Ο ταξιδιώτης έφυγε."}
        {"id":"ru","title":"Ёж на мосту","text":"Мост закрыт на два дня, потому что ёж не ушёл и его не смогли найти. Берёза упала,
            майский дождь идёт."}
        {"id":"ar","title":"الجسر مُغلَق","text":"قال أحمدُ إن الجســر مُغلَق منذ الليل. آلة قديمة على المدى."}
        {"id":"he","title":"הַגֶּשֶׁר סגור","text":"ראש העיר אמר שהַגֶּשֶׁר סגור."}
        {"id":"ja","title":"港の橋が閉鎖","text":"市は水曜日、港の橋を閉鎖すると発表した。ﾎﾃﾙの客も驚いた。ガス管を調べる。"}
        {"id":"ko","title":"다리 폐쇄","text":"시청은 항구 다리를 폐쇄한다고 발표했다."}
        {"id":"th","title":"ปิดสะพาน","text":"เจ้าหน้าที่ปิดสะพานเพื่อซ่อมแซม"}
        {"id":"hi","title":"पुल बंद","text":"नगर ने पुल को दो दिन के लिए बंद कर दिया है।"}
        {"id":"vi","title":"Cầu đóng cửa","text":"Cầu cảng được đóng cửa cho đến khi sửa xong, và người dân không thể đi qua với xe."}
        {"id":"en","title":"ＯＰＥＣ oﬃce shut","text":"The re\u00ADstruct\u00ADur\u00ADing of the ﬁnance oﬃce went on. O’Hara’s e-mail
            said the co-operative was naïve. Struc- tures fell. H₂O rose."}

        """.Replace("\n    ", " ", StringComparison.Ordinal);

    [Fact]
    public void Every_word_finds_its_article_as_written_in_capitals_and_without_marks()
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Empty(Lost(test.Archive));
    }

    [Fact]
    public void Every_word_of_the_collections_finds_its_article()
    {
        if (Environment.GetEnvironmentVariable("NEWSARCHIVE_DATA") is not { Length: > 0 } data)
        {
            return; // the collections are not here
        }

        using var test = new TestArchive();
        var number = 0;
        foreach (var kind in new[] { "bulk", "formats", "reports" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(data, kind), "*", SearchOption.AllDirectories)
                .Where(file => new FileInfo(file).Length < MostOfFile && !file.EndsWith(".expected.json", StringComparison.Ordinal)))
            {
                var copy = Path.Combine(test.Folder, "files", $"{number++}-{Path.GetFileName(file)}");
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        test.Archive.Importer.Run([Path.Combine(test.Folder, "files")], "test", null, null, CancellationToken.None);

        Assert.Empty(Lost(test.Archive).Take(20));
    }

    [Theory]
    [InlineData("email", "O’Hara’s [e-mail] said")]
    [InlineData("cooperative", "the [co-operative] was")]
    [InlineData("structures", "[Struc- tures] fell")]
    [InlineData("structure", "[Struc- tures] fell")]
    public void A_word_parted_by_a_hyphen_is_found_and_marked_as_one(string query, string marked)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Equal(["en"], Found(test.Archive, query));
        var text = new MatchMarker(QueryParser.Parse(query).Root)
            .Mark("O’Hara’s e-mail said the co-operative was naïve. Struc- tures fell.", SearchField.Body, "en");
        Assert.Contains(
            marked, text.Replace(SnippetMarks.Start, '[').Replace(SnippetMarks.End, ']'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Oesteroe", "da")]
    [InlineData("Østerø", "da")]
    [InlineData("Ostero", "da")]
    [InlineData("Bruecke", "de")]
    [InlineData("Brücke", "de")]
    [InlineData("gemüsehändler", "de")]
    [InlineData("autorité", "fr")]
    [InlineData("\"pont ferme\"", "")]
    [InlineData("橋", "ja")]
    [InlineData("港の橋", "ja")]
    [InlineData("ホテル", "ja")]
    [InlineData("다리", "ko")]
    [InlineData("สะพาน", "th")]
    [InlineData("lang:de strasse", "de")]
    [InlineData("lang:fr strasse", "")]
    [InlineData("strass*", "de")]
    [InlineData("brucken*", "de")]
    [InlineData("strasse near3 fluss", "de")]
    [InlineData("headline:fluss", "de")]
    public void Words_of_many_languages_are_found(string query, string expected)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found(test.Archive, query));
    }

    private static IEnumerable<string> Found(Archive archive, string query) => archive.Search
        .Find(RelaxedSearch.RequestOf(QueryParser.Parse(query), new SearchRequest()))
        .Hits.Select(hit => hit.Article.ExternalId!);

    /// <summary>The words that do not find the article that they stand in.</summary>
    private static IEnumerable<string> Lost(Archive archive)
    {
        var cases = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        foreach (var (id, text) in archive.Storage.Read(connection => connection.List(
            $"""
            SELECT article_id, headline || ' ' || standfirst || ' ' || byline || ' ' || dateline || ' ' || body || ' ' || captions
            FROM article_texts LIMIT {MostArticles}
            """,
            row => (row.GetInt64(0), row.GetString(1)))))
        {
            foreach (var word in TextAnalysis.Runs(text).Select(run => text.Substring(run.Start, run.Length)).Distinct())
            {
                foreach (var form in new[] { word, word.ToUpperInvariant(), LetterFolding.Fold(word) })
                {
                    if (!cases.TryGetValue(form, out var articles))
                    {
                        cases.Add(form, articles = []);
                    }

                    articles.Add(id);
                }
            }
        }

        foreach (var (word, articles) in cases)
        {
            var request = new SearchRequest
            {
                Tree = new WordNode(word),
                Order = SearchOrder.Newest,
                PageSize = MostArticles,
                WithSnippets = false,
            };
            var found = archive.Search.Find(request).Hits.Select(hit => hit.Article.Id).ToHashSet();
            if (!articles.IsSubsetOf(found))
            {
                yield return word;
            }
        }
    }
}
