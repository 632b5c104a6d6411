using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace NewsArchive.Web.Tests.Cli;

public sealed class KilledImportTests
{
    private const int Sigkill = 9;
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
        "reports.jsonl", string.Concat(Enumerable.Range(0, Reports).Select(i => JsonSerializer.Serialize(new { id = i, title = $"Report {i}", text = Text(i) }) + "\n"))));

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
            using var killed = Process.Start("kill", ["-" + Sigkill.ToString(CultureInfo.InvariantCulture), process.Id.ToString(CultureInfo.InvariantCulture)]);
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
        var found = (await verb.RunAsync("search", "council", "--json", "--limit", "1000", "--sort", "oldest", "--archive", archive)).Json.Single();
        return string.Join('\n', found.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").ToString()).Prepend(found.GetProperty("total").ToString()));
    }

    private static List<string> Rows(Verb verb, string archive, string query)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(verb.Folder, archive, "archive.db")};Mode=ReadOnly;Pooling=False");
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

    /// <summary>Every third text repeats much of the one before it, so that there are duplicates to be found again.</summary>
    private static string Text(int number)
    {
        var random = new Random(number / 3);
        var words = string.Join(' ', Enumerable.Range(0, 90).Select(_ => $"word{random.Next(5000)}"));
        return $"The council met on bridge {number}, its speaker said. {words}.";
    }
}
