using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Contract;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Exporting;

/// <summary>An article as exports give it.</summary>
/// <param name="Summary">What lists show of it.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Url">Where its source published it.</param>
/// <param name="Language">Its language tag.</param>
/// <param name="Text">Its text, a paragraph a line.</param>
/// <param name="Permalink">Its address in this archive.</param>
public sealed record ExportedArticle(ArticleSummary Summary, string? Byline, string? Url, string? Language, string Text, string Permalink)
{
    /// <summary>The date; null where there is none.</summary>
    public EdtfDate? Date => EdtfDate.TryParse(Summary.Date, out var date) ? date : null;

    internal Citation ToCitation() => new()
    {
        ArticleId = Summary.Id,
        Headline = Summary.Headline,
        IsSupplied = Summary.HeadlineBasis is not (null or Basis.Stated),
        Authors = Bylines.Read(Byline),
        Source = Summary.SourceName,
        Date = Date,
        IsInferred = Summary.DateBasis == Basis.Inferred,
        Language = Language,
        Url = Url,
        Permalink = Permalink,
        Archive = "NewsArchive",
    };
}
