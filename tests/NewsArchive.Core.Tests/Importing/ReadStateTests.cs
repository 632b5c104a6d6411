using NewsArchive.Core.Importing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>How sure a run was of what it read, in its counts and in each file's outcome.</summary>
public sealed class ReadStateTests
{
    [Fact]
    public void A_run_counts_what_was_read_with_doubts_and_what_was_refused()
    {
        using var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge");
        File.WriteAllBytes(Path.Combine(test.Inbox, "2.txt"),
            [.. "Ferry stops for good\n\nThe last ferry leaves the quay at "u8, 0xE9, 0xE9]);
        test.Put("3.txt", "");

        var run = test.Import();

        Assert.Equal((1, 1), (run.CountOf(ReadState.Read), run.CountOf(ReadState.Refused)));
        Assert.Equal(1, run.Doubts + run.NotSure);
        var kept = test.Archive.Runs.Find(run.Id)!;
        Assert.Equal((run.Read, run.Doubts, run.NotSure), (kept.Read, kept.Doubts, kept.NotSure));
        var refused = Assert.Single(test.Archive.Runs.Outcomes(run.Id, kind: null, 1, 10, ReadState.Refused).Outcomes);
        Assert.EndsWith("3.txt", refused.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_did_not_change_is_not_judged_again()
    {
        using var test = new TestArchive();
        test.PutReport("1.txt", "Council votes for a second bridge");
        test.Import();

        var run = test.Import();

        Assert.Equal(0, run.Read);
        Assert.Null(Assert.Single(test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Unchanged, 1, 10).Outcomes).State);
    }
}
