using NewsArchive.Core;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Hosting;

/// <summary>What a server does before it listens: an empty archive gets its first articles.</summary>
public static class FirstStart
{
    private const string RequestedBy = "first start";

    public static void Run(Archive archive, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"Archive: {archive.Storage.Folder}");
        var articles = archive.Lists.Counts().Articles;
        if (articles > 0 && !archive.Runs.WasCutOff(RequestedBy))
        {
            output.WriteLine($"It contains {Count.Articles(articles)}; nothing was imported and nothing changed.");
            if (UnfinishedText.HowFar(archive.Unfinished.Now(), RestsOn.Index | RestsOn.Stories | RestsOn.Names) is { } far)
            {
                output.WriteLine($"{far} The server finishes this in the background.");
            }

            return;
        }

        var seeds = Settings.SeedsFolder();
        if (!Directory.Exists(seeds))
        {
            output.WriteLine("It is empty. Import files with the verb import.");
            return;
        }

        output.WriteLine($"{(articles == 0 ? "It is empty: importing" : "Its first import was interrupted; resuming")} {seeds}");
        var run = archive.Importer.Run([seeds], RequestedBy, progress: null, onWait: null, cancellation);
        output.WriteLine($"{run.Added} added, {run.Rejected} rejected.");
    }
}
