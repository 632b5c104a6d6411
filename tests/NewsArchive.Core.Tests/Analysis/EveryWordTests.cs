using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Tests.Analysis;

/// <summary>Every word of every article finds it, however it is written.</summary>
public sealed class EveryWordTests
{
    private const int MostOfFile = 1_000_000; // bytes; larger files say nothing more about words
    private const int MostArticles = 3000;

    // A line of JSON each; what is indented goes on with the line before.
    private static readonly string Reports = """
        {"id":"da","language":"da","title":"Bageren på Østerø lukker","text":"Ovnene i Åbenstræde er kolde, siger bageren.
            Ærterne blev købt på torvet."}
        {"id":"de","title":"Bücherei am Fluss schließt","text":"Die Bücherei in der Mühlenstraße ist seit Freitag zu, weil die Öfen
            nicht heizen. Der Gemüse-Händler zieht in die Räume, das Büro auch."}
        {"id":"fr","title":"L’œuf d’or retrouvé à l’école","text":"Les élèves ont retrouvé l’œuf dans la cour et les gardiens de l’école
            sont ravis. Aujourd’hui, les grilles sont fermées pour une durée de deux jours."}
        {"id":"pl","title":"Żółw wrócił nad rzekę","text":"Żółw wyszedł w nocy z ogrodu i nie wrócił przed świtem, bo źródła
            wyschły, a wąż śpi."}
        {"id":"tr","language":"tr","title":"IRMAKTA ılık su","text":"Değirmen yıkıldı, ışıklar söndü. Yağmur dindi."}
        {"id":"el","title":"Άδειο το λιμάνι","text":"Το λιμάνι άδειασε και οι ψαράδες περίμεναν. Ο ταξιδιώτης έφυγε."}
        {"id":"ru","title":"Ёж в библиотеке","text":"Ёж уснул за полкой, и его не смогли найти до утра. Берёза упала,
            майский дождь идёт."}
        {"id":"ar","title":"المكتبة مُغلَقة","text":"ذكرت الجريدةُ أن المكتبــة مُغلَقة منذ الليل. آلة قديمة على المدى."}
        {"id":"he","title":"הַסִּפְרִיָּה סגורה","text":"העיתון כתב שהַסִּפְרִיָּה סגורה עד הקיץ."}
        {"id":"ja","title":"古い図書館の屋根","text":"町は図書館の屋根を直す。ﾊﾟﾝ屋の主人も手を貸した。ガス灯を磨く。"}
        {"id":"ko","title":"도서관 지붕 수리","text":"마을은 도서관 지붕을 고치기로 했다."}
        {"id":"th","title":"ห้องสมุดเก่า","text":"ชาวบ้านช่วยกันทาสีหลังคาห้องสมุด"}
        {"id":"hi","title":"पुस्तकालय बंद","text":"गाँव ने पुस्तकालय को दो दिन के लिए बंद कर दिया है।"}
        {"id":"vi","title":"Thư viện đóng cửa","text":"Thư viện được đóng cửa cho đến khi sửa xong, và người dân không thể mượn sách."}
        {"id":"en","title":"ＯＰＥＣ oﬃcer quits","text":"The un\u00ADpre\u00ADdict\u00ADable ﬂood went on. O’Hara’s e-mail
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
    public void Every_word_finds_its_article_where_no_other_language_keeps_it_whole()
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", """
            {"id":"pl","language":"pl","title":"Mosty otwarte","text":"Nowe mosty stoją nad Wisłą."}

            """);
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
    [InlineData("Buecherei", "de")]
    [InlineData("Bücherei", "de")]
    [InlineData("gemüsehändler", "de")]
    [InlineData("élève", "fr")]
    [InlineData("館", "ja")]
    [InlineData("図書館の屋根", "ja")]
    [InlineData("パン", "ja")]
    [InlineData("지붕", "ko")]
    [InlineData("หลังคา", "th")]
    [InlineData("lang:de mühlenstrasse", "de")]
    [InlineData("lang:fr mühlenstrasse", "")]
    [InlineData("muhlenstrass*", "de")]
    [InlineData("buchere*", "de")]
    [InlineData("bücherei near3 fluss", "de")]
    [InlineData("headline:fluss", "de")]
    public void Words_of_many_languages_are_found(string query, string expected)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Reports);
        test.Import();

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found(test.Archive, query));
    }

    // A line of JSON each.
    private const string Apostrophes = """
        {"id":"uk","title":"М’ята на під’їзді","text":"М’ята росте на під’їзді, і це не дивно, бо її поливають."}
        {"id":"he","title":"מנכ״ל חדש","text":"המנכ״ל של תחנת ג׳ז לא הגיע, אמר דו״ח של העיתון."}
        {"id":"fa","title":"خانه‌های روستا","text":"خانه‌های روستا در کنار رود است و مردم می‌دوند."}
        {"id":"ca","title":"El col·leccionista","text":"El col·leccionista de Sant Gal·lí va tancar la porta, segons el diari."}
        {"id":"en","title":"Ferry to Kanoʻula","text":"The ferry to Kanoʻula, said Ann O’Melly, was late. Zoë’s dog slept."}

