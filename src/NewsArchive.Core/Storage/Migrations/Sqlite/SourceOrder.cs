using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>The articles of a source in the order of time, so that the one before and after another is looked up and not sorted.</summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.SourceOrder)]
public sealed class SourceOrder : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE INDEX "IX_articles_source_id_date_lower" ON articles (source_id, date_lower);
            DROP INDEX "IX_articles_source_id";
            """);
    }
}
