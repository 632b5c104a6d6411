using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Dating;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Web.Cli;

/// <summary>An article of the archive as JSON: what its file says, as <c>parse</c> prints it, with the values that stand.</summary>
internal sealed record ArticleJson(
    long Id,
    int Revision,
    int Revisions,
    string Format,
    string Sha256,
    [property: JsonConverter(typeof(ParsedArticleConverter))] ParsedArticle Article,
    IReadOnlyList<Problem> Problems,
    IEnumerable<DuplicateJson> Duplicates,
    IEnumerable<NameJson> Names,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<DateEntryJson>? Dates,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ProgressJson? Progress)
{
    /// <param name="article">The article.</param>
    /// <param name="ledger">All that speaks of its date; null for an older revision, which has its file's date only.</param>
    /// <param name="names">The names that its current revision gives.</param>
    /// <param name="forms">The forms in which it writes each of them.</param>
    /// <param name="left">What is left to do, on which date and names rest.</param>
    public static ArticleJson Of(
        ArticleView article, DateLedger? ledger, IReadOnlyList<NameSummary> names, IReadOnlyDictionary<long, IReadOnlyList<string>> forms,
        UnfinishedWork left)
    {
        var (values, parsed) = (article.Values, article.Parsed);
        return new ArticleJson(
            article.Summary.Id, article.Number, article.CurrentNumber, article.Format, article.Sha256,
            parsed with
            {
                Headline = values.Headline,
                Byline = values.Byline,
                Source = values.Source,
                Date = values.Date,
                Language = ArticleLanguage.FieldOf(parsed, values.Language),
                Dateline = DatelinePlace.Shown(parsed.Dateline),
            },
            article.Problems, article.Alike.Select(alike => new DuplicateJson(alike.Article.Id, alike.Likeness)),
            names.Select(name => NameJson.Of(name, forms.GetValueOrDefault(name.Id) ?? [])), ledger?.Entries.Select(DateEntryJson.Of),
            ProgressJson.Of(left));
    }
}

internal sealed record DuplicateJson(long Id, double Likeness);

/// <summary>One of all that speaks of an article's date.</summary>
internal sealed record DateEntryJson(
    string Standing,
    [property: JsonConverter(typeof(DateConverter))] DateField? Date,
    string? Reason,
    string? Entered,
    IEnumerable<DateWitnessJson> Reports)
{
    public static DateEntryJson Of(DateEntry entry) => new(
        JsonNamingPolicy.CamelCase.ConvertName(entry.Standing.ToString()), entry.Date is { } date
            ? new DateField(date, entry.Basis, entry.Evidence) : null,
        entry.Basis is Basis.Curated ? entry.Evidence.Text : null, entry.At is { } at ? $"{at.UtcDateTime:s}Z" : null,
        entry.Witnesses.Select(witness => new DateWitnessJson(witness.Report.Id, witness.Report.Day, witness.Sentence, witness.Asked)));
}

/// <summary>A report from which a date was inferred.</summary>
internal sealed record DateWitnessJson(long Id, DateOnly Date, string? Sentence, string? Asked);

/// <summary>A date as the project of formats writes it.</summary>
internal sealed class DateConverter : JsonConverter<DateField?>
{
    public override bool HandleNull => true;

    public override DateField Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, DateField? value, JsonSerializerOptions options) =>
        ParsedArticleJson.WriteDate(writer, value);
}
