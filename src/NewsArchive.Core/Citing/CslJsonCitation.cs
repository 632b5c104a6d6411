using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Citing;

/// <summary>An array of one item of CSL-JSON. Source: the schema <c>csl-data.json</c> of the Citation Style Language 1.0.2.</summary>
public sealed class CslJsonCitation : ICitationFormat
{
    public string Name => "csl-json";

    public string Label => "CSL-JSON";

    public string MediaType => "application/vnd.citationstyles.csl+json";

    public string? Extension => "json";

    public string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return JsonSerializer.Serialize([ItemOf(citation)], CoreJson.Csl.IReadOnlyListCslItem);
    }

    /// <summary>The item by itself.</summary>
    internal static string Item(Citation citation) => JsonSerializer.Serialize(ItemOf(citation), CoreJson.Csl.CslItem);

    private static CslItem ItemOf(Citation citation) => new(
        $"article-{citation.ArticleId.ToString(CultureInfo.InvariantCulture)}", "article-newspaper", citation.Title,
        citation.Authors.Count == 0 ? null : [.. citation.Authors.Select(NameOf)],
        citation.Source, citation.Date is { } date ? IssuedOf(date, citation.IsDoubtful) : null, citation.Section, citation.Language,
        citation.Address,
        citation.Url is null ? null : $"{citation.Archive}: {citation.Permalink}");

    private static CslName NameOf(CitedName author) =>
        author.Given is null ? new CslName(author.Family, Family: null, Given: null)
            : new CslName(Literal: null, author.Family, author.Given);

    private static CslDate IssuedOf(EdtfDate date, bool isDoubtful)
    {
        bool? circa = isDoubtful ? true : null;
        if (date is not { Lower: { } first, Upper: { } last }
            || date.Precision is not (EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year))
        {
            return new CslDate(DateParts: null, date.Display, circa);
        }

        var isRange = date.Precision == EdtfPrecision.Day && last != first;
        return new CslDate(isRange ? [Parts(first, date.Precision), Parts(last, date.Precision)] : [Parts(first, date.Precision)],
            Literal: null, circa);
    }

    private static int[] Parts(DateOnly day, EdtfPrecision precision) => precision switch
    {
        EdtfPrecision.Day => [day.Year, day.Month, day.Day],
        EdtfPrecision.Month => [day.Year, day.Month],
        _ => [day.Year],
    };
}

/// <summary>
/// An item by the schema. The archive is its note and not its <c>archive</c>, which is one of paper: styles print that with its place.
/// </summary>
internal sealed record CslItem(
    string Id, string Type, string Title, IReadOnlyList<CslName>? Author, string? ContainerTitle, CslDate? Issued, string? Section,
    string? Language,
    [property: JsonPropertyName("URL")] string Url, string? Note);

/// <summary>A person's names, or the whole name of anyone else.</summary>
internal sealed record CslName(string? Literal, string? Family, string? Given);

/// <summary>A year, month or day, or two days with the days between them; else words.</summary>
internal sealed record CslDate(IReadOnlyList<int[]>? DateParts, string? Literal, bool? Circa);
