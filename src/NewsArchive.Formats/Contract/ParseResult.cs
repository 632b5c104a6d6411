namespace NewsArchive.Formats.Contract;

/// <summary>What became of an original: its articles, or the problems for which there are none.</summary>
public sealed record ParseResult(IReadOnlyList<ParsedArticle> Articles, IReadOnlyList<Problem> Problems)
{
    public static ParseResult Of(ParsedArticle article) => new([KeepableText.Of(article)], []);

    /// <summary>The original could not be read as an article, for a reason a person can act on.</summary>
    public static ParseResult Rejected(string code, string message) => new([], [new Problem(code, message)]);
}

/// <summary>Something a person should know about an original.</summary>
/// <param name="Code">A stable name for machines, in lower case with hyphens, such as <c>encoding-assumed</c>.</param>
/// <param name="Message">What it is and what can be done, in a sentence.</param>
public sealed record Problem(string Code, string Message);
