using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Formats.Contract;

/// <summary>
/// The public JSON of a parsed article: what the command line prints and the golden cases hold. Members come in a fixed order; an absent
/// value is null, an empty list is empty. Problems are not part of it; the caller writes them beside it, as an original without articles
/// has problems too.
/// </summary>
public static class ParsedArticleJson
{
    private const int FirstLength = 8 * 1024; // bytes that most articles fit in

    /// <summary>Options under which the words stay readable: letters of all scripts as they are.</summary>
    public static JsonWriterOptions Readable { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The article as JSON without line breaks.</summary>
    public static string ToJson(ParsedArticle article)
    {
        var buffer = new ArrayBufferWriter<byte>(FirstLength);
        using (var writer = new Utf8JsonWriter(buffer, Readable with { Indented = false })) Write(writer, article);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter writer, ParsedArticle article) =>
        JsonSerializer.Serialize(writer, ArticleMembers.Of(article), FormatsJson.Default.ArticleMembers);

    /// <summary>Writes a date with its bounds, its basis and its evidence; null where there is none.</summary>
    public static void WriteDate(Utf8JsonWriter writer, DateField? date) =>
        JsonSerializer.Serialize(writer, DateMembers.Of(date)!, FormatsJson.Default.DateMembers);

    /// <summary>Reads what <see cref="ToJson"/> made; the result has no problems.</summary>
    /// <exception cref="JsonException">It is no such object.</exception>
    public static ParsedArticle Read(string json) =>
        (JsonSerializer.Deserialize(json, FormatsJson.Default.ArticleMembers) ?? throw new JsonException("There is no article.")).Article();
}

/// <summary>The members of each object. Those that most articles lack are left out where there is none.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    Converters = [typeof(NameConverter<Basis>), typeof(NameConverter<BlockKind>), typeof(NameConverter<SpanKind>)])]
[JsonSerializable(typeof(ArticleMembers))]
internal sealed partial class FormatsJson : JsonSerializerContext;

internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;

internal sealed record ArticleMembers
{
    public required FieldMembers? Headline { get; init; }

    public required FieldMembers? Standfirst { get; init; }

    public required FieldMembers? Byline { get; init; }

    public required FieldMembers? Dateline { get; init; }

