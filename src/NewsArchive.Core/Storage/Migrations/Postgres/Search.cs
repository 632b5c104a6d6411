using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Postgres;

/// <summary>
/// The migration that gives SQLite its index. PostgreSQL answers the same requests by the one it has, but is to know the
/// commonest words too: its own English configuration leaves them out, and a query for one would find nothing.
/// </summary>
[DbContext(typeof(PostgresArchiveDb))]
[Migration(MigrationNames.Search)]
public sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE TEXT SEARCH DICTIONARY newsarchive_stem (TEMPLATE = snowball, Language = english);
            CREATE TEXT SEARCH CONFIGURATION newsarchive (COPY = pg_catalog.english);
            ALTER TEXT SEARCH CONFIGURATION newsarchive ALTER MAPPING REPLACE english_stem WITH newsarchive_stem;

            UPDATE article_search w
            SET words = setweight(to_tsvector('newsarchive', t.headline), 'A') || setweight(to_tsvector('newsarchive', t.standfirst), 'B')
                || setweight(to_tsvector('newsarchive', t.byline || ' ' || t.dateline), 'C') || to_tsvector('newsarchive', t.body) || to_tsvector('newsarchive', t.captions)
            FROM article_texts t WHERE t.article_id = w.article_id;
            """);
    }
}
