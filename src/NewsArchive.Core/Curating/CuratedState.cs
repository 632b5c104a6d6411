using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Curating;

/// <summary>
/// What a curator looked at: the article's revision and its corrections. Whoever saves says which state was seen, so that
/// nobody overwrites what changed meanwhile.
/// </summary>
/// <param name="Revision">The number of the current revision.</param>
/// <param name="LatestCorrection">The id of the latest correction; 0 where there is none.</param>
/// <param name="Ended">How many corrections no longer stand: taking one back adds none, but changes this.</param>
public sealed record CuratedState(int Revision, long LatestCorrection, int Ended)
{
    public static CuratedState Of(ArticleView article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.CurrentNumber, article.Corrections);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null where a text is something else.</summary>
    public static CuratedState? Parse(string? text) => text?.Split('-') is [var revision, var latest, var ended]
        && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && long.TryParse(latest, NumberStyles.None, CultureInfo.InvariantCulture, out var correction)
        && int.TryParse(ended, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new CuratedState(number, correction, count)
            : null;

    public override string ToString() => $"{Revision}-{LatestCorrection}-{Ended}";

    internal static CuratedState Of(int revision, IReadOnlyList<Correction> corrections) => new(
        revision, corrections.Count == 0 ? 0 : corrections.Max(correction => correction.Id),
        corrections.Count(correction => correction.EndedAt is not null));
}
