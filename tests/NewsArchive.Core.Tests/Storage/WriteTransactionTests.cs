namespace NewsArchive.Core.Tests.Storage;

public sealed class WriteTransactionTests
{
    [Fact]
    public async Task A_long_run_of_commits_gives_other_writers_their_turn()
    {
        using var test = new TestArchive();
        var patience = DateTime.UtcNow.AddMinutes(1);
        using var running = test.Archive.Storage.BeginWrite();
        var other = Task.Run(() =>
        {
            using var turn = test.Archive.Storage.BeginWrite();
            turn.Commit();
        });

        while (!other.IsCompleted && DateTime.UtcNow < patience)
        {
            running.CommitAndGoOn();
        }

        Assert.True(other.IsCompleted);
        await other;
    }
}
