using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming;
using NewsArchive.Formats;

namespace NewsArchive.Web.Cli;

/// <summary>An article of the archive as JSON: what its file says, as <c>parse</c> prints it, with the values that stand.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter writer, ArticleView article, IReadOnlyList<NameSummary> names)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", article.Summary.Id);
        writer.WriteNumber("revision", article.Number);
        writer.WriteNumber("revisions", article.CurrentNumber);
        writer.WriteString("format", article.Format);
        writer.WriteString("sha256", article.Sha256);
        writer.WritePropertyName("article");
        var values = article.Values;
        ParsedArticleJson.Write(writer, article.Parsed with { Headline = values.Headline, Byline = values.Byline, Source = values.Source, Date = values.Date });
        writer.WritePropertyName("problems");
        JsonSerializer.Serialize(writer, article.Problems, JsonSerializerOptions.Web);
        writer.WriteStartArray("duplicates");
        foreach (var alike in article.Alike)
        {
            writer.WriteStartObject();
            writer.WriteNumber("id", alike.Article.Id);
            writer.WriteNumber("likeness", alike.Likeness);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("names");
        foreach (var name in names) NameJson.Write(writer, name);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
