using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Stories;

/// <summary>
/// Lets a person say which articles tell one event, with a reason. Each decision is on a pair of articles, so it holds whatever
/// is imported later; the latest on a pair stands, and none is ever deleted.
/// </summary>
public sealed class StoryCurator(ArchiveStorage storage, IArticleWatcher watchers, TimeProvider time)
{
    /// <summary>Holds that all articles of a story tell one event; returns why it cannot, or null.</summary>
    public Refusal? Confirm(long articleId, string? reason, string by) => Decide(
        reason, by, rows => [.. rows.Together(articleId).Select(other => (articleId, other, true))]);

    /// <summary>Takes an article out of its story; returns why it cannot, or null.</summary>
    public Refusal? Split(long articleId, string? reason, string by) => Decide(
        reason, by, rows => [.. rows.Together(articleId).Select(other => (articleId, other, false))]);

    /// <summary>Puts the stories of two articles into one, or an article into a story; returns why it cannot, or null.</summary>
    public Refusal? Merge(long articleId, long otherId, string? reason, string by) => Decide(
        reason, by,
        rows => articleId == otherId || rows.Report(articleId) is null || rows.Report(otherId) is null
            ? []
            :
            [
                .. rows.Together(articleId)
                    .Append(articleId)
                    .SelectMany(
                        one => rows.Together(otherId).Append(otherId).Where(other => other != one).Select(other => (one, other, true))),
            ]);

    /// <summary>Holds that two articles, and the stories they are in, tell two events; returns why it cannot, or null.</summary>
    public Refusal? Part(long articleId, long otherId, string? reason, string by) => Decide(
        reason, by,
        rows =>
        {
            List<long> ones = [.. rows.Together(articleId), articleId], others = [.. rows.Together(otherId), otherId];
            return ones.Contains(otherId) || rows.Report(articleId) is null || rows.Report(otherId) is null
                ? [] // out of a story an article is split
                : [.. ones.SelectMany(one => others.Select(other => (one, other, false)))];
        });

    /// <summary>Takes a decision back; returns why it cannot, or null.</summary>
    public Refusal? TakeBack(long decisionId, string by)
    {
        using (var transaction = storage.BeginWrite())
        {
            if (DecisionRows.Find(transaction.Connection, decisionId) is not { } decision)
            {
                return Refusal.NoDecision;
            }

            DecisionRows.End(transaction.Connection, decision.ArticleId, decision.OtherId, time.GetUtcNow(), by);
            MarkAll(transaction.Connection, [decision.ArticleId, decision.OtherId]);
            transaction.Commit();
        }

        Group();
        return null;
    }

    private Refusal? Decide(string? reason, string by, Func<StoryRows, List<(long Article, long Other, bool IsTogether)>> pairsOf)
    {
        if (CuratorReason.Against(reason) is { } against)
        {
            return against;
        }

        using (var transaction = storage.BeginWrite())
        {
            var connection = transaction.Connection;
            var pairs = pairsOf(new StoryRows(connection));
            if (pairs.Count == 0)
            {
                return Refusal.NotTwoStories;
            }

            var now = time.GetUtcNow();
            foreach (var (article, other, isTogether) in pairs)
            {
                DecisionRows.End(connection, article, other, now, by);
                DecisionRows.Add(
                    connection,
                    new StoryDecision
                    {
                        ArticleId = article,
                        OtherId = other,
                        IsTogether = isTogether,
                        Reason = reason!.Trim(),
                        By = by,
                        At = now,
                    });
            }

            MarkAll(connection, pairs.SelectMany(pair => new[] { pair.Article, pair.Other }));
            transaction.Commit();
        }

        Group();
        return null;
    }

    /// <summary>Marks articles and all of their stories to be grouped again.</summary>
    private static void MarkAll(ArchiveConnection connection, IEnumerable<long> articles)
    {
        var rows = new StoryRows(connection);
        foreach (var id in articles.Distinct().SelectMany(id => rows.Together(id).Append(id)).Distinct().ToList())
        {
            StoryRows.Mark(connection, id, isLinked: true);
        }
    }

    private void Group() => new StoryGrouping(storage, watchers, time).RunNow();
}
