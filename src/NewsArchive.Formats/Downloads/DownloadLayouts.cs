using NewsArchive.Formats.Downloads.Factiva;
using NewsArchive.Formats.Downloads.Genios;
using NewsArchive.Formats.Downloads.Labelled;
using NewsArchive.Formats.Downloads.NewsBank;
using NewsArchive.Formats.Downloads.Nexis;
using NewsArchive.Formats.Downloads.PressReader;
using NewsArchive.Formats.Downloads.ProQuest;
using NewsArchive.Formats.Downloads.Wisers;

namespace NewsArchive.Formats.Downloads;

/// <summary>The layouts of databases' downloads, and which of them some lines have.</summary>
internal static class DownloadLayouts
{
    /// <summary>Below this no layout is believed.</summary>
    private const double Threshold = 0.5;

    /// <summary>By so much the best must be surer than the next.</summary>
    private const double Margin = 0.2;

    private static readonly IDownloadLayout[] All =
        [new NexisUniLayout(), new NexisClassicLayout(), new FactivaArticleLayout(), new FactivaTagsLayout(), new ProQuestLayout(),
            new NewsBankLayout(), new GeniosLayout(), new WisersLayout(), new PressReaderLayout(), new LabelledLayout()];

    /// <summary>The layout that lines certainly have; null where that is none or where two fit about as well.</summary>
    public static IDownloadLayout? Of(IReadOnlyList<DownloadPiece> lines)
    {
        var scores = All.Where(layout => HasHint(layout, lines)).Select(layout => (Layout: layout, Score: layout.Score(lines)))
            .OrderByDescending(score => score.Score).ToList();
        return scores is [{ Score: >= Threshold } best, ..]
            && (scores.Count == 1 || best.Score - scores[1].Score >= Margin) ? best.Layout : null;
    }

    /// <summary>Whether a text may have a layout at all.</summary>
    public static bool MayBe(string text) =>
        Array.Exists(All, layout => layout.Hints.Any(hint => text.Contains(hint, StringComparison.OrdinalIgnoreCase)));

    private static bool HasHint(IDownloadLayout layout, IReadOnlyList<DownloadPiece> lines) =>
        lines.Any(line => layout.Hints.Any(hint => line.Raw.Contains(hint, StringComparison.OrdinalIgnoreCase)));
}
