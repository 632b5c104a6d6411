using System.Buffers.Binary;
using System.Net;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Tests.Hosting;

/// <summary>Where a part of the database was overwritten, its pages say so and what to do, and all others go on.</summary>
public sealed class DamagedArchiveTests
{
    private const int Articles = 300;
    private const string Advice = "run the verb check --full";
    private const byte Leaf = 13, Branch = 5; // kinds of pages of a table: https://www.sqlite.org/fileformat.html#b_tree_pages

    [Theory]
    [InlineData("articles")]
    [InlineData("revisions")]
    [InlineData("originals")]
    public async Task An_article_that_cannot_be_read_says_so_and_others_are_read(string table)
    {
        await using var site = new ArchiveSite();
        var ids = Damage(site, table);
        using var client = site.Client();

        List<string> pages = [];
        foreach (var path in ids.SelectMany(id => new[] { $"/articles/{id}/report", $"/articles/{id}/original" }))
        {
            pages.Add(await PageAsync(client, path));
        }

        Assert.Contains(pages, page => page.Contains(Advice, StringComparison.Ordinal));
        Assert.Contains(pages, page => !page.Contains(Advice, StringComparison.Ordinal));
        foreach (var path in new[] { "/", "/about", "/help", "/search?q=bridge", "/sources", "/names", "/health" })
        {
            await PageAsync(client, path);
        }
    }

    [Fact]
    public async Task A_search_in_a_damaged_index_says_so_and_articles_are_read()
    {
        await using var site = new ArchiveSite();
        var ids = Damage(site, "article_search_data");
        using var client = site.Client();

        List<string> pages = [];
        for (var i = 0; i < Articles; i++)
        {
            pages.Add(await PageAsync(client, $"/search?q=town{i}"));
        }

        Assert.Contains(pages, page => page.Contains(Advice, StringComparison.Ordinal));
        foreach (var id in ids)
        {
            Assert.DoesNotContain(Advice, await PageAsync(client, $"/articles/{id}/report"), StringComparison.Ordinal);
        }
    }

    /// <summary>The text of an answer, of which an error is always in words.</summary>
    private static async Task<string> PageAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode is HttpStatusCode.Moved)
        {
            return await PageAsync(client, answer.Headers.Location!.OriginalString);
        }

        Assert.True(answer.StatusCode is HttpStatusCode.OK || text.Contains(Advice, StringComparison.Ordinal), $"{path}: {text}");
        return text;
    }

    /// <summary>Makes an archive, overwrites a part of a table in it, and gives the ids of its articles.</summary>
    private static List<long> Damage(ArchiveSite site, string table)
    {
        var options = new ArchiveOptions { Folder = Path.Combine(site.Folder, "archive") };
        List<long> ids;
        int root, pageSize;
        for (var i = 0; i < Articles; i++)
        {
            site.Put(
                $"{i}.txt", $"Town{i} votes for a bridge\n\nLEEDS, 3 March 2021 - The council of town{i} voted to build it soon.\n");
        }

        using (var archive = Archive.Open(options, new ImportOptions(), TimeProvider.System))
        {
            archive.Importer.Run([site.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
            ids = archive.Storage.Read(connection => connection.List("SELECT id FROM articles ORDER BY id", row => row.GetInt64(0)));
            root = archive.Storage.Read(connection =>
                connection.Scalar<int>("SELECT rootpage FROM sqlite_schema WHERE name = @table", ("@table", table)));
            pageSize = archive.Storage.Read(connection => connection.Scalar<int>("PRAGMA page_size"));
        }

        var path = Path.Combine(options.Folder, "archive.db");
        var bytes = File.ReadAllBytes(path);
        var leaves = Leaves(bytes, root, pageSize).ToList();
        Assert.True(leaves.Count > 2, $"{table} has {leaves.Count} pages.");
        bytes.AsSpan((leaves[leaves.Count / 2] - 1) * pageSize, pageSize).Fill(0xAB);
        File.WriteAllBytes(path, bytes);
        return ids;
    }

    /// <summary>The numbers, counted from 1, of the pages that hold a table's rows.</summary>
    private static IEnumerable<int> Leaves(byte[] file, int page, int pageSize)
    {
        var start = (page - 1) * pageSize;
        if (file[start] == Leaf)
        {
            return [page];
        }

        Assert.Equal(Branch, file[start]);
        var cells = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(start + 3));
        return Enumerable.Range(0, cells)
            .Select(cell => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(start + 12 + (2 * cell)))).Select(cell => start + cell)
            .Append(start + 8) // the last child
            .SelectMany(at => Leaves(file, BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)), pageSize));
    }
}
