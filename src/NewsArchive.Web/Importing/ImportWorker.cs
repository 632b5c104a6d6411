using NewsArchive.Core;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Importing;

/// <summary>
/// What a server does in the background: it reads what searches keep in memory, runs the imports that admins ask for, and
/// groups into stories what large imports left. Here and not beside the importer, because only a host has a background.
/// </summary>
public sealed class ImportWorker(ImportQueue queue, Archive archive, IConfiguration configuration, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1); // that an import which is asked for waits at most

    /// <summary>How long a server that starts has its processors for the pages that are asked for at once; a search that comes earlier reads what it needs itself.</summary>
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var preparing = PrepareAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await preparing;
            await FinishAsync(stoppingToken);
            var requestedBy = await queue.NextAsync(stoppingToken);
            try
            {
                await Task.Run(() => Run(requestedBy, stoppingToken), stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogError(exception, "An import failed"); // its run says so too; the next one may succeed
            }
            finally
            {
                queue.End(queue.Current?.RunId ?? NewestRun());
            }
        }
    }

    private async Task PrepareAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(FirstPages, stoppingToken);
            await archive.PrepareAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "What searches keep in memory could not be read"); // the first search tries again
        }
    }

    /// <summary>Groups into stories what large imports left, and looks for its names, until an import is asked for. It rests as long as it works: readers come first.</summary>
    private async Task FinishAsync(CancellationToken cancellation)
    {
        try
        {
            while (queue.Current is null && !await Task.Run(() => archive.Importer.GroupStories(Slice, cancellation, inBackground: true), cancellation))
            {
                await Task.Delay(Slice, cancellation);
            }

            while (queue.Current is null && !await Task.Run(() => archive.Importer.GatherNames(Slice, cancellation, inBackground: true), cancellation))
            {
                await Task.Delay(Slice, cancellation);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "Grouping articles into stories or looking for their names failed"); // the next import goes on with it
        }
    }

    /// <summary>The run just ended, where it failed before it could report a file.</summary>
    private long? NewestRun() => archive.Runs.Latest(1) is [var newest] ? newest.Id : null;

    private void Run(string requestedBy, CancellationToken cancellation)
    {
        var run = archive.Importer.Run(
            [.. configuration.Importing().Folders],
            requestedBy,
            (started, progress) => queue.Report(LiveRun.Of(started, progress)),
            onWait: null,
            cancellation);
        queue.Report(LiveRun.Of(run)); // also where there was no file to report on
        log.LogInformation("Import {Run} by {RequestedBy}: {Total} files, {Added} added, {Revised} revised", run.Id, requestedBy, run.Total, run.Added, run.Revised);
    }
}
