namespace NewsArchive.Core.Articles;

/// <summary>Why a revision was made.</summary>
public enum RevisionReason
{
    /// <summary>The article came into the archive.</summary>
    Added,

    /// <summary>The file at the article's place changed.</summary>
    FileChanged,

    /// <summary>A newer version of the format read the same bytes differently.</summary>
    FormatChanged,

    /// <summary>Another original of the same address was found: kept as it is, shown where it is the fullest.</summary>
    CopyFound,

    /// <summary>The pages of the report were put together.</summary>
    PagesJoined,
}
