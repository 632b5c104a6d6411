using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Articles;

/// <summary>What differs between two readings of an article, in lines.</summary>
public static class RevisionDifference
{
    /// <summary>The lines that went, after <c>- </c>, and those that came, after <c>+ </c>, in reading order.</summary>
    public static IReadOnlyList<string> Of(ParsedArticle before, ParsedArticle after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. new InlineDiffBuilder(new Differ()).BuildDiffModel(Lines(before), Lines(after)).Lines
                .Where(line => line.Type is ChangeType.Deleted or ChangeType.Inserted)
                .Select(line => (line.Type == ChangeType.Deleted ? "- " : "+ ") + line.Text),
        ];
    }

    private static string Lines(ParsedArticle article) => string.Join(
        '\n',
        Field("headline", article.Headline?.Value)
            .Concat(Field("standfirst", article.Standfirst?.Value))
            .Concat(Field("byline", article.Byline?.Value))
            .Concat(Field("dateline", article.Dateline?.Value))
            .Concat(Field("date", article.Date?.Value.Text))
            .Concat(Field("source", article.Source?.Value))
            .Concat(Field("status", article.Status?.Value))
            .Concat(article.Blocks.Select(block => block.Kind == BlockKind.Paragraph ? block.Text : $"{block.Kind}: {block.Text}")));

    private static IEnumerable<string> Field(string name, string? value) => value is null ? [] : [$"{name}: {value}"];
}
