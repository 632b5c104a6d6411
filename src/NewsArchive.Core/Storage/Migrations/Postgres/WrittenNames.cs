using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Postgres;

/// <summary>All forms in which an article writes a name, beside the fullest. Articles of before are looked at again, as the rules changed with it.</summary>
[DbContext(typeof(PostgresArchiveDb))]
[Migration(MigrationNames.WrittenNames)]
public sealed class WrittenNames : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("ALTER TABLE name_articles ADD COLUMN written text;");
    }
}
