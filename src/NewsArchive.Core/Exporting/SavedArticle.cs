using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Exporting;

/// <summary>What a saved article says of itself, whatever kind of file it is in.</summary>
internal static class SavedArticle
{
    /// <summary>The values that stand, each with the word for what it rests on: <c>Date, 2018-09-20~, inferred</c>.</summary>
    public static IEnumerable<(string Name, string Value, string Basis)> Values(ArticleView article)
    {
        var (values, parsed) = (article.Values, article.Parsed);
        (string Name, Field? Field)[] fields =
        [
            ("Headline", values.Headline), ("Standfirst", parsed.Standfirst), ("Source", values.Source), ("Byline", values.Byline),
            ("Dateline", DatelinePlace.Shown(parsed.Dateline)), ("Section", parsed.Section),
            ("Credit", parsed.Credit), ("Language", parsed.Language), ("Address", parsed.Url), ("Status", parsed.Status),
        ];
        foreach (var (name, field) in fields)
        {
            if (field is not null)
            {
                yield return (name, field.Value, Word(field.Basis));
            }
        }

        if (values.Date is { } date)
        {
            yield return ("Date", date.Value.Text, Word(date.Basis));
        }
    }

    /// <summary>The line under the headline: who, where, when.</summary>
    public static string Facts(ArticleView article, Citation citation) => string.Join(" · ", new[]
    {
        article.Values.Source?.Value ?? "source not stated", article.Values.Byline?.Value, DatelinePlace.Of(article.Summary.Dateline),
        CitedDate.Chicago(citation) ?? "undated",
    }.OfType<string>());

    /// <summary>That its source took the report back; null where it did not.</summary>
    public static string? Withdrawal(ArticleView article) =>
        article.Parsed.Status is { } status && PublicationStatus.IsWithdrawn(status.Value)
            ? $"Withdrawn by its source with the status “{status.Value}”." : null;

    /// <summary>
    /// The blocks of the report, items that follow each other together; promotions, credits and links to others are not part of it.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Block>> Blocks(ArticleView article)
    {
        List<Block> items = [];
        foreach (var block in article.Parsed.Blocks.Where(block =>
            block.Kind is not (BlockKind.RelatedLink or BlockKind.Promotion or BlockKind.Credit)))
        {
            if (items.Count > 0 && !(block.Kind == BlockKind.ListItem && items[0].Kind == BlockKind.ListItem))
            {
                yield return items;
                items = [];
            }

            items.Add(block);
        }

        if (items.Count > 0)
        {
            yield return items;
        }
    }

    /// <summary>From what the file was made.</summary>
    public static string Origin(ArticleView article) => $"Revision {article.Number}; the original's SHA-256 is {article.Sha256}.";

    public static ICitationFormat Citation { get; } = new ChicagoCitation();

    private static string Word(Basis basis) => basis.ToString().ToLowerInvariant();
}
