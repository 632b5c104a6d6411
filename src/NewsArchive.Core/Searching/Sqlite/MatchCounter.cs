namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Counts matches up to one more than a number.</summary>
internal sealed unsafe class MatchCounter(int most) : IMatchVisitor
{
    public int Count { get; private set; }

    public bool IsDone => Count > most;

    public void Visit(Fts5Api* api, nint context) => Count++;
}
