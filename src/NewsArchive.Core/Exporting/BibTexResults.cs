using System.Text;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Exporting;

/// <summary>A file of BibTeX entries, as <see cref="BibTexCitation"/> writes each.</summary>
public sealed class BibTexResults : IResultFormat
{
    private static readonly BibTexCitation Entry = new();

    public string Name => "bib";

    public string MediaType => Entry.MediaType;

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var article in articles)
        {
            text.Write(Entry.Write(CitationOf(article)) + "\n\n");
        }
    }

    private static Citation CitationOf(ExportedArticle article) => new()
    {
        ArticleId = article.Summary.Id,
        Headline = article.Summary.Headline,
        IsSupplied = article.Summary.HeadlineBasis is not (null or Basis.Stated),
        Authors = Bylines.Read(article.Byline),
        Source = article.Summary.SourceName,
        Date = article.Date,
        IsInferred = article.Summary.DateBasis == Basis.Inferred,
        Language = article.Language,
        Url = article.Url,
        Permalink = article.Permalink,
        Archive = "NewsArchive",
    };
}
