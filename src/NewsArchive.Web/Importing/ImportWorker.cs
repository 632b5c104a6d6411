using NewsArchive.Core;
using NewsArchive.Web.Configuration;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Importing;

/// <summary>
/// What a server does in the background: it reads what searches keep in memory, runs the imports that admins ask for, and
/// groups into stories what large imports left. Here and not beside the importer, because only a host has a background.
/// </summary>
public sealed class ImportWorker(ImportQueue queue, Archive archive, WorkPace pace, IConfiguration configuration, ILogger<ImportWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1); // that an import which is asked for waits at most
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5); // for what another process imported and left
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long a server that starts has its processors for the pages that are asked for at once; a search that comes earlier reads
    /// what it needs itself.
    /// </summary>
    private static readonly TimeSpan FirstPages = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when there is nothing left to do for the first time since the start.</summary>
    public Task Idle => idle.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await PrepareAsync(stoppingToken);
        var asked = queue.NextAsync(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = await FinishAsync(stoppingToken) ? BetweenLooks : AfterFailure;
            if (await Task.WhenAny(asked, Task.Delay(pause, stoppingToken)) == asked)
            {
                await ImportAsync(await asked, stoppingToken);
                asked = queue.NextAsync(stoppingToken).AsTask();
            }
        }
    }

    private async Task ImportAsync(string requestedBy, CancellationToken stoppingToken)
    {
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

    /// <summary>
    /// Groups into stories what imports left, and looks for its names, until an import is asked for; returns whether that went
    /// well. It rests as long as it works: readers come first.
    /// </summary>
    private async Task<bool> FinishAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Run(() => archive.Importer.SettleRuns(cancellation), cancellation);
            if (pace.Look() is not null)
            {
                await GoOnAsync(() => archive.Index.GoOn(Slice, cancellation), cancellation);
                await GoOnAsync(() => archive.Importer.GroupStories(Slice, cancellation, inBackground: true), cancellation);
                await GoOnAsync(() => archive.Importer.GatherNames(Slice, cancellation, inBackground: true), cancellation);
            }

            if (pace.Look() is null)
            {
                idle.TrySetResult();
            }

            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "Grouping articles into stories or looking for their names failed"); // it is tried again
            return false;
        }
    }

    private async Task GoOnAsync(Func<bool> isDone, CancellationToken cancellation)
    {
        while (queue.Current is null && !await Task.Run(isDone, cancellation))
        {
            pace.Look();
            await Task.Delay(Slice, cancellation);
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
        log.LogInformation("Import {Run} by {RequestedBy}: {Total} files, {Added} added, {Revised} revised", run.Id, requestedBy, run.Total,
            run.Added, run.Revised);
    }
}
