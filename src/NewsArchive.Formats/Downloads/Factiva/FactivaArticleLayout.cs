namespace NewsArchive.Formats.Downloads.Factiva;

/// <summary>
/// Factiva's article format, without tags: headline, byline, <c>412 words</c>, date, time, source, its code, page, language, rights,
/// the text, the publisher, <c>Document</c> with the accession number.
/// </summary>
internal sealed class FactivaArticleLayout : IDownloadLayout
{
    /// <summary>Above the number of words stand section, headline, byline and credit, each of them in a few lines at most.</summary>
    private const int LongestHead = 12;

    public string Name => "factiva";

    public IReadOnlyList<string> Hints { get; } =
        [" word", " wörter", " mots", " palabras", " parole", " palavras", " woorden", "\u00A0words"];

    /// <summary>A number of words and right below it a date; a source's code and an accession number make it certain.</summary>
    public double Score(IReadOnlyList<DownloadPiece> lines)
    {
        var counts = Counts(lines);
        if (counts.Count == 0)
            return 0;
        var hasCode = Enumerable.Range(counts[0], Math.Min(8, lines.Count - counts[0])).Any(i => FactivaArticleReader.IsCode(lines[i].Raw));
        var hasNumber = lines.Any(line => FactivaArticleReader.NumberStart(line.Raw) is not null);
        return 0.5 + (hasCode ? 0.25 : 0) + (hasNumber ? 0.25 : 0) - (hasCode || hasNumber ? 0 : 0.2);
    }

    public IReadOnlyList<Range> Articles(IReadOnlyList<DownloadPiece> lines)
    {
        var counts = Counts(lines);
        var starts = counts.Select((count, i) => Begin(lines, count, i == 0 ? 0 : EndOf(lines, counts[i - 1], count))).ToList();
        var articles = new List<Range>();
        for (var i = 0; i < starts.Count; i++)
            articles.Add(starts[i]..EndOf(lines, counts[i], i + 1 < starts.Count ? starts[i + 1] : lines.Count));
        return articles;
    }

    public DownloadDraft Read(IReadOnlyList<DownloadPiece> lines) => FactivaArticleReader.Read(lines);

    /// <summary>The lines that say how many words an article has.</summary>
    private static List<int> Counts(IReadOnlyList<DownloadPiece> lines)
    {
        var counts = new List<int>();
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (DownloadWords.IsWordCount(lines[i].Raw) && DownloadWords.DateLine(lines[i + 1].Raw) is not null)
                counts.Add(i);
        }

        return counts;
    }

    /// <summary>The line behind the accession number; the limit where there is none.</summary>
    private static int EndOf(IReadOnlyList<DownloadPiece> lines, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (FactivaArticleReader.NumberStart(lines[i].Raw) is not null)
                return i + 1;
        }

        return limit;
    }

    /// <summary>The head's first line: after an article the next line, else as far up as the lines belong together.</summary>
    private static int Begin(IReadOnlyList<DownloadPiece> lines, int count, int after)
    {
        if (after > 0 && after < count && count - after <= LongestHead)
            return after;
        var first = count - 1;
        while (first > after && count - first < LongestHead
            && (!lines[first].IsAfterBlank || FactivaArticleReader.IsOnlyByline(lines, first, count)))
            first--;
        return first;
    }
}
