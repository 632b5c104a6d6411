using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>Which articles tell the same event, and the dates that follow from it. What is there already is grouped after the next import.</summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.Stories)]
public sealed class Stories : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE TABLE story_vectors (
                article_id INTEGER NOT NULL PRIMARY KEY,
                content BLOB NOT NULL,
                keys TEXT NOT NULL,
                first_day INTEGER,
                last_day INTEGER
            );

            CREATE TABLE story_terms (
                term INTEGER NOT NULL,
                article_id INTEGER NOT NULL,
                PRIMARY KEY (term, article_id)
            ) WITHOUT ROWID;

            CREATE TABLE story_links (
                article_id INTEGER NOT NULL,
                other_id INTEGER NOT NULL,
                similarity REAL NOT NULL,
                PRIMARY KEY (article_id, other_id)
            ) WITHOUT ROWID;

            CREATE TABLE story_pending (
                article_id INTEGER NOT NULL PRIMARY KEY,
                is_linked INTEGER NOT NULL
            );

            CREATE TABLE story_articles (
                article_id INTEGER NOT NULL PRIMARY KEY,
                story_id INTEGER NOT NULL
            );

            CREATE INDEX "IX_story_articles_story_id" ON story_articles (story_id);

            CREATE TABLE story_decisions (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                article_id INTEGER NOT NULL,
                other_id INTEGER NOT NULL,
                is_together INTEGER NOT NULL,
                reason TEXT NOT NULL,
                "by" TEXT NOT NULL,
                at INTEGER NOT NULL,
                ended_at INTEGER,
                ended_by TEXT
            );

            CREATE INDEX "IX_story_decisions_article_id" ON story_decisions (article_id);
            CREATE INDEX "IX_story_decisions_other_id" ON story_decisions (other_id);

            CREATE TABLE inferred_dates (
                article_id INTEGER NOT NULL PRIMARY KEY,
                date TEXT NOT NULL,
                evidence TEXT NOT NULL
            );

            INSERT INTO story_pending (article_id, is_linked) SELECT id, 0 FROM articles;
            """);
    }
}
