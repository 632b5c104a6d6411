namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Puts matches of nearly the same text behind the first of them.</summary>
/// <param name="entries">The articles.</param>
/// <param name="groups">Which articles belong together.</param>
internal sealed class FoldedMatches(EntryTable entries, TextGroupTable groups)
{
    /// <summary>A page of the first match of each group, and of those without one.</summary>
    /// <param name="skip">How many come before it.</param>
    /// <param name="take">How many it has at most.</param>
    /// <param name="first">Finds so many of the first matches, or more; fewer only where there are no more.</param>
    public List<ScoredMatch> Page(int skip, int take, Func<int, List<ScoredMatch>> first)
    {
        for (var asked = (long)skip + take + take; ; asked *= 2)
        {
            var matches = first((int)Math.Min(asked, int.MaxValue / 2));
            // Ids are above 0, so that the negative of one is no group.
            List<ScoredMatch> heads =
            [
                .. matches.Where(match => match.Slot >= 0)
                    .DistinctBy(match => GroupOf(match.Slot) is > 0 and var group ? group : -entries.ArticleIds[match.Slot]),
            ];
            if (heads.Count >= skip + take || matches.Count < asked)
            {
                return [.. heads.Skip(skip).Take(take)];
            }
        }
    }

    /// <summary>The articles that stand behind each match of a page, of those that match too, with how many they are.</summary>
    public Dictionary<int, (List<int> Articles, int Count)> Behind(SearchPlan plan, SqliteMatches matches, IReadOnlyList<ScoredMatch> page)
    {
        var headOf = page.Where(match => GroupOf(match.Slot) > 0).ToDictionary(match => GroupOf(match.Slot), match => match.Key);
        if (headOf.Count == 0)
        {
            return [];
        }

        var members = matches.VisitAll(new GroupVisitor(entries, plan, groups, [.. headOf.Keys])).Members;
        return members.ToDictionary(
            group => entries.ArticleIds[entries.SlotOf(headOf[group.Key])],
            group => (
                group.Value.Where(key => key != headOf[group.Key])
                    .Take(SearchHit.MostLike)
                    .Select(key => entries.ArticleIds[entries.SlotOf(key)])
                    .ToList(),
                group.Value.Count - 1));
    }

    private int GroupOf(int slot) => groups.Of(entries.ArticleIds[slot]);
}
