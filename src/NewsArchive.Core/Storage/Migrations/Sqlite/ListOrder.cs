using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>What lists count over all articles stands in an index: a million rows of the table take seconds to go through.</summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.ListOrder)]
public sealed class ListOrder : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE INDEX "IX_articles_source_id_date_lower_date_upper" ON articles (source_id, date_lower, date_upper);
            DROP INDEX "IX_articles_source_id_date_lower";
            CREATE INDEX "IX_articles_undated" ON articles (id) WHERE date IS NULL;
            """);
    }
}
