using NewsArchive.Core.Searching.Language;
using NewsArchive.Formats.Contract;

namespace NewsArchive.Core.Searching.Matching;

/// <summary>Holds a query against one revision without an index. Proximity is looked for within a paragraph.</summary>
public static class TreeMatcher
{
    public static bool Matches(QueryNode? node, ArticleWords article) => Matches(node, article, field: null);

    private static bool Matches(QueryNode? node, ArticleWords article, SearchField? field)
    {
        ArgumentNullException.ThrowIfNull(article);
        return node switch
        {
            null => true,
            AllNode all => all.Parts.All(part => Matches(part, article, field)),
            AnyNode any => any.Parts.Any(part => Matches(part, article, field)),
            NotNode not => !Matches(not.Part, article, field),
            FieldNode inner => Matches(inner.Part, article, inner.Field),
            DateNode date => article.Parsed.Date?.Value.Overlaps(date.From, date.To) is true,
            UndatedNode => article.Parsed.Date is null,
            LanguageNode language => article.Language == language.Tag,
            StatedNode => article.Parsed.Date?.Basis == Basis.Stated,
            NearNode near => article.In(field).Any(words => IsNear(near, words)),
            AtLeastNode atLeast => article.In(field).Sum(words => Places(atLeast.Part, words).Count) >= atLeast.Times,
            _ => article.In(field).Any(words => Places(node, words).Count > 0),
        };
    }

    private static bool IsNear(NearNode near, TextWords words)
    {
        var most = near.Distance ?? words.Tokens.Count;
        return Proximity.IsNear(Places(near.Left, words), Places(near.Right, words), place => place.End + most, near.IsOrdered);
    }

    /// <summary>Where a word, a phrase or any of several stands, as the numbers of words.</summary>
    private static List<WordPlace> Places(QueryNode node, TextWords words)
    {
        var patterns = (node is AnyNode any ? any.Parts : [node]).Select(TermPattern.Of).OfType<TermPattern>().ToList();
        return
        [
            .. Enumerable.Range(0, words.Tokens.Count)
                .Select(start => new WordPlace(start, patterns.Count == 0 ? -1 : patterns.Max(pattern => pattern.EndAt(words, start))))
                .Where(place => place.End > 0),
        ];
    }
}
