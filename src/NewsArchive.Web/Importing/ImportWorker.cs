using NewsArchive.Core;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Importing;

/// <summary>Runs the imports that admins ask for, in the background. Here and not beside the importer, because only a host has a background.</summary>
public sealed class ImportWorker(ImportQueue queue, Archive archive, IConfiguration configuration, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(2); // that an import which is asked for waits at most

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
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

    /// <summary>Groups into stories what large imports left, and looks for its names, until an import is asked for.</summary>
    private async Task FinishAsync(CancellationToken cancellation)
    {
        try
        {
            while (queue.Current is null && !await Task.Run(() => archive.Importer.GroupStories(Slice, cancellation), cancellation))
            {
                // A slice at a time.
            }

            while (queue.Current is null && !await Task.Run(() => archive.Importer.GatherNames(Slice, cancellation), cancellation))
            {
                // Names likewise.
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
