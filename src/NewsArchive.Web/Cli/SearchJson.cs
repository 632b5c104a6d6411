using System.Text.Json;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Cli;

/// <summary>What a search found, how it was read, and the counts beside it, as JSON.</summary>
internal static class SearchJson
{
    public static void Write(ParsedQuery asked, SearchAnswer answer, string? otherSpelling, SearchFacets? facets, UnfinishedWork left) => JsonOutput.WriteLine(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("total", answer.Page.Total);
        writer.WriteBoolean("totalIsExact", answer.Page.IsTotalExact);
        WriteReading(writer, asked, answer, otherSpelling);
        writer.WriteStartArray("hits");
        foreach (var hit in answer.Page.Hits)
        {
            WriteHit(writer, hit, []);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("also");
        foreach (var (hit, lacking) in answer.Also)
        {
            WriteHit(writer, hit, lacking);
        }

        writer.WriteEndArray();
        if (facets is not null)
        {
            WriteFacets(writer, facets);
        }

        UnfinishedOutput.Write(writer, left, RestsOn.Stories);
        writer.WriteEndObject();
    });

    private static void WriteReading(Utf8JsonWriter writer, ParsedQuery asked, SearchAnswer answer, string? otherSpelling)
    {
        writer.WriteStartObject("reading");
        writer.WriteString("query", asked.Plain);
        writer.WriteString("words", asked.InWords);
        WriteStrings(writer, "notes", asked.Notes);
        WriteStrings(writer, "dropped", answer.Dropped.Select(word => QueryText.Of(word)));
        writer.WriteBoolean("anyOf", answer.IsAnyOf);
        writer.WriteString("didYouMean", otherSpelling);
        writer.WriteStartArray("others");
        foreach (var other in asked.Others)
        {
            writer.WriteStartObject();
            writer.WriteString("words", other.Words);
            writer.WriteString("query", other.Query);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter writer, SearchHit hit, IReadOnlyList<QueryNode> lacking)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", hit.Article.Id);
        writer.WriteString("externalId", hit.Article.ExternalId);
        writer.WriteString("headline", hit.Article.Headline);
        writer.WriteString("source", hit.Article.SourceName);
        writer.WriteString("date", hit.Article.Date);
        writer.WriteString("snippet", SnippetMarks.Remove(hit.Snippet));
        writer.WriteNumber("score", hit.Score);
        if (lacking.Count > 0)
        {
            WriteStrings(writer, "lacking", lacking.Select(word => QueryText.Of(word)));
        }

        writer.WriteEndObject();
    }

    private static void WriteFacets(Utf8JsonWriter writer, SearchFacets facets)
    {
        writer.WriteStartObject("facets");
        writer.WriteNumber("total", facets.Total);
        writer.WriteStartArray("sources");
        foreach (var source in facets.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("slug", source.Slug);
            writer.WriteString("name", source.Name);
            writer.WriteNumber("articles", source.Articles);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("withoutSource", facets.WithoutSource);
        writer.WriteStartObject("months");
        foreach (var month in facets.Months)
        {
            writer.WriteNumber($"{month.Year:0000}-{month.Month:00}", month.Articles);
        }

        writer.WriteEndObject();
        writer.WriteNumber("undated", facets.Undated);
        writer.WriteStartArray("stories");
        foreach (var story in facets.Stories)
        {
            writer.WriteStartObject();
            writer.WriteNumber("story", story.Id);
            writer.WriteString("title", story.Title);
            writer.WriteNumber("articles", story.Articles);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("languages");
        foreach (var language in facets.Languages)
        {
            writer.WriteNumber(language.Language, language.Articles);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
