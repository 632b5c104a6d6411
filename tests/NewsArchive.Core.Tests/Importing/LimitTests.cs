using System.IO.Compression;
using System.Text;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>Each limit of imports is reached, named in the reason, and costs no more than the file that reaches it.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("a.csv")]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void An_article_longer_than_the_limit_is_rejected_in_every_format(string name)
    {
        using var folder = new TestArchive();
        folder.Put(name, FileOf(name, Sentences(40)));

        var outcome = Assert.Single(Import(folder, new ImportOptions { MaxTextLength = 1000 }));

        Assert.Equal(OutcomeKind.Rejected, outcome.Kind);
        Assert.Contains("the limit Import:MaxTextLength is 1,000.", outcome.Message, StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.Added, Assert.Single(Import(folder, new ImportOptions())).Kind);
    }

    [Fact]
    public void Archives_in_archives_have_one_limit_together()
    {
        using var test = new TestArchive();
        var page = Encoding.UTF8.GetBytes(FileOf("a.html", Sentences(30_000)));
        var inner = Zip(Enumerable.Range(0, 10).Select(i => ($"{i}.html", page)));
        Put(test, "bomb.zip", Zip(Enumerable.Range(0, 10).Select(i => ($"{i}.zip", inner))));

        var outcomes = Import(test, new ImportOptions { MaxExpansion = 100 });

        Assert.Contains("unpacks to more than 100 times its size", outcomes[^1].Message, StringComparison.Ordinal);
        Assert.InRange(outcomes.Count, 1, 50);
    }

    [Theory]
    [InlineData(nameof(ImportOptions.MaxRecords), "has more than 3 records")]
    [InlineData(nameof(ImportOptions.MaxUnpackedSize), "unpacks to more than 2,000 bytes")]
    [InlineData(nameof(ImportOptions.MaxNesting), "nested more than 1 deep")]
    public void Other_limits_hold_through_all_levels(string limit, string reason)
    {
        using var test = new TestArchive();
        var page = Encoding.UTF8.GetBytes(FileOf("a.html", Sentences(10)));
        var inner = Zip([("1.html", page), ("2.html", [.. page, (byte)' ']), ("3.html", [.. page, (byte)'\n'])]);
        Put(test, "a.zip", Zip([("x.zip", inner), ("y.zip", inner)]));
        var options = new ImportOptions();
        options = limit switch
        {
            nameof(ImportOptions.MaxRecords) => options with { MaxRecords = 3 },
            nameof(ImportOptions.MaxNesting) => options with { MaxNesting = 1 },
            _ => options with { MaxUnpackedSize = 2000 },
        };

        Assert.Contains(Import(test, options), outcome => outcome.Message?.Contains(reason, StringComparison.Ordinal) is true);
    }

    private static List<ImportOutcome> Import(TestArchive test, ImportOptions options)
    {
        using var archive = Archive.Open(
            new ArchiveOptions { Folder = Path.Combine(test.Folder, Guid.NewGuid().ToString("N")) }, options, TimeProvider.System);
        var run = archive.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
        return [.. archive.Runs.Outcomes(run.Id, kind: null, page: 1, size: 1000).Outcomes];
    }

    private static void Put(TestArchive test, string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(test.Inbox, name), bytes);

    private static string Sentences(int count) =>
        string.Concat(Enumerable.Repeat("The council of the town met on Monday and voted for the bridge. ", count)).Trim();

    private static string FileOf(string name, string text) => Path.GetExtension(name) switch
    {
        ".jsonl" => $$"""{"headline": "Council votes", "body": "{{text}}"}""",
        ".csv" => $"headline,body,date\nCouncil votes,{text},2021-03-01\n",
        ".html" => $"<!doctype html><title>Council votes</title><article><h1>Council votes</h1><p>{text}</p></article>",
        ".md" => $"---\ntitle: Council votes\ndate: 2021-03-01\n---\n\n{text}\n",
        _ => $"Council votes for a bridge\n\nLEEDS, 3 March 2021 - {text}\n",
    };

    private static byte[] Zip(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return memory.ToArray();
    }
}
