using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Formats;

namespace NewsArchive.Core.Dating;

/// <summary>Reads the reports of a story, to date others by.</summary>
internal sealed class StoryReports(ArchiveConnection connection)
{
    /// <summary>The articles of an article's story, in the order of their numbers; none where it is by itself.</summary>
    public List<long> Together(long articleId) => connection.List(
        "SELECT o.article_id FROM story_articles m JOIN story_articles o ON o.story_id = m.story_id WHERE m.article_id = @id ORDER BY o.article_id",
        row => row.GetInt64(0), ("@id", articleId));

    /// <summary>Whether neither file nor curator dates an article so that others could not say more.</summary>
    public bool IsWithoutDate(long id) => connection.First(
        "SELECT date, date_basis FROM articles WHERE id = @id", row => Tuple.Create(row.TextOrNull(0), row.TextOrNull(1)), ("@id", id)) is { } date
        && DateChoice.LeavesOpen(date.Item1, Enum.TryParse<Basis>(date.Item2, out var basis) ? basis : null);

    /// <summary>Whether its file may give a day without its year: no one day is known of it, yet there is or was a date.</summary>
    public bool IsWithoutYear(long id) => connection.Scalar<string>("SELECT date FROM articles WHERE id = @id", ("@id", id)) is not null;

    /// <summary>A report whose file or curator gives one day; null where none is given, or where it was itself inferred.</summary>
    public DatedReport? Dated(long id)
    {
        var day = connection.First(
            "SELECT date_lower, date_upper, date_basis FROM articles WHERE id = @id", row => Tuple.Create(row.DayOrNull(0), row.DayOrNull(1), row.TextOrNull(2)), ("@id", id));
        return day?.Item1 is { } first && first == day.Item2 && day.Item3 is not nameof(Basis.Inferred) && Parsed(id) is { } parsed
            ? new DatedReport($"Article {id}", TextOf(parsed), first, id)
            : null;
    }

    public ParsedArticle? Parsed(long id) => connection.Scalar<string>(
        "SELECT r.parsed FROM revisions r JOIN articles a ON a.id = r.article_id AND a.revision = r.number WHERE a.id = @id", ("@id", id)) is { } json
        ? ArticleReader.Parsed(json)
        : null;

    /// <summary>A report's own text: promotions and related links speak of other events.</summary>
    public static string TextOf(ParsedArticle parsed) =>
        string.Join('\n', parsed.Blocks.Where(block => block.IsText).Select(block => block.Text).Prepend(parsed.Standfirst?.Value ?? ""));
}
