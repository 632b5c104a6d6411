using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_waits_too_long_for_another_writer_is_told_so(bool isSameProcess)
    {
        using var test = new TestArchive();
        using var hasty = Archive.Open(test.Options with { WriteWaitSeconds = 1 }, new ImportOptions(), TimeProvider.System);
        using var writing = (isSameProcess ? hasty : test.Archive).Storage.BeginWrite();

        var refused = Assert.Throws<ArchiveException>(() =>
        {
            try
            {
                hasty.Storage.BeginWrite();
            }
            catch (Microsoft.Data.Sqlite.SqliteException exception) when (StorageFault.Of(exception) is { } fault)
            {
                throw new ArchiveException(fault, exception);
            }
        });

        Assert.Equal(StorageFaultKind.Busy, refused.Fault?.Kind);
    }
}
