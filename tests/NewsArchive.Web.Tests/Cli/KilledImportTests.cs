using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Web.Tests.Cli;

public sealed class KilledImportTests
{
    private const int Reports = 3000;

    /// <summary>All that an archive knows of its articles; not when it came to know it.</summary>
    private static readonly string[] Contents =
    [
        "SELECT id, headline, date, word_count, text_group FROM articles ORDER BY id",
        "SELECT article_id, number, reason, parsed FROM revisions ORDER BY article_id, number",
        "SELECT article_id, other_id, likeness FROM duplicates ORDER BY article_id, other_id",
        "SELECT mark, article_id FROM text_marks ORDER BY mark, article_id",
        "SELECT sha256 FROM originals ORDER BY id",
    ];

    /// <summary>
    /// All that is made of articles after an import; names by their words, as their numbers are given in the order of work.
    /// </summary>
    private static readonly string[] Following =
    [
        "SELECT article_id, story_id FROM story_articles ORDER BY article_id",
        "SELECT id, date, date_basis FROM articles ORDER BY id",
        """
        SELECT n.kind, n.name_key, n.form, n.articles, p.name_key FROM names n LEFT JOIN names p ON p.id = n.proved_id
        ORDER BY n.kind, n.name_key
        """,
        "SELECT n.name_key FROM names n WHERE n.proved_id IS NOT NULL ORDER BY n.name_key",
        """
        SELECT a.article_id, f.name_key, n.name_key, a.form, a.mentions, a.place FROM name_articles a JOIN names f ON f.id = a.found_id
        JOIN names n ON n.id = a.name_id ORDER BY a.article_id, a.place
        """,
    ];

    [Fact]
    public Task Files() => IsAsIfNeverKilledAsync("clips", verb =>
    {
        for (var i = 0; i < Reports; i++)
        {
            verb.Put($"clips/{i:0000}.txt", $"Report number {i} of the council\n\n{Text(i)}\n\nThe vote was close.\n");
        }
    });

    [Fact]
    public Task Records_of_one_file() => IsAsIfNeverKilledAsync("reports.jsonl", verb => verb.Put(
        "reports.jsonl",
        string.Concat(
            Enumerable.Range(0, Reports)
                .Select(i => JsonSerializer.Serialize(new { id = i, title = $"Report {i}", text = Text(i) }) + "\n"))));

    /// <summary>
    /// Grouping and naming, killed in each of their parts and last of all in a server, are finished by a server in the background.
    /// </summary>
    [Fact]
    public async Task What_follows_an_import()
    {
        using var verb = new Verb();
        verb.Put("reports.jsonl", string.Concat(Enumerable.Range(0, Reports).Select(i => JsonSerializer.Serialize(Report(i)) + "\n")));

        await KillWhenAsync($"count(*) = {Reports} FROM articles", "import", "reports.jsonl");
        await KillWhenAsync($"count(*) < {Reports / 2} FROM name_pending WHERE article_id > 0", "names");
        await KillWhenAsync("EXISTS (SELECT 1 FROM story_pending WHERE is_linked = 1)", "stories");
        await KillWhenAsync("count(*) = 0 FROM story_pending WHERE is_linked = 0", "stories");
        await KillWhenAsync($"count(*) < {Reports} FROM story_pending", "stories");
        await ServeUntilDoneAsync(verb);

        Assert.Equal(0, (await verb.RunAsync("import", "reports.jsonl", "--archive", "whole")).ExitCode);
        Assert.Equal(0, (await verb.RunAsync("stories", "--archive", "whole")).ExitCode);
        Assert.Equal(0, (await verb.RunAsync("names", "--archive", "whole")).ExitCode);
        foreach (var query in Following)
        {
            var expected = Rows(verb, "whole", query);
            Assert.True(expected.Count > 0 && expected.SequenceEqual(Rows(verb, "kept", query)), query);
        }

        async Task KillWhenAsync(string condition, params string[] arguments)
        {
            using var process = verb.Start([.. arguments, "--archive", "kept"]);
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            while (!File.Exists(Path.Combine(verb.Folder, "kept", "archive.db")) || !IsSo(condition))
            {
                await Task.Delay(1);
                Assert.False(process.HasExited, condition);
            }

            process.Kill();
            await process.WaitForExitAsync();
            Assert.True(
                Rows(verb, "kept", "SELECT 1 FROM name_pending UNION ALL SELECT 1 FROM story_pending").Count > 0, $"{condition}: too late");
        }

        bool IsSo(string condition)
        {
            try
            {
                return Rows(verb, "kept", $"SELECT {condition}") is ["1"];
            }
            catch (SqliteException)
            {
                return false; // not yet migrated
            }
        }
    }

