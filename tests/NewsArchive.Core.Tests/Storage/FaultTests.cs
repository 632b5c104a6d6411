using System.Diagnostics;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

/// <summary>Archives in folders that cannot be written to, and on full disks.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class FaultTests
{
    private const UnixFileMode Everything = (UnixFileMode)0x1FF;
    private const UnixFileMode NoWriting = (UnixFileMode)0x16D;

    [Fact]
    public void An_archive_in_a_folder_that_cannot_be_written_to_is_read_and_says_why_it_cannot_change()
    {
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        test.Import();
        test.Archive.Dispose();
        var folder = test.Options.Folder;
        SetMode(folder, NoWriting);
        try
        {
            Unprivileged.Run(() =>
            {
                using var archive = Archive.Open(test.Options, new ImportOptions(), TimeProvider.System);
                Assert.Equal("Council votes for a second bridge", archive.Articles.Find(1)!.Summary.Headline);
                Assert.Equal(StorageFaultKind.ReadOnly, archive.Storage.Condition()?.Kind);
                Assert.False(archive.Importer.IsAtWork);
                var refused = Assert.Throws<ArchiveException>(
                    () => archive.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None));
                Assert.Equal(StorageFaultKind.ReadOnly, refused.Fault?.Kind);
            });
        }
        finally
        {
            SetMode(folder, Everything);
        }
    }

    [SmallDiskFact]
    public void A_full_disk_ends_the_run_in_words_and_the_next_goes_on_when_there_is_room()
    {
        using var disk = new SmallDisk();
        using var test = new TestArchive();
        for (var i = 0; i < 40; i++)
        {
            test.PutReport($"{i}.txt", $"Town {i} votes for a second bridge", Noise(i));
        }

        using var archive = Archive.Open(new ArchiveOptions { Folder = disk.Folder }, new ImportOptions(), TimeProvider.System);
        var filler = Path.Combine(disk.Folder, "filler");
        disk.Fill("filler");

        var failure = Assert.ThrowsAny<Exception>(() => Import());
        Assert.Equal(StorageFaultKind.Full, StorageFault.Of(failure)?.Kind);
        Assert.Equal(StorageFaultKind.Full, archive.Storage.Condition()?.Kind);
        Assert.True(archive.Lists.Counts().Articles < 40); // and reading goes on

        File.Delete(filler);
        archive.Importer.SettleRuns(CancellationToken.None);
        Assert.Null(archive.Storage.Condition());
        Assert.DoesNotContain(archive.Runs.Latest(10), run => run.State == ImportRunState.Running);
        Import();
        Assert.Equal(40, archive.Lists.Counts().Articles);

        ImportRun Import() => archive.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
    }

    [SmallDiskFact]
    public void An_archive_on_a_full_disk_is_opened_and_read_and_goes_on_by_itself()
    {
        using var disk = new SmallDisk();
        using var test = new TestArchive();
        test.PutReport("a.txt", "Council votes for a second bridge");
        var options = new ArchiveOptions { Folder = disk.Folder };
        using (var made = Archive.Open(options, new ImportOptions(), TimeProvider.System))
        {
            made.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
        }

        var filler = Path.Combine(disk.Folder, "filler");
        disk.Fill("filler");
        using var archive = Archive.Open(options, new ImportOptions(), TimeProvider.System);
        Assert.Equal("Council votes for a second bridge", archive.Articles.Find(1)!.Summary.Headline);
        Assert.Equal(StorageFaultKind.Full, archive.Storage.Condition()?.Kind);

        File.Delete(filler);
        Assert.True(SpinWait.SpinUntil(() => archive.Storage.Condition() is null, TimeSpan.FromMinutes(1)));
        test.PutReport("b.txt", "Library opens on Sundays");
        archive.Importer.Run([test.Inbox], "test", progress: null, onWait: null, CancellationToken.None);
        Assert.Equal(2, archive.Lists.Counts().Articles);
    }

    /// <summary>Words that do not pack.</summary>
    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, 500).Select(_ => random.NextInt64().ToString("x", null)));
    }

    private static void SetMode(string folder, UnixFileMode mode)
    {
        File.SetUnixFileMode(folder, mode);
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            File.SetUnixFileMode(file, mode);
        }
    }

    /// <summary>A disk of a few megabytes in memory, mounted while it lives.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private const string Size = "8m";

        public SmallDisk()
        {
            Folder = Directory.CreateTempSubdirectory("newsarchive-disk").FullName;
            IsMounted = Run("mount", "-t", "tmpfs", "-o", $"size={Size}", "none", Folder);
        }

        public string Folder { get; }

        public bool IsMounted { get; }

        /// <summary>Writes a file that takes all the room that is left.</summary>
        public void Fill(string name)
        {
            using var file = File.Create(Path.Combine(Folder, name), bufferSize: 0);
            try
            {
                for (var block = new byte[4096]; ;)
                {
                    file.Write(block);
                }
            }
            catch (IOException)
            {
                // it is full
            }
        }

        public void Dispose()
        {
            if (IsMounted)
            {
                Run("umount", "-l", Folder);
            }

            Directory.Delete(Folder);
        }

        private static bool Run(string program, params string[] arguments)
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
    }

    /// <summary>A test that needs a disk of its own, which only the superuser can mount.</summary>
    private sealed class SmallDiskFactAttribute : FactAttribute
    {
        private static readonly Lazy<bool> CanMount = new(() =>
        {
            using var disk = new SmallDisk();
            return disk.IsMounted;
        });

        public SmallDiskFactAttribute()
        {
            if (!Environment.IsPrivilegedProcess || !CanMount.Value)
            {
                Skip = "Disks cannot be mounted here.";
            }
        }
    }
}
