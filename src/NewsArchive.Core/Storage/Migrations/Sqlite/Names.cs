using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>The people, places and organisations that articles name. Those of what is there already are looked for after the next import.</summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.Names)]
public sealed class Names : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE TABLE names (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                kind TEXT NOT NULL,
                name_key TEXT NOT NULL,
                form TEXT NOT NULL,
                title TEXT,
                folded TEXT NOT NULL,
                last_word TEXT NOT NULL,
                is_hidden INTEGER NOT NULL,
                joined_id INTEGER,
                articles INTEGER NOT NULL
            );

            CREATE UNIQUE INDEX "IX_names_kind_name_key" ON names (kind, name_key);
            CREATE INDEX "IX_names_articles_is_hidden_joined_id" ON names (articles, is_hidden, joined_id);
            CREATE INDEX "IX_names_kind_articles_is_hidden_joined_id" ON names (kind, articles, is_hidden, joined_id);
            CREATE INDEX "IX_names_folded" ON names (folded);
            CREATE INDEX "IX_names_last_word" ON names (last_word);

            CREATE TABLE name_forms (
                name_id INTEGER NOT NULL,
                form TEXT NOT NULL,
                articles INTEGER NOT NULL,
                PRIMARY KEY (name_id, form)
            ) WITHOUT ROWID;

            CREATE TABLE name_articles (
                article_id INTEGER NOT NULL,
                found_id INTEGER NOT NULL,
                name_id INTEGER NOT NULL,
                form TEXT NOT NULL,
                mentions INTEGER NOT NULL,
                place INTEGER NOT NULL,
                PRIMARY KEY (article_id, found_id)
            ) WITHOUT ROWID;

            CREATE INDEX "IX_name_articles_name_id_article_id" ON name_articles (name_id, article_id);

            CREATE TABLE name_pending (
                article_id INTEGER NOT NULL PRIMARY KEY
            );

            CREATE TABLE name_rules (
                version INTEGER NOT NULL PRIMARY KEY
            );

            INSERT INTO name_rules (version) VALUES (0);

            CREATE TABLE name_decisions (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                decision TEXT NOT NULL,
                kind TEXT NOT NULL,
                name_key TEXT NOT NULL,
                form TEXT,
                article_id INTEGER,
                target TEXT,
                title TEXT,
                reason TEXT NOT NULL,
                "by" TEXT NOT NULL,
                at INTEGER NOT NULL,
                ended_at INTEGER,
                ended_by TEXT
            );

            CREATE INDEX "IX_name_decisions_kind_name_key" ON name_decisions (kind, name_key);
            """);
    }
}
