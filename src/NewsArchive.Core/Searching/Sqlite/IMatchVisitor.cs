namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Looks at the matches of a query, one after the other.</summary>
internal unsafe interface IMatchVisitor
{
    /// <summary>Looks at the current match.</summary>
    void Visit(Fts5Api* api, nint context);
}
