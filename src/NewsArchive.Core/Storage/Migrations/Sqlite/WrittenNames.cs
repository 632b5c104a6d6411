using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Sqlite;

/// <summary>All forms in which an article writes a name, beside the fullest. Articles of before are looked at again, as the rules changed with it.</summary>
[DbContext(typeof(SqliteArchiveDb))]
[Migration(MigrationNames.WrittenNames)]
public sealed class WrittenNames : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("ALTER TABLE name_articles ADD COLUMN written TEXT;");
    }
}
