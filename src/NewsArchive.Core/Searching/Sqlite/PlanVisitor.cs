namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Looks at the matches of a plan that count.</summary>
internal abstract unsafe class PlanVisitor(EntryTable entries, SearchPlan plan) : IMatchVisitor
{
    /// <summary>Whether only articles count whose wide date overlaps what is asked for.</summary>
    public bool OnlyWide { get; set; }

    /// <summary>How many matches counted.</summary>
    public int Seen { get; private set; }

    protected EntryTable Entries => entries;

    public void Visit(Fts5Api* api, nint context)
    {
        var key = api->Rowid(context);
        var slot = entries.SlotOf(key);
        if (plan.Counts(entries, slot, OnlyWide))
        {
            Seen++;
            Visit(api, context, key, slot);
        }
    }

    /// <summary>Looks at a match.</summary>
    protected abstract void Visit(Fts5Api* api, nint context, long key, int slot);
}
