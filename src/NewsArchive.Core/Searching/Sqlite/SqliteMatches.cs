using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Runs plans: what matches, how much of it, and in which order.</summary>
internal sealed class SqliteMatches(ArchiveConnection connection, EntryTable entries, SearchPlan plan)
{
    private const string Where = "FROM article_search WHERE article_search MATCH @match AND rowid BETWEEN @first AND @last";

    /// <summary>How many match, exact up to a number and never much above it.</summary>
    public int Count(int most)
    {
        if (plan.IsOnePhrase && plan.Ranges.All(plan.CountsAll))
        {
            var counter = new MatchCounter(most);
            Fts5Visits.Run(counter, () => connection.Scalar<long?>(Fts5Visits.Query, ("@match", plan.Expression)), onePhrase: true);
            return counter.Count;
        }

        var count = 0;
        foreach (var range in plan.Ranges)
        {
            count += range.First > range.Last || count > most ? 0
                : plan.CountsAll(range)
                    ? connection.Scalar<int>(
                        $"SELECT count(*) FROM (SELECT 1 {Where} LIMIT @most)", [.. Of(range, withWords: true), ("@most", most + 1)])
                : Visit(new KeyCollector(entries, plan), range).Keys.Count;
        }

        return count;
    }

    /// <summary>A page in the order of time; undated articles last.</summary>
    public List<long> ByTime(bool newestFirst, int skip, int take)
    {
        var keys = new List<long>();
        foreach (var range in newestFirst ? NewestFirst() : plan.Ranges)
        {
            if (keys.Count >= take || range.First > range.Last)
            {
                continue;
            }

            if (!plan.CountsAll(range))
            {
                var found = Visit(new KeyCollector(entries, plan), range).Keys;
                found.Sort((one, other) => newestFirst ? other.CompareTo(one) : one.CompareTo(other));
                keys.AddRange(found.Skip(skip).Take(take - keys.Count));
                skip = Math.Max(0, skip - found.Count);
                continue;
            }

            var page = connection.List(
                $"SELECT rowid {Where} ORDER BY rowid {(newestFirst ? "DESC" : "ASC")} LIMIT @take OFFSET @skip", row => row.GetInt64(0),
                [.. Of(range, withWords: true), ("@take", take - keys.Count), ("@skip", skip)]);
            keys.AddRange(page);
            if (page.Count < take && skip > 0)
            {
                skip = page.Count > 0
                    ? 0
                    : Math.Max(0, skip - connection.Scalar<int>($"SELECT count(*) {Where}", Of(range, withWords: true)));
            }
        }

        return keys;
    }

    /// <summary>Shows every match that counts to a visitor.</summary>
    public T VisitAll<T>(T visitor)
        where T : PlanVisitor
    {
        var ranges = plan.Ranges.Any(range => range.OnlyWide) ? plan.Ranges : [KeyRange.All];
        foreach (var range in ranges)
        {
            Visit(visitor, range);
        }

        return visitor;
    }

    private T Visit<T>(T visitor, KeyRange range)
        where T : PlanVisitor
    {
        if (range.First <= range.Last)
        {
            visitor.Range = range;
            if (range == KeyRange.All)
            {
                var expression = plan.ExpressionOf(range, visitor.LooksAtWords);
                Fts5Visits.Run(visitor, () => connection.Scalar<long?>(Fts5Visits.Query, ("@match", expression)), plan.IsOnePhrase);
            }
            else
            {
                Fts5Visits.Run(visitor, () => connection.Scalar<long?>(Fts5Visits.QueryInRange, Of(range, visitor.LooksAtWords)));
            }
        }

        return visitor;
    }

    /// <summary>The ranges from the newest to the oldest; those without a beginning stay last.</summary>
    private IEnumerable<KeyRange> NewestFirst() =>
        plan.Ranges.Where(range => IndexKey.IsDated(range.First))
            .Reverse()
            .Concat(plan.Ranges.Where(range => !IndexKey.IsDated(range.First)));

    private (string, object?)[] Of(KeyRange range, bool withWords) =>
        [("@match", plan.ExpressionOf(range, withWords)), ("@first", range.First), ("@last", range.Last)];
}
