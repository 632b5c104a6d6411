using Microsoft.AspNetCore.Html;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Contract;
using NewsArchive.Web.Models;
using NewsArchive.Web.Pages.Shared;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>An article as its page shows it: the current one with corrections, or a revision as its file alone gives it.</summary>
public sealed record ShownArticle
{
    public required long Id { get; init; }

    /// <summary>The number of the revision.</summary>
    public required int Number { get; init; }

    public required string Headline { get; init; }

    /// <summary>How the headline came about, where the file does not state it; else null.</summary>
    public string? HeadlineNote { get; init; }

    public SentenceText? Standfirst { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Credit { get; init; }

    public string? Source { get; init; }

    public string? SourceHref { get; init; }

    public required DateLabel Date { get; init; }

    /// <summary>What to say where there is no date.</summary>
    public required string Undated { get; init; }

    public required string Reading { get; init; }

    public required TextDirection Direction { get; init; }

    /// <summary>The text, or the part of a long one that the page shows.</summary>
    public required TextPages Text { get; init; }

    public required IReadOnlyList<AsideBlock> Aside { get; init; }

    public required IReadOnlyList<KnownField> Known { get; init; }

    /// <summary>The status by which the source took the report back; null where it did not.</summary>
    public string? Withdrawal { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Marks what a search found; nothing where the reader did not come from one.</summary>
    public MatchMarks Marks { get; init; } = MatchMarks.None;

    /// <summary>A text of the article as HTML, with what the search found in it marked.</summary>
    public IHtmlContent Mark(string text, SearchField field) => Marks.Mark(text, field);

    /// <inheritdoc cref="Mark(string, SearchField)"/>
    public IHtmlContent Mark(SentenceText text, SearchField field) => Marks.Mark(text, field);

    /// <summary>The mark of a field's basis, which leads to its evidence.</summary>
    public IHtmlContent Basis(string field) => new EvidenceLink(Known.FirstOrDefault(known => known.Name == field));

    /// <summary>Puts an article together.</summary>
    /// <param name="view">The revision.</param>
    /// <param name="values">The values to show.</param>
    /// <param name="corrections">The corrections that are in them.</param>
    /// <param name="longest">The letters of a part of a long text.</param>
    /// <param name="at">The id of a block or sentence of the part to show; null for the first.</param>
    public static ShownArticle Of(
        ArticleView view, ArticleValues values, IReadOnlyList<Correction> corrections, int longest, string? at)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(values);
        var parsed = view.Parsed;
        var sourceHref = values.Source is { } source ? Links.Source(Slug.Of(source.Value, otherwise: "source")) : null;
        var words = WordCount.Of(parsed);
        var texts = SentenceText.Of(parsed);
        return new ShownArticle
        {
            Id = view.Summary.Id,
            Number = view.Number,
            Headline = HeadlineText.Display(values.Headline?.Value, values.Headline?.Basis),
            HeadlineNote = Note(values.Headline, parsed.Headline),
            Standfirst = texts.GetValueOrDefault(SentencePlace.Standfirst),
            Byline = values.Byline?.Value,
            Dateline = DatelinePlace.Of(parsed.Dateline?.Value),
            Credit = parsed.Credit?.Value,
            Source = values.Source?.Value,
            SourceHref = sourceHref,
            Date = DateLabel.Of(values.Date),
            Undated = parsed.Date is null ? "undated – the file gives no date" : "undated – confirmed by a curator",
            Reading = words == 0 ? "no text" : $"{Length(words, WordCount.OfCharacters(parsed))}, {ReadingTime.Of(words)}",
            Direction = TextDirection.Of(ArticleLanguage.FieldOf(parsed, values.Language)?.Value),
            Text = TextPages.Of(FlowPart.Of(parsed, texts), longest, at),
            Aside = AsideBlock.Of(parsed),
            Known = KnownField.Of(parsed, values, sourceHref, corrections),
            Withdrawal = PublicationStatus.IsWithdrawn(parsed.Status?.Value) ? parsed.Status!.Value : null,
            Problems = view.Problems,
        };
    }

    /// <summary>How long a text is: by characters where most of what is counted are such.</summary>
    private static string Length(int words, int characters) =>
        characters * 2 > words ? Count.Of(words, "character", "characters") : Count.Of(words, "word", "words");

    private static string? Note(Field? standing, Field? ofFile) => (standing?.Basis, ofFile) switch
    {
        (null, null) => "The file gives no headline.",
        (Formats.Contract.Basis.Derived, _) => "The file gives no headline; the archive took this one from the text.",
        (Formats.Contract.Basis.Inferred, _) => "The file gives no headline; this one comes from other reports.",
        (Formats.Contract.Basis.Curated, _) => "A curator entered this headline.",
        _ => null,
    };
}
