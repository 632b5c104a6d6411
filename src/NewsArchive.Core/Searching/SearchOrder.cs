namespace NewsArchive.Core.Searching;

/// <summary>The order of hits. Undated articles come last in either order of time.</summary>
public enum SearchOrder
{
    Relevance,
    Newest,
    Oldest,

    /// <summary>Most words first.</summary>
    Longest,
}
