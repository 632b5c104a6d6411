using System.Text.Json;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Naming;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>A name as JSON.</summary>
internal static class NameJson
{
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name.</param>
    /// <param name="forms">Every form in which it is written.</param>
    /// <param name="apart">The years between which no article names a person who may therefore be two; null where there are none.</param>
    /// <param name="left">What is left to do, where the name stands by itself.</param>
    public static void Write(
        Utf8JsonWriter writer, NameSummary name, IReadOnlyList<string> forms, (int Until, int From)? apart = null, UnfinishedWork? left = null)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", name.Id);
        writer.WriteString("kind", NameWords.Of(name.Kind));
        writer.WriteString("name", name.Name);
        writer.WriteNumber("articles", name.Articles);
        writer.WriteStartArray("forms");
        foreach (var form in forms) writer.WriteStringValue(form);
        writer.WriteEndArray();
        if (apart is var (until, from))
        {
            writer.WriteStartArray("apart");
            writer.WriteNumberValue(until);
            writer.WriteNumberValue(from);
            writer.WriteEndArray();
        }

        UnfinishedOutput.Write(writer, left ?? UnfinishedWork.None, RestsOn.Names);
        writer.WriteEndObject();
    }
}
