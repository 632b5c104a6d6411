namespace NewsArchive.Core.Tests.Searching;

public sealed class ArchiveCheckTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void An_archive_that_is_well_has_no_damage(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();

        Assert.Empty(test.Archive.Check.Run(isFull: true, CancellationToken.None));
    }

    [Theory]
    [InlineData("UPDATE originals SET sha256 = 'other'", "Original 1 does not have the bytes it was imported with. Restore a backup.")]
    [InlineData("DELETE FROM search_entries", "Article 1 is not in the search index. Run reindex.")]
    [InlineData("UPDATE search_entries SET article_id = 7", "The search index has article 7, which does not exist. Run reindex.")]
    [InlineData("DELETE FROM article_search_data WHERE id > 10", "The search index is damaged. Run reindex.")]
    public void A_full_check_finds_what_does_not_fit(string damage, string found)
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        using (var writing = test.Archive.Storage.BeginWrite())
        {
            writing.Connection.Execute(damage);
            writing.Commit();
        }

        Assert.Contains(found, test.Archive.Check.Run(isFull: true, CancellationToken.None));
    }

    [Fact]
    public void Overwritten_pages_are_found_and_named_as_damage()
    {
        using var test = new TestArchive();
        for (var i = 0; i < 30; i++)
        {
            test.PutReport($"{i}.txt", $"Town {i} votes for a second bridge");
        }

        test.Import();
        test.Archive.Dispose();
        using (var file = File.OpenWrite(Path.Combine(test.Options.Folder, "archive.db")))
        {
            file.Position = file.Length / 2 / 8192 * 8192;
            file.Write(Enumerable.Repeat((byte)0xAB, 20 * 8192).ToArray());
        }

        using var archive = test.Open();
        Assert.NotEmpty(archive.Check.Run(isFull: false, CancellationToken.None));
        Assert.NotEmpty(archive.Check.Run(isFull: true, CancellationToken.None));
    }
}
