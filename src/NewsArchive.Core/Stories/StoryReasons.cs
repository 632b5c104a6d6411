using NewsArchive.Core.Articles;
using NewsArchive.Core.Naming;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Core.Storage;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Stories;

/// <summary>What speaks for it that reports tell one event.</summary>
public enum StoryReasonKind
{
    /// <summary>A curator said so.</summary>
    Curated,

    /// <summary>People and organisations that they name, in full.</summary>
    Names,

    /// <summary>Places that they name.</summary>
    Places,

    /// <summary>The first and the last day that they are dated, as ISO dates; one where it is the same.</summary>
    Days,

    /// <summary>Telling figures that they give, as written.</summary>
    Figures,

    /// <summary>Headline and lead are worded much alike.</summary>
    Wording,

    /// <summary>Most of the words of one's headline stand in the others.</summary>
    Headline,
}

/// <summary>A reason why reports are held for one story.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Values">What they have in common; empty for a curator's word and for wording.</param>
/// <param name="Reports">How many of the reports have it.</param>
public sealed record StoryReason(StoryReasonKind Kind, IReadOnlyList<string> Values, int Reports);

/// <summary>Says why reports are held for one story, as an editor would: who, where, when, and the figure that tells it.</summary>
internal static class StoryReasons
{
    private const int MostNames = 4;
    private const int MostPlaces = 2;
    private const int MostFigures = 3;
    private const double MuchAlike = .6; // cosine of headlines and leads
    private const double MostOfHeadline = .6; // of the weight of a headline's words
    private const int MostRead = 12; // reports whose names and figures are looked at

    public static IReadOnlyList<StoryReason> Of(ArchiveConnection connection, IReadOnlyList<ArticleSummary> articles, bool isDecided)
    {
        var reasons = new List<StoryReason>();
        if (isDecided) reasons.Add(new StoryReason(StoryReasonKind.Curated, [], articles.Count));
        var read = articles.Take(MostRead).Select(article => article.Id).ToList();
        var shared = NameReader.Shared(connection, read);
        Add(reasons, StoryReasonKind.Names, [.. shared.Where(name => name.Name.Kind != NameKind.Place)], MostNames);
        Add(reasons, StoryReasonKind.Places, [.. shared.Where(name => name.Name.Kind == NameKind.Place)], MostPlaces);
        var days = articles.Where(
            article => article.DateBasis is not (null or Basis.Inferred) && article.DateLower is not null && article.DateUpper is not null)
            .ToList();
        if (days.Count > 1)
        {
            var (first, last) = (days.Min(day => day.DateLower!.Value), days.Max(day => day.DateUpper!.Value));
            reasons.Add(
                new StoryReason(
                    StoryReasonKind.Days, first == last ? [$"{first:yyyy-MM-dd}"] : [$"{first:yyyy-MM-dd}", $"{last:yyyy-MM-dd}"],
                    days.Count));
        }

        var figures = read
            .SelectMany(id => Figures(connection, id)).GroupBy(figure => figure.Key).Where(use => use.Count() > 1)
            .OrderByDescending(use => use.Count())
            .ThenByDescending(use => use.Key.Length)
            .ThenBy(use => use.Key, StringComparer.Ordinal)
            .ToList();
        if (figures.Count > 0)
        {
            var most = figures[0].Count();
            reasons.Add(new StoryReason(
                StoryReasonKind.Figures,
                [
                    .. figures.Where(use => use.Count() == most)
                        .Take(MostFigures)
                        .Select(use => use.Select(figure => figure.Written).Order(StringComparer.Ordinal).First()),
                ],
                most));
        }

        if (reasons.All(reason => reason.Kind == StoryReasonKind.Days) && ByWords(connection, read) is { } words)
        {
            reasons.Add(new StoryReason(words, [], articles.Count));
        }
        return reasons;
    }

    /// <summary>
    /// What their words say where they have neither names nor figures in common, as bulletins of a line have not; null where that is
    /// little.
    /// </summary>
    private static StoryReasonKind? ByWords(ArchiveConnection connection, List<long> articles)
    {
        var rows = new StoryRows(connection);
        var reports = articles.Select(rows.Report).OfType<StoryReport>().ToList();
        if (reports.Count < 2) return null;
        var common = reports.Skip(1).Select(other => reports[0].With(other)).ToList();
        return common.TrueForAll(overlap => overlap.Lead >= MuchAlike) ? StoryReasonKind.Wording
            : common.TrueForAll(overlap => overlap.MostOfHeadline >= MostOfHeadline) ? StoryReasonKind.Headline : null;
    }

    /// <summary>The names that most of the reports have: those of fewer say less.</summary>
    private static void Add(List<StoryReason> reasons, StoryReasonKind kind, List<SharedName> names, int most)
    {
        if (names.Count == 0) return;
        var reports = names[0].Reports.Count;
        reasons.Add(
            new StoryReason(
                kind, [.. names.Where(name => name.Reports.Count == reports).Take(most).Select(name => name.Name.Name)], reports));
    }

    private static IEnumerable<(string Written, string Key)> Figures(ArchiveConnection connection, long id) => connection.First(
        "SELECT headline, standfirst, substr(body, 1, @most) FROM article_texts WHERE article_id = @id",
        row => $"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)}", ("@most", ReportText.TextLength), ("@id", id)) is { } text
            ? ReportText.FiguresOf(text).DistinctBy(figure => figure.Key)
            : [];
}
