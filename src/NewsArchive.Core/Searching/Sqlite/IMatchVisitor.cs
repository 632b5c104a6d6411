namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Looks at the matches of a query, one after the other.</summary>
internal unsafe interface IMatchVisitor
{
    /// <summary>Whether it needs to see no more of a query that is one phrase.</summary>
    bool IsDone => false;

    /// <summary>Looks at the current match.</summary>
    void Visit(Fts5Api* api, nint context);
}
