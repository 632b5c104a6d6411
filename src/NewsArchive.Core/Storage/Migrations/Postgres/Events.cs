using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Postgres;

/// <summary>Stories that are one event each, with how likely they are, and running stories. What is there already is grouped anew in the background; what curators decided stays.</summary>
[DbContext(typeof(PostgresArchiveDb))]
[Migration(MigrationNames.Events)]
public sealed class Events : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            DROP TABLE story_vectors;
            DROP TABLE story_terms;
            DROP TABLE story_links;
            DROP TABLE story_articles;
            DELETE FROM story_pending;

            CREATE TABLE story_reports (
                article_id bigint NOT NULL PRIMARY KEY,
                content bytea NOT NULL,
                first_day integer,
                last_day integer
            );

            CREATE TABLE story_terms (
                term bigint NOT NULL,
                day integer NOT NULL,
                article_id bigint NOT NULL,
                PRIMARY KEY (term, day, article_id)
            );

            CREATE TABLE story_links (
                article_id bigint NOT NULL,
                other_id bigint NOT NULL,
                same_event double precision NOT NULL,
                running double precision NOT NULL,
                PRIMARY KEY (article_id, other_id)
            );

            CREATE INDEX "IX_story_links_other_id" ON story_links (other_id);

            CREATE TABLE story_articles (
                article_id bigint NOT NULL PRIMARY KEY,
                story_id bigint NOT NULL,
                probability double precision NOT NULL,
                is_title boolean NOT NULL
            );

            CREATE INDEX "IX_story_articles_story_id" ON story_articles (story_id);

            CREATE TABLE running_articles (
                article_id bigint NOT NULL PRIMARY KEY,
                running_id bigint NOT NULL
            );

            CREATE INDEX "IX_running_articles_running_id" ON running_articles (running_id);

            CREATE TABLE running_pending (
                article_id bigint NOT NULL PRIMARY KEY
            );

            CREATE TABLE story_rules (
                version integer NOT NULL PRIMARY KEY
            );

            INSERT INTO story_rules (version) VALUES (0);
            INSERT INTO story_pending (article_id, is_linked) SELECT id, FALSE FROM articles;
            """);
    }
}
