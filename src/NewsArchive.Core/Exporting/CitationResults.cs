using System.Text;
using NewsArchive.Core.Citing;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Exporting;

/// <summary>A file of citations, one after the other, in the order of the results: what reference managers read.</summary>
/// <param name="entry">Writes each.</param>
/// <param name="name">The name of the format and the end of its files.</param>
/// <param name="end">What stands behind each.</param>
public sealed class CitationResults(ICitationFormat entry, string name, string end) : IResultFormat
{
    public string Name => name;

    public string Label => entry.Label;

    public string Extension => name;

    public string MediaType => entry.MediaType;

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var text = Utf8(output);
        foreach (var article in articles) text.Write(entry.Write(CitationOf(article)) + end);
    }

    internal static StreamWriter Utf8(Stream output) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    internal static Citation CitationOf(ExportedArticle article) => new()
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
        Archive = article.Archive,
    };
}

/// <summary>An array of items of CSL-JSON, as <see cref="CslJsonCitation"/> writes each.</summary>
public sealed class CslJsonResults : IResultFormat
{
    private static readonly CslJsonCitation Entry = new();

    public string Name => Entry.Name;

    public string Label => Entry.Label;

    public string Extension => "csl.json";

    public string MediaType => Entry.MediaType;

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var text = CitationResults.Utf8(output);
        var before = "[\n";
        foreach (var article in articles)
        {
            text.Write(before + CslJsonCitation.Item(CitationResults.CitationOf(article)));
            before = ",\n";
        }

        text.Write(before == "[\n" ? "[]\n" : "\n]\n");
    }
}

/// <summary>A formatted bibliography: the citations as text in alphabetical order, for which all of them are held.</summary>
/// <param name="style">Writes each.</param>
public sealed class BibliographyResults(ICitationFormat style) : IResultFormat
{
    public string Name => style.Name;

    public string Label => style.Label;

    public string Extension => $"{style.Name}.txt";

    public string MediaType => style.MediaType;

    /// <summary>Citations in their order: without regard to quotation marks and brackets before the first word.</summary>
    public static IReadOnlyList<string> InOrder(IEnumerable<string> citations) =>
        [.. citations.OrderBy(Key, StringComparer.OrdinalIgnoreCase).ThenBy(citation => citation, StringComparer.Ordinal)];

    public void Write(Stream output, IEnumerable<ExportedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        using var text = CitationResults.Utf8(output);
        foreach (var citation in InOrder(articles.Select(article => style.Write(CitationResults.CitationOf(article)))))
        {
            text.Write(citation + "\n\n");
        }
    }

    private static string Key(string citation) => citation.TrimStart('“', '"', '[', '‘', '\'');
}
