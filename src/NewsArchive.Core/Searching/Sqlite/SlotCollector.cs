using System.Collections;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Gathers the slots of matches.</summary>
internal unsafe class SlotCollector(EntryTable entries) : IMatchVisitor
{
    public BitArray Slots { get; } = new(entries.Slots);

    public void Visit(Fts5Api* api, nint context)
    {
        var slot = entries.SlotOf(api->Rowid(context));
        if (slot >= 0 && slot < Slots.Length && IsMatch(api, context))
        {
            Slots[slot] = true;
        }
    }

    /// <summary>Whether the current match is one also by what FTS5 could not be told.</summary>
    protected virtual bool IsMatch(Fts5Api* api, nint context) => true;
}
