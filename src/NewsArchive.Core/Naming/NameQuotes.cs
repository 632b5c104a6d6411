using System.Collections.Frozen;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Comparing;
using NewsArchive.Core.Naming.Finding;
using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Naming;

/// <summary>
/// What a person or an organisation is quoted saying, read from its articles as the comparison of reports reads quotations.
/// </summary>
public sealed class NameQuotes(ArticleReader articles, NameReader names)
{
    private const int MostArticles = 12; // read for a page
    private const int MostOfArticle = 2;
    private const int Most = 8;
    private const int FewestWords = 5; // fewer are a turn of phrase more than a saying

    private static readonly FrozenSet<string> Saying = new[]
    {
        "says", "said", "say", "adds", "added", "told", "asked", "insisted", "explained", "argued",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Quotations of a name in some of its articles, in their order.</summary>
    /// <param name="name">The name.</param>
    /// <param name="reports">Its articles; those beyond the first few are not read.</param>
    public IReadOnlyList<NameQuote> Of(NameSummary name, IEnumerable<ArticleSummary> reports)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Kind == NameKind.Place) return [];
        var forms = names.Forms(name.Id).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. reports.Take(MostArticles).Select(report => articles.Find(report.Id)).OfType<ArticleView>()
                .SelectMany(
                    article => QuoteReader.Of(ReportOf.Article(article))
                        .Where(quotation => IsSpeaker(quotation.Speaker, forms) && IsSaying(quotation.Words))
                    .Take(MostOfArticle).Select(quotation => new NameQuote(article.Summary, quotation.Words)))
                .DistinctBy(quote => NameKey.Of(quote.Words)).Take(Most), // copies of one text say it once
        ];
    }

    // Where a report forgets a mark, what stands between two quotations looks like one: says Mr Brack.
    private static bool IsSaying(string words) =>
        WordTokens.Of(words) is var tokens && tokens.Count >= FewestWords && !Saying.Contains(tokens[0].Text);

    // The speaker is given by the fullest form of the article, an office before it now and then: President Moon Jae-in.
    private static bool IsSpeaker(string? speaker, HashSet<string> forms)
    {
        if (speaker is null) return false;
        var key = NameKey.Of(speaker);
        return forms.Any(form => key == form || key.EndsWith(" " + form, StringComparison.Ordinal));
    }
}

/// <summary>What a name is quoted saying.</summary>
/// <param name="Article">The article.</param>
/// <param name="Words">The words between the quotation marks.</param>
public sealed record NameQuote(ArticleSummary Article, string Words);
