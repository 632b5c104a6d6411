using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Which articles tell the same event, by their ids: 4 bytes an article. A state that does not change.</summary>
internal sealed class StoryTable
{
    private readonly int[] numbers;

    private StoryTable(int[] numbers) => this.numbers = numbers;

    /// <summary>The story of each number; that of 0 is none.</summary>
    public required IReadOnlyList<long> Ids { get; init; }

    /// <summary>The number of an article's story; 0 where it is in none.</summary>
    public int Of(int articleId) => articleId < numbers.Length ? numbers[articleId] : 0;

    public static StoryTable Read(ArchiveConnection connection)
    {
        var numberOfArticle = new int[(connection.Scalar<long?>("SELECT max(article_id) FROM story_articles") ?? -1) + 1];
        List<long> ids = [0];
        var numberOf = new Dictionary<long, int>();
        foreach (var (article, story) in connection.List(
            "SELECT article_id, story_id FROM story_articles", row => (row.GetInt64(0), row.GetInt64(1))))
        {
            if (!numberOf.TryGetValue(story, out var number))
            {
                numberOf[story] = number = ids.Count;
                ids.Add(story);
            }

            if (article < numberOfArticle.Length)
            {
                numberOfArticle[article] = number;
            }
        }

        return new StoryTable(numberOfArticle) { Ids = ids };
    }
}