    private static async Task ServeUntilDoneAsync(Verb verb)
    {
        using var process = verb.Start("serve", "--archive", "kept", "--urls", "http://127.0.0.1:0");
        string? line;
        do line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        while (line?.Contains("is listening at", StringComparison.Ordinal) is false);
        using var client = new HttpClient
        {
            BaseAddress = new Uri(line!.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal))),
        };
        Assert.Contains("of 3,000 done", await client.GetStringAsync(new Uri("/stories", UriKind.Relative)), StringComparison.Ordinal);
        while ((await client.GetStringAsync(new Uri("/stories", UriKind.Relative))).Contains("role=\"status\"", StringComparison.Ordinal))
        {
            await Task.Delay(100);
        }

        using var stopped = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
    }

    private static async Task IsAsIfNeverKilledAsync(string imported, Action<Verb> put)
    {
        using var verb = new Verb();
        put(verb);
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var kill = 0; kill < 5; kill++)
        {
            using var process = verb.Start("import", imported, "--archive", "kept");
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            await Task.Delay(random.Next(100, 3000));
            process.Kill();
            await process.WaitForExitAsync();
        }

        var last = await verb.RunAsync("import", imported, "--archive", "kept", "--json");
        var whole = await verb.RunAsync("import", imported, "--archive", "whole", "--json");

        Assert.True(last.ExitCode == 0 && whole.ExitCode == 0, $"seed {seed}: {last.Error}{whole.Error}");
        foreach (var query in Contents)
        {
            Assert.True(Rows(verb, "whole", query).SequenceEqual(Rows(verb, "kept", query)), $"seed {seed}: {query}");
        }

        Assert.Equal(await FoundAsync(verb, "whole"), await FoundAsync(verb, "kept"));
    }

    private static async Task<string> FoundAsync(Verb verb, string archive)
    {
        var found = (
            await verb.RunAsync("search", "council", "--json", "--limit", "1000", "--sort", "oldest", "--archive", archive)).Json.Single();
        return string.Join(
            '\n',
            found.GetProperty("hits")
                .EnumerateArray()
                .Select(hit => hit.GetProperty("id").ToString())
                .Prepend(found.GetProperty("total").ToString()));
    }

    private static List<string> Rows(Verb verb, string archive, string query)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(verb.Folder, archive, "archive.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }

        return rows;
    }

    /// <summary>
    /// Three reports of each event, in another order than that of time. Of each president one in four has the surname only.
    /// </summary>
    private static object Report(int number)
    {
        var happening = number % (Reports / 3);
        var president = happening % 50;
        var random = new Random(happening);
        var (surname, town) = (Invented(new Random(1000 + president)), Invented(random));
        var (what, befell) = (Invented(random), Invented(random).ToLowerInvariant()); // so that no two events have words in common
        var name = happening / 50 % 4 == 0 ? $"President {surname}" : $"President Rosa {surname}";
        var words = string.Join(' ', Enumerable.Range(0, 40).Select(_ => Invented(random).ToLowerInvariant()));
        var date = number % 4 == 0 ? null : new DateOnly(2001, 1, 1).AddDays(happening).ToString("O", CultureInfo.InvariantCulture);
        return new
        {
            id = number,
            date,
            title = $"{what} of {town} {befell}",
            text = $"{name} went to {town}, where the {what} {befell}. {words}.",
        };
    }

    private static string Invented(Random random) =>
        string.Concat(
            Enumerable.Range(0, 4)
                .Select(at => (at == 0 ? "BDFGKLMNPRSTV" : "bdfgklmnprstv")[random.Next(13)].ToString() + "aeiou"[random.Next(5)]));

    /// <summary>Every third text repeats much of the one before it, so that there are duplicates to be found again.</summary>
    private static string Text(int number)
    {
        var random = new Random(number / 3);
        var words = string.Join(' ', Enumerable.Range(0, 90).Select(_ => $"word{random.Next(5000)}"));
        return $"The council met on bridge {number}, its speaker said. {words}.";
    }
}
