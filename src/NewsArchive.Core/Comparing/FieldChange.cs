using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Comparing;

/// <summary>A field that two revisions of an article give differently.</summary>
/// <param name="Name">The field, as pages call it.</param>
/// <param name="Before">Its value in the first; null where it has none.</param>
/// <param name="After">Its value in the second; null where it has none.</param>
public sealed record FieldChange(string Name, string? Before, string? After)
{
    /// <summary>The fields that differ; the headline and the standfirst are compared as text.</summary>
    public static IReadOnlyList<FieldChange> Between(ParsedArticle before, ParsedArticle after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. Values(before)
                .Zip(Values(after))
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new FieldChange(pair.First.Name, pair.First.Value, pair.Second.Value)),
        ];
    }

    private static IEnumerable<(string Name, string? Value)> Values(ParsedArticle article) =>
    [
        ("Date", article.Date?.Value.Display), ("Source", article.Source?.Value), ("Byline", article.Byline?.Value),
        ("Dateline", article.Dateline?.Value),
        ("Credit", article.Credit?.Value), ("Section", article.Section?.Value), ("Language", article.Language?.Value),
        ("Address", article.Url?.Value),
        ("Version", article.Version?.Value), ("Status", article.Status?.Value),
    ];
}
