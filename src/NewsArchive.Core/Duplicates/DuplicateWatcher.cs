using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Duplicates;

/// <summary>Keeps track of which articles have the same text or nearly so, as they change.</summary>
internal sealed class DuplicateWatcher : IArticleWatcher
{
    public void Changed(ArchiveConnection connection, ArticleChange change)
    {
        var rows = new DuplicateRows(connection);
        if (change.Before is { } before)
        {
            rows.Replace(change.ArticleId, before.Body, change.After.Body);
        }
        else
        {
            rows.Add(change.ArticleId, SketchOf(change.After));
        }
    }

    public void Precompute(ArticleText text, string? language) => SketchOf(text);

    public void Resume(ArchiveConnection connection) => new DuplicateRows(connection).AddMissing();

    private static TextSketch SketchOf(ArticleText text) => text.Companion(words => TextSketch.Of(words.Body));
}
