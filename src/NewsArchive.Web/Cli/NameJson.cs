using System.Text.Json;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Pages.Names;

namespace NewsArchive.Web.Cli;

/// <summary>A name as JSON.</summary>
internal static class NameJson
{
    public static void Write(Utf8JsonWriter writer, NameSummary name)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", name.Id);
        writer.WriteString("kind", NameWords.Of(name.Kind));
        writer.WriteString("name", name.Name);
        writer.WriteNumber("articles", name.Articles);
        writer.WriteEndObject();
    }
}
