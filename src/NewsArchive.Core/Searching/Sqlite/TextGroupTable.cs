using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Which articles have nearly the same text, by their ids: 4 bytes an article. A state that does not change.</summary>
internal sealed class TextGroupTable
{
    private readonly int[] groups;

    private TextGroupTable(int[] groups) => this.groups = groups;

    /// <summary>One more than the greatest group.</summary>
    public int End { get; private init; }

    /// <summary>The group of an article; 0 where its text is like no other's.</summary>
    public int Of(int articleId) => articleId < groups.Length ? groups[articleId] : 0;

    public static TextGroupTable Read(ArchiveConnection connection)
    {
        var last = connection.Scalar<long?>("SELECT max(id) FROM articles WHERE text_group IS NOT NULL") ?? -1;
        var groupOf = new int[last + 1];
        var end = 1;
        foreach (var (article, group) in connection.List(
            "SELECT id, text_group FROM articles WHERE text_group IS NOT NULL", row => (row.GetInt64(0), row.GetInt32(1))))
        {
            if (article < groupOf.Length)
            {
                groupOf[article] = group;
                end = Math.Max(end, group + 1);
            }
        }

        return new TextGroupTable(groupOf) { End = end };
    }
}
