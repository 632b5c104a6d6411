using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>
/// An index whose rowids sort by date, which knows what an article is besides its words and where its paragraphs and
/// quotations are. It is filled when the archive is opened next (<see cref="Searching.IndexUpkeep"/>): what goes into it
/// only the index knows.
/// </summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.Search)]
public sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            DROP TABLE article_search;

            CREATE VIRTUAL TABLE article_search USING fts5 (
                headline, standfirst, byline, dateline, body, captions, quotes, facets,
                content = '', columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2'
            );

            CREATE TABLE search_entries (
                id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
                article_id INTEGER NOT NULL,
                key INTEGER NOT NULL,
                source_id INTEGER NOT NULL,
                language TEXT NOT NULL,
                first_day INTEGER,
                last_day INTEGER,
                flags INTEGER NOT NULL,
                headline_words INTEGER NOT NULL,
                other_words INTEGER NOT NULL,
                body_words INTEGER NOT NULL,
                caption_words INTEGER NOT NULL
            );

            CREATE UNIQUE INDEX "IX_search_entries_article_id" ON search_entries (article_id);
            CREATE UNIQUE INDEX "IX_search_entries_key" ON search_entries (key);
            """);
    }
}
