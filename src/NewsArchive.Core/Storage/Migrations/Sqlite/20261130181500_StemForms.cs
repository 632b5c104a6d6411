using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Migrations.Sqlite
{
    /// <summary>
    /// A second index tells in which forms an article has its words. It is filled as the first is made anew, when the archive is opened. No
    /// table of the model changes.
    /// </summary>
    [DbContext(typeof(SqliteArchiveDb))]
    [Migration("20261130181500_StemForms")]
    public partial class StemForms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE article_forms USING fts5 (
                    forms, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '=+-'"
                );
                """);
        }
    }
}
