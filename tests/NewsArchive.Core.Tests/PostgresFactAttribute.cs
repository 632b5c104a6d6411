namespace NewsArchive.Core.Tests;

/// <summary>A test that needs PostgreSQL: skipped with the reason where there is none; on the build server that is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = Databases.PostgresMissingReason;
        }
    }
}
