using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>Marks in an article what the search found by which the reader came to it.</summary>
public sealed class MatchMarks
{
    private readonly MatchMarker marker;

    private readonly string language;

    private MatchMarks(QueryNode? root, string language) => (marker, this.language) = (new MatchMarker(root), language);

    public static MatchMarks None { get; } = new(root: null, language: "");

    public bool IsEmpty => marker.IsEmpty;

    /// <summary>Marks what a query finds in an article of a language.</summary>
    public static MatchMarks Of(ParsedQuery query, string language)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Root is null ? None : new MatchMarks(query.Root, language);
    }

    /// <summary>The text as HTML, encoded, with <c>mark</c> elements around matches.</summary>
    public IHtmlContent Mark(string text, SearchField field) => new Marked(marker.Mark(text, field, language));

    /// <summary>The same with each sentence in an element of its own.</summary>
    public IHtmlContent Mark(SentenceText text, SearchField field)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SentenceHtml(text, IsEmpty ? text.Text : marker.Mark(text.Text, field, language));
    }
}
