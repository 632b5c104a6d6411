using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>What the archive knows of one field of an article, and on what that rests.</summary>
/// <param name="Name">The field.</param>
/// <param name="Value">Its value in words; null where it has none.</param>
/// <param name="Basis">On what the value rests; null where there is none.</param>
/// <param name="Evidence">Why it is believed.</param>
/// <param name="Absent">What to say where there is no value.</param>
/// <param name="Href">Where the value leads.</param>
/// <param name="Exact">The value as it is kept, where words say it otherwise.</param>
/// <param name="OfFile">The file's own value, where a curator's stands in its place.</param>
public sealed record KnownField(
    string Name, string? Value, Basis? Basis, Evidence? Evidence, string Absent = "", string? Href = null, string? Exact = null,
        KnownField? OfFile = null)
{
    /// <summary>The names of the fields that stand in a report's head and lead to their evidence.</summary>
    private static readonly string[] InHead = ["Headline", "Standfirst", "Byline", "Dateline", "Date", "Source", "Credit"];

    /// <summary>The id of the evidence on the page; null for a field that no report's head shows.</summary>
    public string? EvidenceId => Array.IndexOf(InHead, Name) < 0 ? null : $"known-{Name.ToLowerInvariant()}";

    /// <summary>The fields that a reader wants to see even where they are missing, and all others that there are.</summary>
    public static IReadOnlyList<KnownField> Of(ParsedArticle parsed, ArticleValues values, string? sourceHref,
        IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(values);
        KnownField Curated(CuratedField field, KnownField standing, KnownField ofFile) =>
            Over(standing, ofFile, corrections.LastOrDefault(correction => correction.Field == field && correction.EndedAt is null));
        return
        [
            Curated(CuratedField.Headline, Of("Headline", values.Headline, "The file gives no headline."), Of("Headline", parsed.Headline)),
            Curated(CuratedField.Date, OfDate(values.Date), OfDate(parsed.Date)),
            Curated(CuratedField.Source,
                Of("Source", values.Source, "The file states no source.") with { Href = values.Source is null ? null : sourceHref },
                Of("Source", parsed.Source)),
            Curated(CuratedField.Byline, Of("Byline", values.Byline, "The file names no author."), Of("Byline", parsed.Byline)),
            .. Present("Dateline", DatelinePlace.Shown(parsed.Dateline)),
            .. Present("Standfirst", parsed.Standfirst),
            .. Present("Credit", parsed.Credit),
            .. Present("Section", parsed.Section),
            .. parsed.Tags.Select(tag => Of("Tag", tag)),
            Curated(
                CuratedField.Language, Of("Language", ArticleLanguage.FieldOf(parsed, values.Language), "It is not known."),
                Of("Language", parsed.Language)),
            .. Present("Address", parsed.Url).Select(field => field with { Href = WebAddress(field.Value) }),
            .. parsed.Saved is null ? [] : (IEnumerable<KnownField>)[OfSaved(parsed.Saved)],
            .. Present("Lead image", parsed.Image),
            .. Present("ID in the file", parsed.ExternalId),
            .. Present("Version", parsed.Version),
            .. Present("Status", parsed.Status),
        ];
    }

    private static KnownField Of(string name, Field? field, string absent = "The file gives none.") =>
        new(name, field?.Value, field?.Basis, field?.Evidence, absent);

    private static IEnumerable<KnownField> Present(string name, Field? field) => field is null ? [] : [Of(name, field)];

    private static KnownField OfDate(DateField? field) => new(
        "Date", field?.Value.Display, field?.Basis, field?.Evidence, "Undated: the file gives no date.",
        field is null ? null : Links.OfDate(field.Value), field?.Value.Text);

    /// <summary>The day of capturing, sending or saving, told apart from the day of publication.</summary>
    private static KnownField OfSaved(DateField field) =>
        new("Saved", field.Value.Display, field.Basis, field.Evidence, Exact: field.Value.Text);

    /// <summary>
    /// A curator's value with its reason, and the file's own beside it. A curator may also hold that there is none.
    /// Who the curator was is not for readers to see.
    /// </summary>
    private static KnownField Over(KnownField standing, KnownField ofFile, Correction? correction) =>
        correction is null || (standing.Basis is not (null or Formats.Contract.Basis.Curated))
            ? standing
            : standing with
            {
                Basis = Formats.Contract.Basis.Curated,
                Evidence = new Evidence("correction", Text: $"{correction.Reason} ({correction.At:yyyy-MM-dd})"),
                Absent = "A curator confirmed that there is none.",
                OfFile = ofFile,
            };

    /// <summary>An address that a reader may follow; anything but the web's own kinds is only shown.</summary>
    private static string? WebAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null;
}

/// <summary>
/// The mark of a value's basis as a link that leads to the evidence. The browser opens what is closed around the place that a
/// link leads to. Nothing where there is no value.
/// </summary>
public sealed class EvidenceLink(KnownField? field) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (field is { Basis: { } basis and not Basis.Stated, EvidenceId: { } id })
        {
            writer.Write($" <a class=\"basis\" data-basis=\"{BasisWords.Word(basis)}\" href=\"#{id}\"");
            writer.Write($" title=\"{field.Name}: {BasisWords.Statement(basis)}\">");
            writer.Write($"<span class=\"letter\" aria-hidden=\"true\">{BasisWords.Letter(basis)}</span></a>");
        }
    }
}
