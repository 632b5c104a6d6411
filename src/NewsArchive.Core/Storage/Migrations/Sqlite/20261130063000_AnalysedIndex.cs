using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Migrations.Sqlite
{
    /// <summary>
    /// The index takes words as the analyser made them, and cuts them at spaces only. The old one is forgotten, and made anew when the
    /// archive is opened. No table of the model changes.
    /// </summary>
    [DbContext(typeof(SqliteArchiveDb))]
    [Migration("20261130063000_AnalysedIndex")]
    public partial class AnalysedIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TABLE article_search;

                CREATE VIRTUAL TABLE article_search USING fts5 (
                    headline, standfirst, byline, dateline, body, captions, quotes, facets,
                    content = '', columnsize = 0, tokenize = 'ascii'
                );

                CREATE TABLE search_rules (
                    version INTEGER NOT NULL PRIMARY KEY,
                    next_article INTEGER
                );

                INSERT INTO search_rules (version) VALUES (0);
                """);
        }
    }
}
