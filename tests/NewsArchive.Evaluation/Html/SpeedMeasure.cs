using System.Diagnostics;

namespace NewsArchive.Evaluation.Html;

/// <summary>Pages a second on one core, over the pages of the article-extraction-benchmark.</summary>
internal sealed class SpeedMeasure : IMeasure
{
    public string Name => "html-speed";

    public IEnumerable<MeasureRow> Run(string dataFolder)
    {
        var pages = PageCollection.Read(dataFolder, "article_extraction_benchmark").Select(item => item.Page).ToList();
        if (pages.Count == 0) yield break;
        // The first pass compiles; only the second is timed.
        foreach (var page in pages) PageCollection.Parse(page);
        var watch = Stopwatch.StartNew();
        foreach (var page in pages) PageCollection.Parse(page);
        yield return new MeasureRow("pages a second", pages.Count / watch.Elapsed.TotalSeconds, 20);
    }
}
