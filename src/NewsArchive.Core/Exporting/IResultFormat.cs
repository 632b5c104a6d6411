using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Dates;

namespace NewsArchive.Core.Exporting;

/// <summary>A format in which many articles are written, one after the other.</summary>
public interface IResultFormat
{
    /// <summary>Its name on the command line and the end of its address: <c>csv</c>.</summary>
    string Name { get; }

    /// <summary>Its name for readers: <c>JSON Lines</c>.</summary>
    string Label { get; }

    /// <summary>The end of its files, without the point.</summary>
    string Extension { get; }

    string MediaType { get; }

    /// <summary>Writes articles as they come, in UTF-8. The stream stays open.</summary>
    void Write(Stream output, IEnumerable<ExportedArticle> articles);
}

/// <summary>The formats of results.</summary>
public static class ResultFormats
{
    /// <summary>The formatted bibliographies, by the name of their style.</summary>
    public static IReadOnlyList<IResultFormat> Bibliographies { get; } =
    [
        .. CitationFormats.All.Where(format => format.Extension is null).Select(style => new BibliographyResults(style)),
    ];

    public static IReadOnlyList<IResultFormat> All { get; } =
    [
        new CsvResults(), new JsonLinesResults(), new NinjsResults(), new CitationResults(new BibTexCitation(), "bib", "\n\n"),
        new CitationResults(new RisCitation(), "ris", "\r\n"), new CslJsonResults(), .. Bibliographies,
    ];

    /// <summary>A format by its name; null where there is none.</summary>
    public static IResultFormat? Find(string name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An article as exports give it.</summary>
/// <param name="Summary">What lists show of it.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Url">Where its source published it.</param>
/// <param name="Language">Its language tag.</param>
/// <param name="Text">Its text, a paragraph a line.</param>
/// <param name="Permalink">Its address in this archive.</param>
public sealed record ExportedArticle(ArticleSummary Summary, string? Byline, string? Url, string? Language, string Text, string Permalink)
{
    /// <summary>The name of this archive.</summary>
    public string Archive { get; init; } = "NewsArchive";

    /// <summary>The date; null where there is none.</summary>
    public EdtfDate? Date => EdtfDate.TryParse(Summary.Date, out var date) ? date : null;
}
