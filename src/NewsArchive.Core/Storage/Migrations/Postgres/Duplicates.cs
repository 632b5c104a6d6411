using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Postgres;

/// <summary>Which articles have the same text, or nearly so.</summary>
[DbContext(typeof(PostgresArchiveDb))]
[Migration(MigrationNames.Duplicates)]
public sealed class Duplicates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            ALTER TABLE articles ADD COLUMN text_group bigint;
            CREATE INDEX "IX_articles_text_group" ON articles (text_group) WHERE text_group IS NOT NULL;

            CREATE TABLE text_marks (
                mark bigint NOT NULL,
                article_id bigint NOT NULL,
                PRIMARY KEY (mark, article_id)
            );

            CREATE TABLE text_sketches (
                article_id bigint NOT NULL PRIMARY KEY,
                content bytea NOT NULL
            );

            CREATE TABLE duplicates (
                article_id bigint NOT NULL,
                other_id bigint NOT NULL,
                likeness double precision NOT NULL,
                PRIMARY KEY (article_id, other_id)
            );

            CREATE INDEX "IX_duplicates_other_id" ON duplicates (other_id);
            """);
    }
}
