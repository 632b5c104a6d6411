using System.Text.Json;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Dating;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Naming;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Naming;

namespace NewsArchive.Web.Cli;

/// <summary>An article of the archive as JSON: what its file says, as <c>parse</c> prints it, with the values that stand.</summary>
internal static class ArticleJson
{
    /// <param name="writer">Where to.</param>
    /// <param name="article">The article.</param>
    /// <param name="ledger">All that speaks of its date; null for an older revision, which has its file's date only.</param>
    /// <param name="names">The names that its current revision gives.</param>
    /// <param name="forms">The forms in which it writes each of them.</param>
    /// <param name="left">What is left to do, on which date and names rest.</param>
    public static void Write(
        Utf8JsonWriter writer, ArticleView article, DateLedger? ledger, IReadOnlyList<NameSummary> names, IReadOnlyDictionary<long, IReadOnlyList<string>> forms,
        UnfinishedWork left)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", article.Summary.Id);
        writer.WriteNumber("revision", article.Number);
        writer.WriteNumber("revisions", article.CurrentNumber);
        writer.WriteString("format", article.Format);
        writer.WriteString("sha256", article.Sha256);
        writer.WritePropertyName("article");
        var values = article.Values;
        ParsedArticleJson.Write(writer, article.Parsed with { Headline = values.Headline, Byline = values.Byline, Source = values.Source, Date = values.Date, Dateline = DatelinePlace.Shown(article.Parsed.Dateline) });
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
        foreach (var name in names) NameJson.Write(writer, name, forms.GetValueOrDefault(name.Id) ?? []);
        writer.WriteEndArray();
        if (ledger is not null)
        {
            Write(writer, ledger);
        }

        UnfinishedOutput.Write(writer, left);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DateLedger ledger)
    {
        writer.WriteStartArray("dates");
        foreach (var entry in ledger.Entries)
        {
            writer.WriteStartObject();
            writer.WriteString("standing", JsonNamingPolicy.CamelCase.ConvertName(entry.Standing.ToString()));
            writer.WritePropertyName("date");
            ParsedArticleJson.WriteDate(writer, entry.Date is { } date ? new DateField(date, entry.Basis, entry.Evidence) : null);
            writer.WriteString("reason", entry.Basis is Basis.Curated ? entry.Evidence.Text : null);
            writer.WriteString("entered", entry.At is { } at ? $"{at.UtcDateTime:s}Z" : null);
            writer.WriteStartArray("reports");
            foreach (var witness in entry.Witnesses)
            {
                writer.WriteStartObject();
                writer.WriteNumber("id", witness.Report.Id);
                writer.WriteString("date", witness.Report.Day.ToString("yyyy-MM-dd"));
                writer.WriteString("sentence", witness.Sentence);
                writer.WriteString("asked", witness.Asked);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
