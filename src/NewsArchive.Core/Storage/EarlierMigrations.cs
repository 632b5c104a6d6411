using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace NewsArchive.Core.Storage;

/// <summary>
/// Brings an archive of before migrations were generated to the baseline, with which those begin. The steps that it lacks
/// are run as they always were (<c>Migrations/*/earlier.sql</c>); its tables are then those of the baseline. All happens in
/// one transaction, so that an archive whose process is killed meanwhile is as it was.
/// </summary>
internal static partial class EarlierMigrations
{
    /// <summary>Adopts an archive of before the baseline; does nothing to others.</summary>
    public static void Adopt(ArchiveConnection connection)
    {
        var isPostgres = connection.Inner is NpgsqlConnection;
        var history = new MigrationHistory(connection, isPostgres, ArchiveDb.HistoryTable);
        var baseline = isPostgres ? PostgresArchiveDb.Baseline : SqliteArchiveDb.Baseline;
        if (history.Last() is not { } last || string.CompareOrdinal(last, baseline) >= 0)
        {
            return;
        }

        using var transaction = connection.Inner.BeginTransaction();
        connection.Transaction = transaction;
        foreach (var (_, sql) in Steps(isPostgres).Where(step => string.CompareOrdinal(step.Name, last) > 0))
        {
            connection.Execute(sql);
        }

        history.Replace(baseline, ProductInfo.GetVersion());
        transaction.Commit();
        connection.Transaction = null;
    }

    /// <summary>The steps in their order: each begins with a comment of its name.</summary>
    internal static IEnumerable<(string Name, string Sql)> Steps(bool isPostgres)
    {
        var name = isPostgres ? "earlier/Postgres.sql" : "earlier/Sqlite.sql";
        using var stream = typeof(EarlierMigrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var all = reader.ReadToEnd();
        var starts = StartOfStep().Matches(all);
        var ends = starts.Skip(1).Select(start => start.Index).Append(all.Length);
        return starts.Zip(ends, (start, end) => (start.Groups["name"].Value, all[start.Index..end]));
    }

    [GeneratedRegex(@"^-- (?<name>\d{14}_\w+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartOfStep();
}