        """;

    [Theory]
    [InlineData("м'ята", "uk")]
    [InlineData("мʼята", "uk")]
    [InlineData("\"мʼята\"", "uk")]
    [InlineData("мята", "uk")]
    [InlineData("під'їз*", "uk")]
    [InlineData("מנכ\"ל", "he")]
    [InlineData("מנכל", "he")]
    [InlineData("דוח", "he")]
    [InlineData("ג'ז", "he")]
    [InlineData("חדש מנכ\"ל דו\"ח", "he")]
    [InlineData("خانه", "fa")]
    [InlineData("خانه های", "fa")]
    [InlineData("خانههای", "fa")]
    [InlineData("می‌دوند", "fa")]
    [InlineData("col·leccionista", "ca")]
    [InlineData("colleccionista", "ca")]
    [InlineData("col.leccionista", "ca")]
    [InlineData("Gal-lí", "ca")]
    [InlineData("Kano'ula", "en")]
    [InlineData("Kano‘ula", "en")]
    [InlineData("Kanoula", "en")]
    [InlineData("omelly", "en")]
    public void A_sign_within_a_word_may_be_written_otherwise_or_left_out(string query, string expected)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Apostrophes);
        test.Import();

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found(test.Archive, query));
        Assert.Empty(Lost(test.Archive));
    }

    // A line of JSON each.
    private const string Inflected = """
        {"id":"pt","language":"pt","title":"Inundações no vale","text":"As inundações no vale fecharam as estradas."}
        {"id":"nl","language":"nl","title":"Boot gezonken","text":"De rode boot is gezonken bij het station."}
        {"id":"da","language":"da","title":"Blåbærgrøden","text":"Blåbærgrøden er spist på Smørøen."}
        {"id":"ar","language":"ar","title":"المكتبات مغلقة","text":"قال الحارس إن المكتبات مغلقة."}
        {"id":"ga","language":"ga","title":"Sa bhosca","text":"Bhí an cat sa bhosca."}

        """;

    [Theory]
    [InlineData("inundaçõ*", "pt")]
    [InlineData("INUNDACO*", "pt")]
    [InlineData("\"as inundaçõ*\"", "pt")]
    [InlineData("no-vale-fechara*", "pt")]
    [InlineData("vale near3 estrada*", "pt")]
    [InlineData("stationz*", "")]
    [InlineData("blaabaer*", "da")]
    [InlineData("smoeroe*", "da")]
    [InlineData("المكتب*", "ar")]
    [InlineData("bhosc*", "ga")]
    [InlineData("inundax*", "")]
    [InlineData("boot*", "nl")]
    public void A_beginning_finds_words_whose_stems_begin_otherwise(string query, string expected)
    {
        using var test = new TestArchive();
        test.Put("reports.jsonl", Inflected);
        test.Import();

        Assert.Equal(expected.Length == 0 ? [] : [expected], Found(test.Archive, query));
    }

    [Theory]
    [InlineData("»Das Boot sank«, sagte er, »am Abend«.", "boot abend", "er")]
    [InlineData("”Båten sjönk”, sade han, ”i kväll”.", "båten kväll", "han")]
    [InlineData("»Vene upposi», hän sanoi, »illalla».", "vene illalla", "hän")]
    [InlineData("「船が沈んだ」と語った。", "船", "語")]
    [InlineData("„Az este ért ide”, mondta ő, „a hajó”.", "este hajó", "mondta")]
    [InlineData("אמר: \"דו\"ח הסירה\" והלך.", "הסירה", "והלך")]
    public void What_is_said_is_found_by_the_marks_of_each_language(string text, string said, string beside)
    {
        using var test = new TestArchive();
        test.Put("report.jsonl", $"{{\"id\":\"one\",\"title\":\"A\",\"text\":{System.Text.Json.JsonSerializer.Serialize(text)}}}\n");
        test.Import();

        Assert.All(said.Split(' '), word => Assert.Equal(["one"], Found(test.Archive, $"quote:{word}")));
        Assert.Empty(Found(test.Archive, $"quote:{beside}"));
    }

    [Fact]
    public void A_word_that_is_an_s_is_marked_in_a_phrase()
    {
        string Marked(string query, string text) => new MatchMarker(QueryParser.Parse(query).Root).Mark(text, SearchField.Body, "cs")
            .Replace(SnippetMarks.Start, '[').Replace(SnippetMarks.End, ']');

        Assert.Equal("Viděli [koně s vozem].", Marked("\"koně s vozem\"", "Viděli koně s vozem."));
        Assert.Equal("The [mayor’s car].", Marked("\"mayor's car\"", "The mayor’s car."));
        Assert.Equal("The [mayor’s car].", Marked("\"mayor car\"", "The mayor’s car."));
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
