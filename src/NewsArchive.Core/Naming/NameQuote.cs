using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Naming;

/// <summary>What a name is quoted saying.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">The words between the quotation marks.</param>
public sealed record NameQuote(ArticleSummary Article, string Words);
