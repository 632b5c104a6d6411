
namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Looks at the matches of a query, one after the other.</summary>
internal unsafe interface IMatchVisitor
{
    /// <summary>Whether it needs to see no more of a query that is one phrase.</summary>
    bool IsDone => false;

    /// <summary>Looks at the current match.</summary>
    void Visit(Fts5Api* api, nint context);
}

/// <summary>Gathers the rowids of matches.</summary>
internal sealed unsafe class KeyCollector(EntryTable entries, SearchPlan plan) : PlanVisitor(entries, plan)
{
    public List<long> Keys { get; } = [];

    protected override void Visit(Fts5Api* api, nint context, long key, int slot) => Keys.Add(key);
}

/// <summary>Finds the longest of the matches.</summary>
internal sealed unsafe class LengthVisitor(EntryTable entries, SearchPlan plan, BestMatches best) : PlanVisitor(entries, plan)
{
    protected override void Visit(Fts5Api* api, nint context, long key, int slot) => best.Add(Entries.Lengths[slot].Body, key, slot);
}

/// <summary>Counts matches up to one more than a number.</summary>
internal sealed unsafe class MatchCounter(int most) : IMatchVisitor
{
    public int Count { get; private set; }

    public bool IsDone => Count > most;

    public void Visit(Fts5Api* api, nint context) => Count++;
}

/// <summary>Gathers the matches of some groups of nearly the same text.</summary>
/// <param name="entries">The articles.</param>
/// <param name="plan">What is looked for.</param>
/// <param name="groups">Which articles belong together.</param>
/// <param name="wanted">The groups.</param>
internal sealed unsafe class GroupVisitor(
    EntryTable entries, SearchPlan plan, TextGroupTable groups, HashSet<int> wanted) : PlanVisitor(entries, plan)
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

/// <summary>Looks at the matches of a plan that count.</summary>
internal abstract unsafe class PlanVisitor(EntryTable entries, SearchPlan plan) : IMatchVisitor
{
    /// <summary>The part of the index at work. FTS5 may show the first match beyond its end, as SQLite compares once more.</summary>
    public KeyRange Range { get; set; }

    /// <summary>How many matches counted.</summary>
    public int Seen { get; private set; }

    /// <summary>Whether it looks at the words of matches, not only at which there are.</summary>
    public virtual bool LooksAtWords => false;

    protected EntryTable Entries => entries;

    public void Visit(Fts5Api* api, nint context)
    {
        var key = api->Rowid(context);
        var slot = entries.SlotOf(key);
        if (key >= Range.First && key <= Range.Last && plan.Counts(entries, slot, Range.OnlyWide))
        {
            Seen++;
            Visit(api, context, key, slot);
        }
    }

    /// <summary>Looks at a match.</summary>
    protected abstract void Visit(Fts5Api* api, nint context, long key, int slot);
}
