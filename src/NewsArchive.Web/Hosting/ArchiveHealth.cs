using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsArchive.Core;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Hosting;

/// <summary>Healthy when the database answers and can be written to; degraded when it can only be read.</summary>
public sealed class ArchiveHealth(Archive archive) : IHealthCheck
{
    /// <summary>Writes the state in one word, and in a line below it what is wrong.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(report);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Join(
            '\n', report.Entries.Values.Select(entry => entry.Description).OfType<string>().Prepend(report.Status.ToString())));
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            archive.Storage.Read(connection => connection.Scalar<int>("SELECT 1"));
            return Task.FromResult(archive.Storage.Condition() is { } fault
                ? HealthCheckResult.Degraded(fault.Message)
                : HealthCheckResult.Healthy());
        }
        catch (Exception exception) when (StorageFault.Of(exception) is { } fault)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(fault.Message, exception));
        }
    }
}
