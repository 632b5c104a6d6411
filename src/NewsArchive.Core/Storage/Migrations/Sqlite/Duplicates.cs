using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>Which articles have the same text, or nearly so.</summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.Duplicates)]
public sealed class Duplicates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            ALTER TABLE articles ADD COLUMN text_group INTEGER;
            CREATE INDEX "IX_articles_text_group" ON articles (text_group) WHERE text_group IS NOT NULL;

            CREATE TABLE text_marks (
                mark INTEGER NOT NULL,
                article_id INTEGER NOT NULL,
                PRIMARY KEY (mark, article_id)
            ) WITHOUT ROWID;

            CREATE TABLE text_sketches (
                article_id INTEGER NOT NULL PRIMARY KEY,
                content BLOB NOT NULL
            );

            CREATE TABLE duplicates (
                article_id INTEGER NOT NULL,
                other_id INTEGER NOT NULL,
                likeness REAL NOT NULL,
                PRIMARY KEY (article_id, other_id)
            ) WITHOUT ROWID;

            CREATE INDEX "IX_duplicates_other_id" ON duplicates (other_id);
            """);
    }
}
