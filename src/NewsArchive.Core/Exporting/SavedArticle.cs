using NewsArchive.Core.Articles;
using NewsArchive.Core.Citing;
using NewsArchive.Formats;

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
            ("Headline", values.Headline), ("Source", values.Source), ("Byline", values.Byline), ("Dateline", parsed.Dateline), ("Section", parsed.Section),
            ("Credit", parsed.Credit), ("Language", parsed.Language), ("Address", parsed.Url),
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
        article.Values.Source?.Value ?? "source not stated", article.Values.Byline?.Value, article.Parsed.Dateline?.Value, CitedDate.Chicago(citation) ?? "undated",
    }.OfType<string>());

    /// <summary>The blocks of the report; promotions and links to others are not part of it.</summary>
    public static IEnumerable<Block> Blocks(ArticleView article) => article.Parsed.Blocks.Where(block => block.Kind is not (BlockKind.RelatedLink or BlockKind.Promotion));

    /// <summary>From what the file was made.</summary>
    public static string Origin(ArticleView article) => $"Revision {article.Number}; the original's SHA-256 is {article.Sha256}.";

    public static ICitationFormat Citation { get; } = new ChicagoCitation();

    private static string Word(Basis basis) => basis.ToString().ToLowerInvariant();
}
