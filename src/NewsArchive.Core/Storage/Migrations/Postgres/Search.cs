using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace NewsArchive.Core.Storage.Migrations.Postgres;

/// <summary>The migration that gives SQLite its index; PostgreSQL answers the same requests by the one it has.</summary>
[DbContext(typeof(PostgresArchiveDb))]
[Migration(MigrationNames.Search)]
public sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // Nothing has to change.
    }
}
