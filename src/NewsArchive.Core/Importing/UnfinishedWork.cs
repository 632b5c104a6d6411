using NewsArchive.Core.Naming;
using NewsArchive.Core.Searching;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Stories;

namespace NewsArchive.Core.Importing;

/// <summary>
/// How far the work is that follows imports: grouping articles into stories, from which dates are inferred too, and looking for
/// their names. Anything that rests on it may still change. The search index is saved with the articles; only after its rules have
/// changed is there work left on it.
/// </summary>
/// <param name="Articles">All articles of the archive; 0 where nothing is left to do, as nobody counts them then.</param>
/// <param name="Ungrouped">Those that are new, have changed, or were last grouped by older rules.</param>
/// <param name="Uncompared">Those of them that are still to be held against the others, which comes before grouping.</param>
/// <param name="Unnamed">Those whose names are still to be looked for.</param>
/// <param name="Unindexed">Those that searches do not find yet, as the rules of the index have changed.</param>
public sealed record UnfinishedWork(int Articles, int Ungrouped, int Uncompared, int Unnamed, int Unindexed = 0)
{
    public static UnfinishedWork None { get; } = new(0, 0, 0, 0);

    public bool IsGrouping => Ungrouped > 0;

    public bool IsNaming => Unnamed > 0;

    public bool IsIndexing => Unindexed > 0;

    public bool IsAny => IsGrouping || IsNaming || IsIndexing;

    public int Indexed => Articles - Unindexed;

    public int Grouped => Articles - Ungrouped;

    public int Compared => Articles - Uncompared;

    public int Named => Articles - Unnamed;
}

/// <summary>Reads how far that work is, whichever process does it.</summary>
public sealed class UnfinishedWorkReader(ArchiveStorage storage, ISearchIndex index)
{
    private readonly ReadCache<bool, (bool Grouping, bool Naming, bool Indexing)> left = new(1);

    // Counting goes through all that is left. Whether anything is, is always told as it is now, so that no page says for longer that work
    // is left.
    private readonly ReadCache<(bool, bool, bool), UnfinishedWork> counts = new(4, isPatient: true);

    /// <summary>
    /// What is left now: a look-up or two, and where something is left, counts that in a large archive may be some seconds old.
    /// </summary>
    public UnfinishedWork Now() => storage.Read(connection =>
    {
        var isLeft = left.Of(connection, storage.Changes, key: true, IsLeft);
        if (isLeft is (false, false, false))
        {
            return UnfinishedWork.None;
        }

        // Counts of another moment may be of when nothing was left yet, or any more.
        var counted = counts.Of(connection, storage.Changes, isLeft, Count);
        return counted with
        {
            Ungrouped = isLeft.Grouping ? Math.Max(1, counted.Ungrouped) : 0,
            Uncompared = isLeft.Grouping ? counted.Uncompared : 0,
            Unnamed = isLeft.Naming ? Math.Max(1, counted.Unnamed) : 0,
            Unindexed = isLeft.Indexing ? Math.Max(1, counted.Unindexed) : 0,
        };
    });

    private (bool Grouping, bool Naming, bool Indexing) IsLeft(ArchiveConnection connection) => (
        new StoryRows(connection).IsAnyLeft(), new UnnamedArticleRows(connection).IsAnyLeft(), index.Unindexed(connection) > 0);

    // In one statement, and so of one moment: an import may commit meanwhile, and nothing it brings may be counted as done.
    private UnfinishedWork Count(ArchiveConnection connection) => connection.First(
        $"""
        SELECT (SELECT count(*) FROM articles), ({new StoryRows(connection).CountOfLeft}),
            (SELECT count(*) FROM story_pending WHERE is_linked = @linked), ({new UnnamedArticleRows(connection).CountOfLeft})
        """,
        row => new UnfinishedWork(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), Math.Min(row.GetInt32(3), row.GetInt32(0)),
            index.Unindexed(connection)),
        ("@linked", false))!;
}
