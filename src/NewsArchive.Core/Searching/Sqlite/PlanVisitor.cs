namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Looks at the matches of a plan that count.</summary>
internal abstract unsafe class PlanVisitor(EntryTable entries, SearchPlan plan) : IMatchVisitor
{
    /// <summary>The part of the index at work. FTS5 may show the first match beyond its end, as SQLite compares once more.</summary>
    public KeyRange Range { get; set; }

    /// <summary>How many matches counted.</summary>
    public int Seen { get; private set; }

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
