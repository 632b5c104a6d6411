using System.Text.Json;

namespace NewsArchive.Web.Tests.Cli;

public sealed class VerbTests
{
    private const string Report = """
        Council votes for a second bridge

        LEEDS, 3 March 2021 - The council of the city voted on Wednesday to build a second bridge over the river Aire.

        The mayor said the bridge will open in May.

        Source: Yorkshire Example

        """;

    [Fact]
    public async Task Importing_twice_changes_nothing_and_says_so()
    {
        using var verb = new Verb();
        verb.Put("clips/a.txt", Report);

        var first = await verb.RunAsync("import", "clips", "--archive", "kept");
        var second = await verb.RunAsync("import", "clips", "--archive", "kept");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("1 added.", first.Output, StringComparison.Ordinal);
        Assert.Contains("1 unchanged.", second.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing changed.", second.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(verb.Folder, "kept", "archive.db")));
    }

    [Fact]
    public async Task The_version_is_a_semantic_one_and_stands_at_the_foot_of_pages()
    {
        using var verb = new Verb();
        await using var site = new ArchiveSite();
        using var client = site.Client();

        var version = (await verb.RunAsync("--version")).Output.Trim();

        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", version);
        Assert.Contains(
            $"NewsArchive {version.Split('+')[0]}</p>", await client.GetStringAsync(new Uri("/about", UriKind.Relative)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_names_of_columns_read_an_unchanged_file_anew()
    {
        using var verb = new Verb();
        verb.Put("a.csv", "title,Kop,text\nOne,Two,Words of it.\n");
        verb.Put("b.json", """{"title": "Three", "Kop": "Four", "text": "Words of it."}""");

        var first = await verb.RunAsync("import", "a.csv", "b.json", "--archive", "kept");
        var renamed = await verb.RunAsync("import", "a.csv", "b.json", "--archive", "kept", "--columns", "headline=Kop");
        var again = await verb.RunAsync("import", "a.csv", "b.json", "--archive", "kept", "--Import:Columns:headline=Kop");

        Assert.Contains("2 added.", first.Output, StringComparison.Ordinal);
        Assert.Contains("2 revised.", renamed.Output, StringComparison.Ordinal);
        Assert.Contains("2 unchanged.", again.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await verb.RunAsync("import", "a.csv", "--archive", "kept", "--columns", "headlin=Kop")).ExitCode);
        Assert.Equal(1, (await verb.RunAsync("import", "a.csv", "--archive", "kept", "--Import:Columns:headlin=Kop")).ExitCode);
    }

    [Fact]
    public async Task What_was_imported_can_be_found_at_once()
    {
        using var verb = new Verb();
        verb.Put("a.txt", Report);
        await verb.RunAsync("import", "a.txt", "--archive", "kept");

        var found = (await verb.RunAsync("search", "mayor bridge", "--json", "--archive", "kept")).Json.Single();

        Assert.Equal(1, found.GetProperty("total").GetInt32());
        var hit = found.GetProperty("hits")[0];
        Assert.Equal(
            ["id", "externalId", "headline", "source", "date", "snippet", "score"],
            hit.EnumerateObject().Select(property => property.Name));
        Assert.Equal("Council votes for a second bridge", hit.GetProperty("headline").GetString());
        Assert.Equal("Yorkshire Example", hit.GetProperty("source").GetString());
        Assert.Equal("2021-03-03", hit.GetProperty("date").GetString());
        Assert.Contains("mayor", hit.GetProperty("snippet").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Number, hit.GetProperty("score").ValueKind);
    }

    [Fact]
    public async Task Search_takes_dates_and_their_order_of_time()
    {
        using var verb = new Verb();
        verb.Put("a.txt", Report);
        await verb.RunAsync("import", "a.txt", "--archive", "kept");

        Assert.Equal(1, await Total("--from", "2021-03", "--to", "2021-03"));
        Assert.Equal(0, await Total("--from", "2021-04"));
        Assert.Equal(2, (await verb.RunAsync("search", "bridge", "--from", "yesterday", "--archive", "kept")).ExitCode);

        async Task<int> Total(params string[] options) =>
            (await verb.RunAsync(["search", "bridge", "--json", "--archive", "kept", .. options])).Json.Single()
                .GetProperty("total")
                .GetInt32();
    }

    [Fact]
    public async Task Parse_prints_the_contract_and_needs_no_archive()
    {
        using var verb = new Verb();
        verb.Put("clips/a.txt", Report);
        File.WriteAllBytes(Path.Combine(verb.Folder, "clips", "b.png"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        var answer = await verb.RunAsync("parse", "clips", "--json");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["clips"], Directory.GetFileSystemEntries(verb.Folder).Select(Path.GetFileName));
        var line = answer.Json[0];
        Assert.Equal(
            ["file", "format", "formatVersion", "state", "article"], line.EnumerateObject().Select(property => property.Name).Take(5));
        Assert.Equal("clips/a.txt", line.GetProperty("file").GetString());
        var article = line.GetProperty("article");
        Assert.All(
            new[] { "headline", "standfirst", "byline", "dateline", "date", "source", "credit", "url", "language", "externalId", "blocks" },
            name => Assert.True(article.TryGetProperty(name, out _), name));
        Assert.Equal(["value", "basis", "evidence"], article.GetProperty("headline").EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["value", "lower", "upper", "basis", "evidence"],
            article.GetProperty("date").EnumerateObject().Select(property => property.Name));
        Assert.Equal("2021-03-03", article.GetProperty("date").GetProperty("lower").GetString());
        Assert.Equal("stated", article.GetProperty("date").GetProperty("basis").GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("byline").ValueKind);
        var block = article.GetProperty("blocks")[0];
        Assert.Equal(["kind", "text", "start", "length"], block.EnumerateObject().Select(property => property.Name).Take(4));
        Assert.Equal("paragraph", block.GetProperty("kind").GetString());

        var rejected = answer.Json[1];
        Assert.Equal("clips/b.png", rejected.GetProperty("file").GetString());
        Assert.Equal(JsonValueKind.Null, rejected.GetProperty("article").ValueKind);
        Assert.NotEmpty(rejected.GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public async Task The_seeds_are_read_as_their_owner_knows_them()
    {
        using var verb = new Verb();
        var lines = (await verb.RunAsync("parse", Path.Combine(AppContext.BaseDirectory, "seeds"), "--json")).Json;
        var (tokyo, seoul) = (lines[0].GetProperty("article"), lines[1].GetProperty("article"));

        Assert.Equal(("2018-09-20", "stated"), ValueOf(tokyo, "date"));
        Assert.Equal(("TOKYO", "stated"), ValueOf(tokyo, "dateline"));
        Assert.Equal("derived", ValueOf(tokyo, "headline").Basis);
        Assert.Equal(JsonValueKind.Null, tokyo.GetProperty("byline").ValueKind);
        Assert.Equal(JsonValueKind.Null, tokyo.GetProperty("source").ValueKind);
        Assert.Equal(12, Texts(tokyo, "paragraph").Count);
        Assert.StartsWith("North Korean leader Kim Jong Un wants", Texts(tokyo, "paragraph")[0], StringComparison.Ordinal);
        Assert.EndsWith("Pyongyang, North Korea, on Wednesday.", Assert.Single(Texts(tokyo, "caption")), StringComparison.Ordinal);

        Assert.Equal(("South Korea's leader: Pyongyang seeks second Trump-Kim summit", "stated"), ValueOf(seoul, "headline"));
        Assert.StartsWith("Moon Jae-in says North Korea wants", ValueOf(seoul, "standfirst").Value, StringComparison.Ordinal);
        Assert.Equal(("Al Jazeera", "stated"), ValueOf(seoul, "source"));
        Assert.Equal(("Al Jazeera and news agencies", "stated"), ValueOf(seoul, "credit"));
        Assert.Equal(JsonValueKind.Null, seoul.GetProperty("date").ValueKind);
        Assert.Equal(["US concessions", "Singapore summit"], Texts(seoul, "subhead"));
        Assert.Equal(["North Korea's Kim agrees to 'dismantle' key missile test sites"], Texts(seoul, "relatedLink"));
        Assert.StartsWith("North Korean leader Kim Jong-un has requested", Texts(seoul, "paragraph")[0], StringComparison.Ordinal);
        Assert.EndsWith("110th year of Korea,\" Moon said.", Texts(seoul, "paragraph")[^1], StringComparison.Ordinal);
        Assert.Contains("Inside Story", Texts(seoul, "promotion"));
        Assert.Contains(Texts(seoul, "promotion"), text => text.StartsWith("Meet the man on a mission", StringComparison.Ordinal));
        Assert.Equal(17, Texts(seoul, "paragraph").Count);
    }

    [Fact]
    public async Task Show_gives_all_that_speaks_of_the_date_as_JSON()
    {
        using var verb = new Verb();
        verb.Put("a.txt", Report);
        await verb.RunAsync("import", "a.txt", "--archive", "kept");

        var entry = (await verb.RunAsync("show", "1", "--json", "--archive", "kept")).Json.Single()
            .GetProperty("dates")
            .EnumerateArray()
            .Single();

        Assert.Equal("stands", entry.GetProperty("standing").GetString());
        Assert.Equal("2021-03-03", entry.GetProperty("date").GetProperty("value").GetString());
        Assert.Equal("stated", entry.GetProperty("date").GetProperty("basis").GetString());
        Assert.Empty(entry.GetProperty("reports").EnumerateArray());
    }

    [Fact]
    public async Task Show_gives_back_the_identical_bytes()
    {
        using var verb = new Verb();
        var bytes = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(System.Text.Encoding.UTF8.GetBytes(Report.ReplaceLineEndings("\r\n"))).ToArray();
        var path = Path.Combine(verb.Folder, "a.txt");
        await File.WriteAllBytesAsync(path, bytes);
        await verb.RunAsync("import", "a.txt", "--archive", "kept");

        using var process = verb.Start("show", "1", "--original", "--archive", "kept");
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();

        Assert.Equal(bytes, output.ToArray());
    }

    [Theory]
    [InlineData(2, "serv")]
    [InlineData(2, "import")]
    [InlineData(2, "search", "a", "--limit", "0")]
    [InlineData(2, "show", "one")]
    [InlineData(2, "--Archve:Folder=x")]
    [InlineData(1, "show", "77")]
    [InlineData(1, "import", "no-such-file.txt")]
    [InlineData(1, "parse", "no-such-file.txt")]
    [InlineData(0, "--help")]
    [InlineData(0, "import", "--help")]
    [InlineData(0, "--version")]
    public async Task The_exit_status_says_what_happened(int expected, params string[] arguments)
    {
        using var verb = new Verb();

        var answer = await verb.RunAsync(arguments);

        Assert.Equal(expected, answer.ExitCode);
        Assert.NotEqual("", expected == 0 ? answer.Output : answer.Error);
    }

    [Fact]
    public async Task An_import_with_rejected_files_is_finished()
    {
        using var verb = new Verb();
        verb.Put("clips/empty.txt", "");

        var answer = await verb.RunAsync("import", "clips", "--json", "--archive", "kept");

        Assert.Equal(0, answer.ExitCode);
        var file = answer.Json.Single().GetProperty("files")[0];
        Assert.Equal("rejected", file.GetProperty("outcome").GetString());
        Assert.NotEqual("", file.GetProperty("message").GetString());
        Assert.Equal(1, answer.Json.Single().GetProperty("run").GetProperty("rejected").GetInt32());
    }

    private static (string Value, string Basis) ValueOf(JsonElement article, string field) =>
        (article.GetProperty(field).GetProperty("value").GetString()!, article.GetProperty(field).GetProperty("basis").GetString()!);

    private static List<string> Texts(JsonElement article, string kind) =>
        [
            .. article.GetProperty("blocks")
                .EnumerateArray()
                .Where(block => block.GetProperty("kind").GetString() == kind)
                .Select(block => block.GetProperty("text").GetString()!),
        ];
}
