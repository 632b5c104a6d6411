using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArchive.Core.Storage.Migrations.Sqlite
{
    /// <summary>The terms of the index of forms are read, to find the words with a beginning. No table of the model changes.</summary>
    [DbContext(typeof(SqliteArchiveDb))]
    [Migration("20261130191000_FormTerms")]
    public partial class FormTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE VIRTUAL TABLE article_form_terms USING fts5vocab (article_forms, 'row');");
        }
    }
}