    public required DateMembers? Date { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DateMembers>? OtherDates { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateMembers? Saved { get; init; }

    public required FieldMembers? Source { get; init; }

    public required FieldMembers? Credit { get; init; }

    public required FieldMembers? Url { get; init; }

    public required FieldMembers? Language { get; init; }

    public required string? ExternalId { get; init; }

    public required FieldMembers? Section { get; init; }

    public required IReadOnlyList<FieldMembers> Tags { get; init; }

    public required FieldMembers? Image { get; init; }

    public required FieldMembers? Version { get; init; }

    public required FieldMembers? Status { get; init; }

    public required EvidenceMembers? ExternalIdEvidence { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Encoding { get; init; }

    public required IReadOnlyList<BlockMembers> Blocks { get; init; }

    public required IReadOnlyList<SpanMembers> Spans { get; init; }

    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    public static ArticleMembers Of(ParsedArticle article) => new()
    {
        Headline = FieldMembers.Of(article.Headline),
        Standfirst = FieldMembers.Of(article.Standfirst),
        Byline = FieldMembers.Of(article.Byline),
        Dateline = FieldMembers.Of(article.Dateline),
        Date = DateMembers.Of(article.Date),
        OtherDates = article.OtherDates.Count == 0 ? null : [.. article.OtherDates.Select(date => DateMembers.Of(date)!)],
        Saved = DateMembers.Of(article.Saved),
        Source = FieldMembers.Of(article.Source),
        Credit = FieldMembers.Of(article.Credit),
        Url = FieldMembers.Of(article.Url),
        Language = FieldMembers.Of(article.Language),
        ExternalId = article.ExternalId?.Value,
        Section = FieldMembers.Of(article.Section),
        Tags = [.. article.Tags.Select(tag => FieldMembers.Of(tag)!)],
        Image = FieldMembers.Of(article.Image),
        Version = FieldMembers.Of(article.Version),
        Status = FieldMembers.Of(article.Status),
        ExternalIdEvidence = EvidenceMembers.Of(article.ExternalId?.Evidence),
        Encoding = article.Encoding,
        Blocks = [.. article.Blocks.Select(BlockMembers.Of)],
        Spans = [.. article.Spans.Select(SpanMembers.Of)],
        LeftOut = article.LeftOut,
    };

    // A record's own id is always stated: it is taken verbatim or not at all, so its basis is not written.
    public ParsedArticle Article() => new()
    {
        Headline = Headline?.Field(),
        Standfirst = Standfirst?.Field(),
        Byline = Byline?.Field(),
        Dateline = Dateline?.Field(),
        Date = Date?.Field(),
        OtherDates = [.. (OtherDates ?? []).Select(date => date.Field())],
        Saved = Saved?.Field(),
        Source = Source?.Field(),
        Credit = Credit?.Field(),
        Url = Url?.Field(),
        Language = Language?.Field(),
        ExternalId = ExternalId is null ? null : new Field(
            ExternalId, Basis.Stated, ExternalIdEvidence?.Evidence() ?? throw new JsonException("The id has no evidence.")),
        Section = Section?.Field(),
        Tags = [.. Tags.Select(tag => tag.Field())],
        Image = Image?.Field(),
        Version = Version?.Field(),
        Status = Status?.Field(),
        Encoding = Encoding,
        Blocks =
        [
            .. Blocks.Select(
                block => new Block(block.Kind, block.Text, EvidenceMembers.Place(block.Start, block.Length), block.Path)),
        ],
        Spans = [.. Spans.Select(span => new Span(span.Kind, new ByteRange(span.Start, span.Length), span.Name))],
        LeftOut = LeftOut,
    };
}

internal sealed record FieldMembers(string Value, Basis Basis, EvidenceMembers Evidence)
{
    public static FieldMembers? Of(Field? field) =>
        field is null ? null : new FieldMembers(field.Value, field.Basis, EvidenceMembers.Of(field.Evidence)!);

    public Field Field() => new(Value, Basis, Evidence.Evidence());
}

internal sealed record DateMembers(string Value, DateOnly? Lower, DateOnly? Upper, Basis Basis, EvidenceMembers Evidence)
{
    public static DateMembers? Of(DateField? date) => date is null ? null : new DateMembers(
        date.Value.Text, date.Value.Lower, date.Value.Upper, date.Basis, EvidenceMembers.Of(date.Evidence)!);

    public DateField Field() => EdtfDate.TryParse(Value, out var date)
        ? new DateField(date, Basis, Evidence.Evidence())
        : throw new JsonException($"Not a date: {Value}");
}

internal sealed record EvidenceMembers(string Rule, int? Start, int? Length, string? Path, string? Text)
{
    public static EvidenceMembers? Of(Evidence? evidence) => evidence is null ? null : new EvidenceMembers(
        evidence.Rule, evidence.Place?.Start, evidence.Place?.Length, evidence.Path, evidence.Text);

    public static ByteRange? Place(int? start, int? length) => start is { } from && length is { } bytes ? new ByteRange(from, bytes) : null;

    public Evidence Evidence() => new(Rule, Place(Start, Length), Path, Text);
}

internal sealed record BlockMembers(
    BlockKind Kind,
    string Text,
    int? Start,
    int? Length,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Path = null)
{
    public static BlockMembers Of(Block block) => new(block.Kind, block.Text, block.Place?.Start, block.Place?.Length, block.Path);
}

internal sealed record SpanMembers(
    SpanKind Kind,
    int Start,
    int Length,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Name = null)
{
    public static SpanMembers Of(Span span) => new(span.Kind, span.Place.Start, span.Place.Length, span.Name);
}
