using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

public sealed class UnfinishedWorkTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_finished_archive_has_nothing_left_and_what_another_process_leaves_is_told_at_once(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("bridge.txt", "Council votes for a second bridge");
        test.PutReport("school.txt", "School roof to be mended", "The roof of the school has leaked since the winter.");
        test.PutReport("ferry.txt", "Ferry stops for good", "The last ferry leaves on Friday, its owner said.");
        test.Import();
        Assert.False(test.Archive.Unfinished.Now().IsAny);

        using (var other = test.Open())
        {
            Execute(
                other,
                "INSERT INTO story_pending (article_id, is_linked) SELECT id, id = (SELECT min(id) FROM articles) FROM articles "
                    + "WHERE id < (SELECT max(id) FROM articles)");
            Execute(other, "INSERT INTO name_pending (article_id) SELECT max(id) FROM articles");
        }

        var left = test.Archive.Unfinished.Now();
        Assert.Equal(new UnfinishedWork(Articles: 3, Ungrouped: 2, Uncompared: 1, Unnamed: 1), left);
        Assert.Equal((2, 1, 2), (left.Compared, left.Grouped, left.Named));

        Assert.True(test.Archive.Importer.GatherNames(most: null, CancellationToken.None));
        Assert.Equal(new UnfinishedWork(Articles: 3, Ungrouped: 2, Uncompared: 1, Unnamed: 0), test.Archive.Unfinished.Now());
        Assert.True(test.Archive.Importer.GroupStories(most: null, CancellationToken.None));
        Assert.Equal(UnfinishedWork.None, test.Archive.Unfinished.Now());
    }

    [Fact]
    public void All_names_are_left_where_older_rules_found_them()
    {
        using var test = new TestArchive();
        test.PutReport("bridge.txt", "Council votes for a second bridge");
        test.Import();

        Execute(test.Archive, "UPDATE name_rules SET version = 0");

        Assert.Equal(new UnfinishedWork(Articles: 1, Ungrouped: 0, Uncompared: 0, Unnamed: 1), test.Archive.Unfinished.Now());
        Assert.True(test.Archive.Importer.GatherNames(most: null, CancellationToken.None));
        Assert.False(test.Archive.Unfinished.Now().IsAny);
    }

    /// <summary>Its counts may be some seconds old, but not whether there is anything to count.</summary>
    [Fact]
    public void A_large_archive_tells_at_once_that_work_is_left_and_that_it_is_done()
    {
        using var test = new TestArchive();
        test.PutReport("bridge.txt", "Council votes for a second bridge");
        test.Import();
        Execute(
            test.Archive,
            "CREATE TEMP TABLE late AS SELECT * FROM articles; UPDATE late SET id = 200000; INSERT INTO articles SELECT * FROM late");
        for (var round = 0; round < 2; round++)
        {
            Execute(test.Archive, "INSERT INTO story_pending (article_id, is_linked) VALUES (200000, 0)");
            Assert.Equal(1, test.Archive.Unfinished.Now().Ungrouped);
            Execute(test.Archive, "INSERT INTO name_pending (article_id) VALUES (200000)");
            Assert.Equal((1, 1), (test.Archive.Unfinished.Now().Ungrouped, test.Archive.Unfinished.Now().Unnamed));
            Execute(test.Archive, "DELETE FROM story_pending");
            Assert.Equal((0, 1), (test.Archive.Unfinished.Now().Ungrouped, test.Archive.Unfinished.Now().Unnamed));
            Execute(test.Archive, "DELETE FROM name_pending");
            Assert.Equal(UnfinishedWork.None, test.Archive.Unfinished.Now());
            Execute(test.Archive, "DROP TABLE IF EXISTS late");
        }
    }

    [Fact]
    public void A_run_that_was_killed_is_said_to_be_interrupted_before_its_work_goes_on()
    {
        using var test = new TestArchive();
        test.PutReport("bridge.txt", "Council votes for a second bridge");
        var run = test.Import();
        Execute(test.Archive, "UPDATE runs SET state = 'Running'"); // as kill -9 leaves it
        Execute(test.Archive, "INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles");

        Assert.True(test.Archive.Importer.GroupStories(most: null, CancellationToken.None, inBackground: true));

        Assert.Equal(ImportRunState.Interrupted, test.Archive.Runs.Find(run.Id)!.State);
    }

    [Fact]
    public void What_is_left_is_left_to_an_import_that_is_at_work()
    {
        using var test = new TestArchive();
        test.PutReport("bridge.txt", "Council votes for a second bridge");
        test.Import();
        Execute(test.Archive, "INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles");
        Execute(test.Archive, "UPDATE runs SET state = 'Running'");
        using (Core.Storage.ArchiveLock.TryTake(test.Options.Folder, "import"))
        {
            Assert.False(test.Archive.Importer.GroupStories(most: null, CancellationToken.None));
        }

        Assert.True(test.Archive.Importer.GroupStories(most: null, CancellationToken.None));
    }

    private static void Execute(Archive archive, string sql)
    {
        using var transaction = archive.Storage.BeginWrite();
        transaction.Connection.Execute(sql);
        transaction.Commit();
    }
}
