namespace NewsArchive.Formats.Downloads;

/// <summary>
/// How a database lays out its downloads, whatever carries them: a text, a Word or RTF document, a PDF or a page give their lines,
/// and the layout says where articles begin and what the lines are.
/// </summary>
internal interface IDownloadLayout
{
    /// <summary>The name of the format in outcomes and in the docs.</summary>
    string Name { get; }

    /// <summary>Words of which one stands in every file of this layout; a quick test before the lines are looked at.</summary>
    IReadOnlyList<string> Hints { get; }

    /// <summary>How surely lines are of this layout, from 0 to 1. The lines may be only the beginning of a file.</summary>
    double Score(IReadOnlyList<DownloadPiece> lines);

    /// <summary>The articles, as runs of lines; what stands before the first, between and behind them is no part of any.</summary>
    IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines);

    /// <summary>Reads one article.</summary>
    DownloadDraft Read(IReadOnlyList<DownloadPiece> lines);
}
