using System.Diagnostics;
using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

/// <summary>Folders as they are: with pipes in them, and with what this user may not read.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class UnusualFilesTests
{
    [Fact]
    public void A_named_pipe_is_rejected_and_not_waited_for()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        MakePipe(Path.Combine(test.Inbox, "pipe.txt"));
        test.PutReport("z.txt", "Library opens on Sundays");

        var run = test.Import();

        Assert.Equal((2, 1), (run.Added, run.Rejected));
        var rejected = Assert.Single(test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Rejected, page: 1, size: 10).Outcomes);
        Assert.Equal("It is not a regular file but a pipe, socket or device.", rejected.Message);
    }

    [Fact]
    public void What_is_in_a_folder_that_cannot_be_read_is_not_missing()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.PutReport("closed/b.txt", "Library opens on Sundays");
        test.Put("closed/c.jsonl", """{"headline": "Market moves", "body": "The market moves to the square in June."}""");
        test.Import();
        var closed = Path.Combine(test.Inbox, "closed");
        Open(test.Folder);
        Close(closed);
        try
        {
            Unprivileged.Run(() =>
            {
                var run = test.Import();

                Assert.Equal((1, 1, 0), (run.Unchanged, run.Rejected, run.Missing));
                var rejected = Assert.Single(test.Archive.Runs.Outcomes(run.Id, OutcomeKind.Rejected, page: 1, size: 10).Outcomes);
                Assert.Equal(closed, rejected.Path);
            });
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(3, test.Import().Unchanged);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_rejected_and_not_missing()
    {
        using var test = new TestArchive();
        var path = test.PutReport("a.txt", "Council votes for a second bridge");
        Open(test.Folder);
        Close(path);

        Unprivileged.Run(() =>
        {
            Assert.Null(ImportFiles.Open(path).Stream);
            Assert.StartsWith("It cannot be read", ImportFiles.Open(path).Reason, StringComparison.Ordinal);
            Assert.False(ImportFiles.IsGone(path));
        });
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
    }

    private static void Close(string path) => File.SetUnixFileMode(path, UnixFileMode.None);

    /// <summary>Lets every user write to a folder and all that is in it.</summary>
    private static void Open(string folder)
    {
        const UnixFileMode all = (UnixFileMode)0x1FF;
        File.SetUnixFileMode(folder, all);
        foreach (var path in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
        {
            File.SetUnixFileMode(path, all);
        }
    }
}
