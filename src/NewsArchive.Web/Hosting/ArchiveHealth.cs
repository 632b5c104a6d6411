using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsArchive.Core;

namespace NewsArchive.Web.Hosting;

/// <summary>Healthy when the database answers.</summary>
public sealed class ArchiveHealth(Archive archive) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            archive.Storage.Read(connection => connection.Scalar<int>("SELECT 1"));
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (System.Data.Common.DbException exception)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The database does not answer.", exception));
        }
    }
}
