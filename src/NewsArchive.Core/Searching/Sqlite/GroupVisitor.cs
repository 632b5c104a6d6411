namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gathers the matches of some groups of nearly the same text.</summary>
/// <param name="entries">The articles.</param>
/// <param name="plan">What is looked for.</param>
/// <param name="groups">Which articles belong together.</param>
/// <param name="wanted">The groups.</param>
internal sealed unsafe class GroupVisitor(EntryTable entries, SearchPlan plan, TextGroupTable groups, HashSet<int> wanted) : PlanVisitor(entries, plan)
{
    /// <summary>The rowids of the matches in each group, in the order of time.</summary>
    public Dictionary<int, List<long>> Members { get; } = [];

    protected override void Visit(Fts5Api* api, nint context, long key, int slot)
    {
        var group = groups.Of(Entries.ArticleIds[slot]);
        if (group > 0 && wanted.Contains(group))
        {
            (Members.TryGetValue(group, out var members) ? members : Members[group] = []).Add(key);
        }
    }
}
