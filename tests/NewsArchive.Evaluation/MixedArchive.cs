using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Evaluation;

/// <summary>
/// The archive that the mixed collections and the reports of Giveme5W1H make together, through a real import. It is made once, when the
/// first measure asks for it, and all measures of a run share it.
/// </summary>
internal static class MixedArchive
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "newsarchive-evaluation", Guid.NewGuid().ToString("N"));

    private static Archive? archive;

    /// <summary>The archive, named to the end; null where a collection is missing.</summary>
    public static Archive? Of(string dataFolder)
    {
        string[] files =
        [
            .. new[] { "bbc", "reuters21578", "wikinews" }.Select(name => Path.Combine(dataFolder, "bulk", $"{name}.jsonl")),
            Path.Combine(dataFolder, "events", "g5w1h_events.jsonl"),
        ];
        if (archive is not null || !files.All(File.Exists)) return archive;
        archive = Archive.Open(new ArchiveOptions { Folder = Folder }, new ImportOptions(), TimeProvider.System);
        archive.Importer.Run(files, "evaluation", progress: null, onWait: null, CancellationToken.None);
        archive.Importer.GatherNames(most: null, CancellationToken.None);
        return archive;
    }

    /// <summary>Takes it away.</summary>
    public static void Close()
    {
        if (archive is null) return;
        archive.Dispose();
        archive = null;
        Directory.Delete(Folder, recursive: true);
    }
}
