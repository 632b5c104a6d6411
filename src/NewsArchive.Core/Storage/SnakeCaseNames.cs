using System.Text;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage;

/// <summary>
/// Names tables and columns as SQL is usually written, so that nobody has to quote them, and keys as PostgreSQL names them.
/// </summary>
public static class SnakeCaseNames
{
    /// <summary>Renames every table, column and key of a model; call it when the model is otherwise complete.</summary>
    public static void UseSnakeCase(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            var table = Of(entity.GetTableName()!);
            entity.SetTableName(table);
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }

            entity.FindPrimaryKey()?.SetName($"{table}_pkey");
            foreach (var foreignKey in entity.GetForeignKeys())
            {
                foreignKey.SetConstraintName($"{table}_{Of(foreignKey.Properties[0].Name)}_fkey");
            }
        }
    }

    private static string Of(string name)
    {
        var result = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && result.Length > 0)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(letter));
        }

        return result.ToString();
    }
}
