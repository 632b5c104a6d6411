namespace NewsArchive.Formats.Contract;

/// <summary>What became of an original: its articles, or the problems for which there are none.</summary>
public sealed record ParseResult(IReadOnlyList<ParsedArticle> Articles, IReadOnlyList<Problem> Problems)
{
    public static ParseResult Of(ParsedArticle article) => new([KeepableText.Of(article)], []);

    /// <summary>The original could not be read as an article, for a reason a person can act on.</summary>
    public static ParseResult Rejected(string code, string message) => new([], [new Problem(code, message)]);
}
