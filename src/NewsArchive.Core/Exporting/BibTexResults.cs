using NewsArchive.Core.Citing;

namespace NewsArchive.Core.Exporting;

/// <summary>A file of BibTeX entries, as <see cref="BibTexCitation"/> writes each.</summary>
public sealed class BibTexResults : IResultFormat
{
    private static readonly BibTexCitation Entry = new();

    public string Name => "bib";

    public string MediaType => Entry.MediaType;

    public void Begin(TextWriter output)
    {
        // Entries need nothing before them.
    }

    public void Write(TextWriter output, ExportedArticle article, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(article);
        output.Write(Entry.Write(article.ToCitation()) + "\n\n");
    }

    public void End(TextWriter output)
    {
        // Entries need nothing behind them.
    }
}
