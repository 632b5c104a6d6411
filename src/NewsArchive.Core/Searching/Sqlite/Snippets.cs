using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>Takes the best passages out of the articles of a page.</summary>
internal sealed class Snippets(
    ArchiveConnection connection, WordVocabularies vocabularies, IReadOnlyList<WeighedTerm> terms, IReadOnlyList<float> weights)
{
    private readonly Dictionary<WordVocabulary, TermMatches> matchesOf = [];

    /// <summary>The best passages of the body, or of another field where nothing in the body matched; else the beginning.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="language">Its language.</param>
    public string Of(long articleId, string language)
    {
        if (terms.Count == 0)
        {
            return ArticleTextRows.Beginning(connection, articleId);
        }

        var vocabulary = vocabularies.Of(language);
        if (!matchesOf.TryGetValue(vocabulary, out var matches))
        {
            matchesOf.Add(vocabulary, matches = new TermMatches(vocabulary, terms));
        }

        var text = ArticleTextRows.Of(connection, articleId);
        return new[] { text.Body, text.Captions, text.Standfirst, text.Headline, text.Byline, text.Dateline }
            .Select(field => TextPassages.Best(field, matches, weights)).FirstOrDefault(passage => passage is not null)
            ?? ArticleTextRows.Beginning(connection, articleId);
    }
}
