using NewsArchive.Core;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Importing;

/// <summary>Runs the imports that admins ask for, in the background. Here and not beside the importer, because only a host has a background.</summary>
public sealed class ImportWorker(ImportQueue queue, Archive archive, IConfiguration configuration, ILogger<ImportWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var requestedBy = await queue.NextAsync(stoppingToken);
            queue.Report(new LiveRun(RunId: null, Done: 0, Total: 0, Path: null));
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
                queue.Report(run: null);
            }
        }
    }

    private void Run(string requestedBy, CancellationToken cancellation)
    {
        var run = archive.Importer.Run(
            [.. configuration.Importing().Folders],
            requestedBy,
            (started, progress) => queue.Report(new LiveRun(started.Id, progress.Done, progress.Total, progress.Latest?.Path)),
            onWait: null,
            cancellation);
        log.LogInformation("Import {Run} by {RequestedBy}: {Total} files, {Added} added, {Revised} revised", run.Id, requestedBy, run.Total, run.Added, run.Revised);
    }
}
