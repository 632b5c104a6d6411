namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Finds the longest of the matches.</summary>
internal sealed unsafe class LengthVisitor(EntryTable entries, SearchPlan plan, BestMatches best) : PlanVisitor(entries, plan)
{
    protected override void Visit(Fts5Api* api, nint context, long key, int slot) => best.Add(Entries.Lengths[slot].Body, key, slot);
}
