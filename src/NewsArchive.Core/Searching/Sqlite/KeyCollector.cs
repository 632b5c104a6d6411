namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gathers the rowids of matches.</summary>
internal sealed unsafe class KeyCollector(EntryTable entries, SearchPlan plan) : PlanVisitor(entries, plan)
{
    public List<long> Keys { get; } = [];

    protected override void Visit(Fts5Api* api, nint context, long key, int slot) => Keys.Add(key);
}
