using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace NewsArchive.Core.Storage.Migrations.Postgres
{
    /// <summary>The tables as they were when migrations began to be generated. An archive of before adopts it, and none goes back behind it.</summary>
    public partial class Baseline : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "article_texts",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    headline = table.Column<string>(type: "text", nullable: false),
                    standfirst = table.Column<string>(type: "text", nullable: false),
                    byline = table.Column<string>(type: "text", nullable: false),
                    dateline = table.Column<string>(type: "text", nullable: false),
                    body = table.Column<string>(type: "text", nullable: false),
                    captions = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("article_texts_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "containers",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    read_by = table.Column<string>(type: "text", nullable: false),
                    records = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("containers_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "duplicates",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    other_id = table.Column<long>(type: "bigint", nullable: false),
                    likeness = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("duplicates_pkey", x => new { x.article_id, x.other_id });
                });

            migrationBuilder.CreateTable(
                name: "inferred_dates",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    date = table.Column<string>(type: "text", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("inferred_dates_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "name_articles",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    found_id = table.Column<long>(type: "bigint", nullable: false),
                    name_id = table.Column<long>(type: "bigint", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false),
                    written = table.Column<string>(type: "text", nullable: true),
                    mentions = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("name_articles_pkey", x => new { x.article_id, x.found_id });
                });

            migrationBuilder.CreateTable(
                name: "name_decisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    decision = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    form = table.Column<string>(type: "text", nullable: true),
                    article_id = table.Column<long>(type: "bigint", nullable: true),
                    target = table.Column<string>(type: "text", nullable: true),
                    target_kind = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("name_decisions_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "name_forms",
                columns: table => new
                {
                    name_id = table.Column<long>(type: "bigint", nullable: false),
                    form = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    articles = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("name_forms_pkey", x => new { x.name_id, x.form });
                });

            migrationBuilder.CreateTable(
                name: "name_pending",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("name_pending_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "name_rules",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("name_rules_pkey", x => x.version);
                });

            migrationBuilder.CreateTable(
                name: "name_titles",
                columns: table => new
                {
                    title_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    found_id = table.Column<long>(type: "bigint", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("name_titles_pkey", x => new { x.title_key, x.found_id, x.article_id });
                });

            migrationBuilder.CreateTable(
                name: "names",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name_key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    form = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: true),
                    folded = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    last_word = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    is_hidden = table.Column<bool>(type: "boolean", nullable: false),
                    joined_id = table.Column<long>(type: "bigint", nullable: true),
                    proved_id = table.Column<long>(type: "bigint", nullable: true),
                    articles = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("names_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "originals",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("originals_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "running_articles",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    running_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("running_articles_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "running_pending",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("running_pending_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "runs",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    started_at = table.Column<long>(type: "bigint", nullable: false),
                    finished_at = table.Column<long>(type: "bigint", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    requested_by = table.Column<string>(type: "text", nullable: false),
                    paths = table.Column<string>(type: "text", nullable: false),
                    added = table.Column<int>(type: "integer", nullable: false),
                    revised = table.Column<int>(type: "integer", nullable: false),
                    unchanged = table.Column<int>(type: "integer", nullable: false),
                    moved = table.Column<int>(type: "integer", nullable: false),
                    duplicate = table.Column<int>(type: "integer", nullable: false),
                    missing = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    failure = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("runs_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "saved_searches",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    address = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("saved_searches_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "text", nullable: false),
                    slug = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("sources_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "story_articles",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    story_id = table.Column<long>(type: "bigint", nullable: false),
                    probability = table.Column<double>(type: "double precision", nullable: false),
                    is_title = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_articles_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "story_decisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    other_id = table.Column<long>(type: "bigint", nullable: false),
                    is_together = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_decisions_pkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "story_links",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    other_id = table.Column<long>(type: "bigint", nullable: false),
                    same_event = table.Column<double>(type: "double precision", nullable: false),
                    running = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_links_pkey", x => new { x.article_id, x.other_id });
                });

            migrationBuilder.CreateTable(
                name: "story_pending",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    is_linked = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_pending_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "story_reports",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    first_day = table.Column<int>(type: "integer", nullable: true),
                    last_day = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_reports_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "story_rules",
                columns: table => new
                {
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_rules_pkey", x => x.version);
                });

            migrationBuilder.CreateTable(
                name: "story_terms",
                columns: table => new
                {
                    term = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<int>(type: "integer", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("story_terms_pkey", x => new { x.term, x.day, x.article_id });
                });

            migrationBuilder.CreateTable(
                name: "text_marks",
                columns: table => new
                {
                    mark = table.Column<long>(type: "bigint", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("text_marks_pkey", x => new { x.mark, x.article_id });
                });

            migrationBuilder.CreateTable(
                name: "text_sketches",
                columns: table => new
                {
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("text_sketches_pkey", x => x.article_id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    run_id = table.Column<long>(type: "bigint", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: true),
                    revision = table.Column<int>(type: "integer", nullable: true),
                    message = table.Column<string>(type: "text", nullable: true),
                    problems = table.Column<string>(type: "text", nullable: true),
                    records = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("outcomes_pkey", x => x.id);
                    table.ForeignKey(
                        name: "outcomes_run_id_fkey",
                        column: x => x.run_id,
                        principalTable: "runs",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    original_id = table.Column<long>(type: "bigint", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    format_version = table.Column<int>(type: "integer", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: true),
                    identity = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: true),
                    headline = table.Column<string>(type: "text", nullable: true),
                    headline_basis = table.Column<string>(type: "text", nullable: true),
                    standfirst = table.Column<string>(type: "text", nullable: true),
                    byline = table.Column<string>(type: "text", nullable: true),
                    byline_basis = table.Column<string>(type: "text", nullable: true),
                    dateline = table.Column<string>(type: "text", nullable: true),
                    date = table.Column<string>(type: "text", nullable: true),
                    date_lower = table.Column<int>(type: "integer", nullable: true),
                    date_upper = table.Column<int>(type: "integer", nullable: true),
                    date_basis = table.Column<string>(type: "text", nullable: true),
                    source_id = table.Column<long>(type: "bigint", nullable: true),
                    source_basis = table.Column<string>(type: "text", nullable: true),
                    credit = table.Column<string>(type: "text", nullable: true),
                    url = table.Column<string>(type: "text", nullable: true),
                    language = table.Column<string>(type: "text", nullable: true),
                    word_count = table.Column<int>(type: "integer", nullable: false),
                    text_group = table.Column<long>(type: "bigint", nullable: true),
                    created_at = table.Column<long>(type: "bigint", nullable: false),
                    updated_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("articles_pkey", x => x.id);
                    table.ForeignKey(
                        name: "articles_original_id_fkey",
                        column: x => x.original_id,
                        principalTable: "originals",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "articles_source_id_fkey",
                        column: x => x.source_id,
                        principalTable: "sources",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "corrections",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    field = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true),
                    ended_by = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("corrections_pkey", x => x.id);
                    table.ForeignKey(
                        name: "corrections_article_id_fkey",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "places",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    original_id = table.Column<long>(type: "bigint", nullable: false),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    missing = table.Column<bool>(type: "boolean", nullable: false),
                    run_id = table.Column<long>(type: "bigint", nullable: false),
                    container_id = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("places_pkey", x => x.id);
                    table.ForeignKey(
                        name: "places_article_id_fkey",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "places_container_id_fkey",
                        column: x => x.container_id,
                        principalTable: "containers",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "places_original_id_fkey",
                        column: x => x.original_id,
                        principalTable: "originals",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    article_id = table.Column<long>(type: "bigint", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    original_id = table.Column<long>(type: "bigint", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    format_version = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<string>(type: "text", nullable: true),
                    parsed = table.Column<string>(type: "text", nullable: false),
                    problems = table.Column<string>(type: "text", nullable: false),
                    run_id = table.Column<long>(type: "bigint", nullable: false),
                    created_at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("revisions_pkey", x => x.id);
                    table.ForeignKey(
                        name: "revisions_article_id_fkey",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "revisions_original_id_fkey",
                        column: x => x.original_id,
                        principalTable: "originals",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_articles_date_lower",
                table: "articles",
                column: "date_lower");

            migrationBuilder.CreateIndex(
                name: "IX_articles_identity",
                table: "articles",
                column: "identity",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_original_id",
                table: "articles",
                column: "original_id");

            migrationBuilder.CreateIndex(
                name: "IX_articles_source_id_date_lower_date_upper",
                table: "articles",
                columns: new[] { "source_id", "date_lower", "date_upper" });

            migrationBuilder.CreateIndex(
                name: "IX_articles_text_group",
                table: "articles",
                column: "text_group",
                filter: "text_group IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_articles_undated",
                table: "articles",
                column: "id",
                filter: "date IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_containers_path",
                table: "containers",
                column: "path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_corrections_article_id",
                table: "corrections",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_duplicates_other_id",
                table: "duplicates",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "IX_name_articles_name_id_article_id",
                table: "name_articles",
                columns: new[] { "name_id", "article_id" });

            migrationBuilder.CreateIndex(
                name: "IX_name_decisions_kind_name_key",
                table: "name_decisions",
                columns: new[] { "kind", "name_key" });

            migrationBuilder.CreateIndex(
                name: "IX_name_titles_article_id",
                table: "name_titles",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_names_articles_is_hidden_joined_id",
                table: "names",
                columns: new[] { "articles", "is_hidden", "joined_id" });

            migrationBuilder.CreateIndex(
                name: "IX_names_folded",
                table: "names",
                column: "folded");

            migrationBuilder.CreateIndex(
                name: "IX_names_kind_articles_is_hidden_joined_id",
                table: "names",
                columns: new[] { "kind", "articles", "is_hidden", "joined_id" });

            migrationBuilder.CreateIndex(
                name: "IX_names_kind_name_key",
                table: "names",
                columns: new[] { "kind", "name_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_names_last_word",
                table: "names",
                column: "last_word");

            migrationBuilder.CreateIndex(
                name: "IX_originals_sha256",
                table: "originals",
                column: "sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_run_id",
                table: "outcomes",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "IX_places_article_id",
                table: "places",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_places_container_id",
                table: "places",
                column: "container_id");

            migrationBuilder.CreateIndex(
                name: "IX_places_original_id",
                table: "places",
                column: "original_id");

            migrationBuilder.CreateIndex(
                name: "IX_places_path",
                table: "places",
                column: "path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_revisions_article_id_number",
                table: "revisions",
                columns: new[] { "article_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_revisions_original_id",
                table: "revisions",
                column: "original_id");

            migrationBuilder.CreateIndex(
                name: "IX_running_articles_running_id",
                table: "running_articles",
                column: "running_id");

            migrationBuilder.CreateIndex(
                name: "IX_sources_slug",
                table: "sources",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_story_articles_story_id",
                table: "story_articles",
                column: "story_id");

            migrationBuilder.CreateIndex(
                name: "IX_story_decisions_article_id",
                table: "story_decisions",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "IX_story_decisions_other_id",
                table: "story_decisions",
                column: "other_id");

            migrationBuilder.CreateIndex(
                name: "IX_story_links_other_id",
                table: "story_links",
                column: "other_id");

            // What EF Core has no words for: the dictionary, configuration and index of full-text search.
            migrationBuilder.Sql(
                """
                CREATE TEXT SEARCH DICTIONARY newsarchive_stem (TEMPLATE = snowball, Language = english);
                CREATE TEXT SEARCH CONFIGURATION newsarchive (COPY = pg_catalog.english);
                ALTER TEXT SEARCH CONFIGURATION newsarchive ALTER MAPPING REPLACE english_stem WITH newsarchive_stem;

                CREATE TABLE article_search (
                    article_id bigint NOT NULL PRIMARY KEY REFERENCES articles (id),
                    words tsvector NOT NULL
                );

                CREATE INDEX "IX_article_search_words" ON article_search USING gin (words);

                INSERT INTO story_rules (version) VALUES (0);
                INSERT INTO name_rules (version) VALUES (0);
                """);
        }
    }
}
