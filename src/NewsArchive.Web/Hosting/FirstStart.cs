using NewsArchive.Core;

namespace NewsArchive.Web.Hosting;

/// <summary>What a server does before it listens: an empty archive gets its first articles.</summary>
public static class FirstStart
{
    public static void Run(Archive archive, TextWriter output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"Archive: {archive.Storage.Folder}");
        var articles = archive.Lists.Counts().Articles;
        if (articles > 0)
        {
            output.WriteLine($"It holds {articles:N0} {(articles == 1 ? "article" : "articles")}; nothing was imported and nothing changed.");
            return;
        }

        var seeds = Seeds.Folder();
        if (!Directory.Exists(seeds))
        {
            output.WriteLine("It is empty. Import files with the verb import.");
            return;
        }

        output.WriteLine($"It is empty: importing {seeds}");
        var run = archive.Importer.Run([seeds], "first start", progress: null, onWait: null, cancellation);
        output.WriteLine($"{run.Added} added, {run.Rejected} rejected.");
    }
}
