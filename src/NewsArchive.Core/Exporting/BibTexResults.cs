using System.Text;
using NewsArchive.Core.Citing;

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
            text.Write(Entry.Write(Citation.Of(article)) + "\n\n");
        }
    }
}
