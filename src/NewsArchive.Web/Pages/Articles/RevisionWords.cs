using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>Why revisions were made, for readers.</summary>
public static class RevisionWords
{
    public static string Of(RevisionReason reason) => reason switch
    {
        RevisionReason.Added => "came into the archive",
        RevisionReason.FileChanged => "the file changed",
        RevisionReason.FormatChanged => "the same file was read anew by a later version of the reader or with other names of columns",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
