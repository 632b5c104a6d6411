using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

public sealed class ImporterTests
{
    public static TheoryData<string> AllDatabases => Databases.All;

    [PostgresFact]
    public void PostgreSQL_is_there_for_the_tests_that_run_on_both() => Assert.Null(Databases.PostgresMissingReason);

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void The_same_bytes_again_are_unchanged(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Council votes for a second bridge");
        var first = test.Import();
        var second = test.Import();

        Assert.Equal((1, 0), (first.Added, first.Unchanged));
        Assert.Equal((0, 1), (second.Added, second.Unchanged));
        Assert.False(second.ChangedSomething);
        Assert.Single(test.Archive.Articles.Find(1)!.Revisions);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Changed_bytes_make_a_revision_and_the_old_one_stays_readable(string database)
    {
        using var test = new TestArchive(database);
        var path = test.PutReport("a.txt", "Council votes for a second bridge", "The bridge will cost 12 million pounds.");
        test.Import();
        var before = File.ReadAllBytes(path);
        test.PutReport("a.txt", "Council votes for a second bridge", "The bridge will cost 15 million pounds.");

        var run = test.Import();

        Assert.Equal(1, run.Revised);
        var current = test.Archive.Articles.Find(1)!;
        Assert.Equal(2, current.Number);
        Assert.Contains(current.Parsed.Blocks, block => block.Text.Contains("15 million", StringComparison.Ordinal));
        var old = test.Archive.Articles.Find(1, 1)!;
        Assert.Contains(old.Parsed.Blocks, block => block.Text.Contains("12 million", StringComparison.Ordinal));
        Assert.Equal(before, test.Archive.Articles.Original(1, 1)!.Value.Bytes);
        Assert.Equal(File.ReadAllBytes(path), test.Archive.Articles.Original(1)!.Value.Bytes);
        Assert.Equal(RevisionReason.FileChanged, current.Revisions[0].Reason);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void Bytes_that_left_their_place_are_moved(string database)
    {
        using var test = new TestArchive(database);
        var path = test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        Directory.CreateDirectory(Path.Combine(test.Inbox, "2021"));
        File.Move(path, Path.Combine(test.Inbox, "2021", "b.txt"));

        var run = test.Import();

        Assert.Equal((1, 0, 0), (run.Moved, run.Missing, run.Added));
        Assert.Equal([(Path.Combine(test.Inbox, "2021", "b.txt"), false)], test.Archive.Articles.Find(1)!.Places);
        Assert.Equal(1, test.Import().Unchanged);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_second_copy_is_a_further_place_and_no_second_article(string database)
    {
        using var test = new TestArchive(database);
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.PutReport("b.txt", "Council votes for a second bridge");

        var run = test.Import();

        Assert.Equal((1, 1), (run.Added, run.Duplicate));
        Assert.Equal(1, test.Archive.Lists.Counts().Articles);
        Assert.Equal(2, test.Archive.Articles.Find(1)!.Places.Count);
        Assert.Equal(2, test.Import().Unchanged);
    }

    [Fact]
    public void A_copy_that_was_edited_becomes_an_article_of_its_own()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.PutReport("b.txt", "Council votes for a second bridge");
        test.Import();
        test.PutReport("b.txt", "Council votes against a third bridge");

        var run = test.Import();

        Assert.Equal((1, 1), (run.Added, run.Unchanged));
        Assert.Equal(1, test.Archive.Articles.Find(1)!.CurrentNumber);
        Assert.Equal("Council votes against a third bridge", test.Archive.Articles.Find(2)!.Values.Headline!.Value);
    }

    [Fact]
    public void Two_files_that_changed_names_with_each_other_are_both_moved()
    {
        using var test = new TestArchive();
        var a = test.PutReport("a.txt", "Council votes for a second bridge");
        var b = test.PutReport("b.txt", "Library opens on Sundays", "The library of the city has 40,000 books.");
        test.Import();
        var (first, second) = (File.ReadAllBytes(a), File.ReadAllBytes(b));
        File.WriteAllBytes(a, second);
        File.WriteAllBytes(b, first);

        var run = test.Import();

        Assert.Equal((2, 0, 0), (run.Moved, run.Revised, run.Missing));
        Assert.Equal("Council votes for a second bridge", test.Archive.Articles.Find(1)!.Values.Headline!.Value);
        Assert.Equal([(b, false)], test.Archive.Articles.Find(1)!.Places);
    }

    [Fact]
    public void Bytes_that_come_back_make_a_third_revision()
    {
        using var test = new TestArchive();
        var path = test.PutReport("a.txt", "Council votes for a second bridge", "The bridge will cost 12 million pounds.");
        var first = File.ReadAllBytes(path);
        test.Import();
        test.PutReport("a.txt", "Council votes for a second bridge", "The bridge will cost 15 million pounds.");
        test.Import();
        File.WriteAllBytes(path, first);

        Assert.Equal(1, test.Import().Revised);
        Assert.Equal(3, test.Archive.Articles.Find(1)!.CurrentNumber);
        Assert.Equal(first, test.Archive.Articles.Original(1)!.Value.Bytes);
    }

    [Theory]
    [MemberData(nameof(AllDatabases))]
    public void A_file_that_is_gone_is_missing_and_its_article_stays(string database)
    {
        using var test = new TestArchive(database);
        var path = test.PutReport("a.txt", "Council votes for a second bridge");
        test.PutReport("b.txt", "Library opens on Sundays");
        test.Import();
        File.Delete(path);

        var run = test.Import();

        Assert.Equal((1, 1), (run.Missing, run.Unchanged));
        Assert.Equal([(path, true)], test.Archive.Articles.Find(1)!.Places);
        Assert.Equal(2, test.Archive.Lists.Counts().Articles);

        test.PutReport("a.txt", "Council votes for a second bridge");
        Assert.Equal(2, test.Import().Unchanged);
        Assert.Equal([(path, false)], test.Archive.Articles.Find(1)!.Places);
    }

    [Fact]
    public void Importing_one_file_says_nothing_of_the_others_in_its_folder()
    {
        using var test = new TestArchive();
        var path = test.PutReport("a.txt", "Council votes for a second bridge");
        File.Delete(test.PutReport("b.txt", "Library opens on Sundays"));

        var run = test.Import(path);

        Assert.Equal((1, 1), (run.Added, run.Total));
    }

    [Fact]
    public void A_bad_file_is_rejected_with_a_reason_and_the_run_goes_on()
    {
        using var test = new TestArchive();
        test.Put("1-empty.txt", "");
        File.WriteAllBytes(Path.Combine(test.Inbox, "2-picture.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        test.Put("3-large.txt", new string('a', 100_001));
        File.CreateSymbolicLink(Path.Combine(test.Inbox, "4-link.txt"), "/etc/hostname");
        test.PutReport("5.txt", "Council votes for a second bridge");

        var run = test.Import();

        Assert.Equal((1, 4), (run.Added, run.Rejected));
        var rejected = test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Rejected, 1, 10).Outcomes;
        Assert.All(rejected, outcome => Assert.False(string.IsNullOrWhiteSpace(outcome.Message)));
        Assert.Contains("PNG", rejected[1].Message, StringComparison.Ordinal);
        Assert.Contains("MaxFileSize", rejected[2].Message, StringComparison.Ordinal);
        Assert.Contains("link", rejected[3].Message, StringComparison.Ordinal);
        Assert.Equal(4, test.Import().Rejected);
    }

    [Fact]
    public void A_file_that_turned_bad_leaves_its_article_as_it_was()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        test.Put("a.txt", "");

        var run = test.Import();

        Assert.Equal((1, 0), (run.Rejected, run.Missing));
        Assert.Equal("Council votes for a second bridge", test.Archive.Articles.Find(1)!.Values.Headline!.Value);
    }

    [Fact]
    public void Hidden_files_and_linked_folders_are_passed_over()
    {
        using var test = new TestArchive();
        test.PutReport(".hidden.txt", "Council votes for a second bridge");
        test.PutReport(".git/a.txt", "Council votes for a second bridge");
        Directory.CreateSymbolicLink(Path.Combine(test.Inbox, "loop"), test.Inbox);

        Assert.Equal(0, test.Import().Total);
    }

    [Fact]
    public void A_run_that_was_cut_off_is_marked_by_the_next_one()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        using (var transaction = test.Archive.Storage.BeginWrite())
        {
            transaction.Connection.Execute(
                """
                INSERT INTO runs (started_at, state, requested_by, paths, added, revised, unchanged, moved, duplicate, missing, rejected)
                VALUES (0, 'Running', 'x', '', 0, 0, 0, 0, 0, 0, 0)
                """);
            transaction.Commit();
        }

        var run = test.Import();

        Assert.Equal(ImportRunState.Finished, test.Archive.Runs.Find(run.Id)!.State);
        Assert.Equal(ImportRunState.Interrupted, test.Archive.Runs.Find(run.Id - 1)!.State);
    }

    [Fact]
    public void A_second_importer_waits_for_the_first()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        using var other = test.Open();
        using var stop = new CancellationTokenSource();
        var waited = false;

        test.Archive.Importer.Run([test.Inbox], "first", (_, _) => Assert.Throws<OperationCanceledException>(() =>
            other.Importer.Run([test.Inbox], "second", progress: null, onWait: () => { waited = true; stop.Cancel(); }, stop.Token)),
            onWait: null, CancellationToken.None);

        Assert.True(waited);
        Assert.Equal(1, other.Importer.Run([test.Inbox], "third", progress: null, onWait: null, CancellationToken.None).Unchanged);
    }
}
