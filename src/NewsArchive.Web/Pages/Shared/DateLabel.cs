using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Articles;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;
using NewsArchive.Web.Models;

namespace NewsArchive.Web.Pages.Shared;

/// <summary>A date as pages show it.</summary>
/// <param name="Text">In words; <c>undated</c> where there is none.</param>
/// <param name="DateTime">The value of <c>time</c>'s attribute; null unless the date is one certain day.</param>
/// <param name="Href">The page of its day, month or year, where there is one.</param>
/// <param name="Basis">On what it rests; null where there is no date.</param>
public sealed record DateLabel(string Text, string? DateTime, string? Href, Basis? Basis)
{
    public static DateLabel Undated { get; } = new("undated", null, Links.Undated, null);

    /// <summary>The text, as a <c>time</c> element where it is one certain day.</summary>
    public IHtmlContent Html
    {
        get
        {
            var html = new HtmlContentBuilder();
            return DateTime is null
                ? html.Append(Text)
                : html.AppendHtml("<time datetime=\"").Append(DateTime).AppendHtml("\">").Append(Text).AppendHtml("</time>");
        }
    }

    public static DateLabel Of(ArticleSummary article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article is { Date: { } text, DateBasis: { } basis } && EdtfDate.TryParse(text, out var date) ? Of(date, basis) : Undated;
    }

    public static DateLabel Of(DateField? field) => field is null ? Undated : Of(field.Value, field.Basis);

    private static DateLabel Of(EdtfDate date, Basis basis) =>
        new(date.Display, date.IsCertainDay ? date.Text : null, Links.OfDate(date), basis);
}
