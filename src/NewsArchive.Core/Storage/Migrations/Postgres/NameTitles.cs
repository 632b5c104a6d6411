using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Postgres;

/// <summary>People under an office and a surname, with the full names that prove who they are; and names that a curator holds to be of another kind.</summary>
[DbContext(typeof(PostgresArchiveDb))]
[Migration(MigrationNames.NameTitles)]
public sealed class NameTitles : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE TABLE name_titles (
                title_key text COLLATE "C" NOT NULL,
                found_id bigint NOT NULL,
                article_id bigint NOT NULL,
                PRIMARY KEY (title_key, found_id, article_id)
            );

            CREATE INDEX "IX_name_titles_article_id" ON name_titles (article_id);
            ALTER TABLE names ADD COLUMN proved_id bigint;
            ALTER TABLE name_decisions ADD COLUMN target_kind text;
            """);
    }
}
