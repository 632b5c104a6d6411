using System.Text.Json;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Cli;

/// <summary>Accounts as JSON: a list of objects with <c>name</c>, <c>addedAt</c> and <c>lastSignInAt</c>.</summary>
public static class UserJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<Account> accounts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(accounts);
        writer.WriteStartArray();
        foreach (var account in accounts)
        {
            writer.WriteStartObject();
            writer.WriteString("name", account.UserName);
            writer.WriteString("addedAt", account.CreatedAt);
            if (account.LastSignInAt is { } time)
            {
                writer.WriteString("lastSignInAt", time);
            }
            else
            {
                writer.WriteNull("lastSignInAt");
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
