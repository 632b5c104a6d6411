using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Naming;

/// <summary>Marks articles whose names are to be looked for: new ones, and those whose words are others.</summary>
internal sealed class NameWatcher : IArticleWatcher
{
    public void Changed(ArchiveConnection connection, ArticleChange change)
    {
        if (change.Before is not { } before || WordsOf(before) != WordsOf(change.After))
        {
            new UnnamedArticleRows(connection).Mark(change.ArticleId);
        }
    }

    /// <summary>The words that names are looked for in; the byline's are of who wrote it.</summary>
    private static (string, string, string, string, string) WordsOf(ArticleText text) =>
        (text.Headline, text.Standfirst, text.Dateline, text.Body, text.Captions);
}
