using System.Collections;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Searching.Matching;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Which articles have words just as a query writes them. The index holds stems only, so that the texts of those that have the stems are
/// looked at.
/// </summary>
/// <param name="connection">The archive.</param>
/// <param name="entries">The state of the index.</param>
/// <param name="vocabularies">The numbers of words.</param>
/// <param name="matching">The articles, by slot, that match a tree whatever the forms of its words.</param>
internal sealed class ExactWords(
    ArchiveConnection connection, EntryTable entries, WordVocabularies vocabularies, Func<QueryNode, BitArray> matching)
{
    /// <summary>Whether a tree of the shape of <see cref="QueryShape"/> has exact words.</summary>
    public static bool AreIn(QueryNode node) => node switch
    {
        WordNode word => word.IsExact,
        PhraseNode phrase => phrase.Words.Any(AreIn),
        AllNode all => all.Parts.Any(AreIn),
        AnyNode any => any.Parts.Any(AreIn),
        NotNode not => AreIn(not.Part),
        NearNode near => AreIn(near.Left) || AreIn(near.Right),
        AtLeastNode atLeast => AreIn(atLeast.Part),
        FieldNode { Field: not SearchField.Source } field => AreIn(field.Part),
        _ => false,
    };

    /// <summary>
    /// A tree that every match of the given one matches, and articles with other forms of its exact words may; null where any article may.
    /// </summary>
    public static QueryNode? Loosened(QueryNode node)
    {
        switch (node)
        {
            case NotNode not:
                return AreIn(not.Part) ? null : not;
            case AllNode all:
                List<QueryNode> kept = [.. all.Parts.Select(Loosened).OfType<QueryNode>()];
                return kept.Count > 0 ? new AllNode(kept) : null;
            case AnyNode any:
                List<QueryNode?> each = [.. any.Parts.Select(Loosened)];
                return each.Contains(null) ? null : new AnyNode([.. each.OfType<QueryNode>()]);
            default:
                return node;
        }
    }

    /// <summary>The articles, by slot, that match a tree.</summary>
    public BitArray Of(QueryNode node) => Of(node, new BitArray(entries.Slots, defaultValue: true));

    private BitArray Of(QueryNode node, BitArray within) => node switch
    {
        _ when !AreIn(node) => new BitArray(matching(node)).And(within),
        AllNode all => all.Parts.OrderBy(AreIn).Aggregate(within, (set, part) => Of(part, set)),
        AnyNode any => any.Parts.Select(part => Of(part, within)).Aggregate((one, other) => one.Or(other)),
        NotNode not => Of(not.Part, within).Not().And(within),
        _ => Written(node, new BitArray(matching(node)).And(within)),
    };

    private BitArray Written(QueryNode node, BitArray set)
    {
        Dictionary<WordVocabulary, WrittenTerms> termsOf = [];
        for (var slot = 0; slot < set.Length; slot++)
        {
            if (set[slot])
            {
                var vocabulary = vocabularies.Of(entries.LanguageNames[entries.Languages[slot]]);
                if (!termsOf.TryGetValue(vocabulary, out var terms))
                {
                    termsOf.Add(vocabulary, terms = new WrittenTerms(node, vocabulary, entries.StemmingLanguages));
                }

                set[slot] = entries.ArticleIds[slot] is > 0 and var id && terms.AreIn(ArticleTextRows.Of(connection, id));
            }
        }

        return set;
    }
}

/// <summary>A word, a phrase, either in a field, a proximity or a number of times, held against texts.</summary>
internal sealed class WrittenTerms
{
    private readonly QueryNode node;
    private readonly TermMatches matches;
    private readonly List<(SearchField? Field, bool IsRight)> roles = []; // of each term

    public WrittenTerms(QueryNode node, WordVocabulary vocabulary, IReadOnlyList<string> languages)
    {
        this.node = node;
        List<WeighedTerm> terms = [];
        foreach (var (part, isRight) in node switch
        {
            NearNode near => Parts(near.Left).Select(part => (part, false)).Concat(Parts(near.Right).Select(part => (part, true))),
            AtLeastNode atLeast => Parts(atLeast.Part).Select(part => (part, false)),
            _ => [(node, false)],
        })
        {
            var (field, inner) = part is FieldNode within ? (within.Field, within.Part) : ((SearchField?)null, part);
            IReadOnlyList<WordNode> words = inner is PhraseNode phrase ? phrase.Words : inner is WordNode word ? [word] : [];
            if (words.Count > 0)
            {
                terms.Add(new WeighedTerm([.. words.Select(one => WordPattern.Of(one, languages))]) { Expression = "", Written = [] });
                roles.Add((field, isRight));
            }
        }

        matches = new TermMatches(vocabulary, terms);
    }

    /// <summary>Whether an article's text has them.</summary>
    public bool AreIn(ArticleText text)
    {
        var times = 0;
        foreach (var (field, part) in Texts(text))
        {
            var found = matches.In(part).Where(match => roles[match.Term].Field is var asked
                && (asked == field || (asked is null && field != SearchField.Quote))).ToList();
            times += found.DistinctBy(match => match.FirstWord).Count();
            if (node switch
            {
                NearNode near => IsNear(near, found),
                AtLeastNode atLeast => times >= atLeast.Times,
                _ => times > 0,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<QueryNode> Parts(QueryNode node) => node is AnyNode any ? any.Parts : [node];

    private IEnumerable<(SearchField Field, string Text)> Texts(ArticleText text)
    {
        if (node is NearNode { Distance: null })
        {
            return text.Body.Split('\n').Select(paragraph => (SearchField.Body, paragraph));
        }

        List<(SearchField, string)> texts =
        [
            (SearchField.Headline, text.Headline), (SearchField.Standfirst, text.Standfirst), (SearchField.Byline, text.Byline),
            (SearchField.Dateline, text.Dateline), (SearchField.Body, text.Body), (SearchField.Caption, text.Captions),
        ];
        return roles.Exists(role => role.Field == SearchField.Quote) ? texts.Append((SearchField.Quote, QuotedWords.Of(text.Body))) : texts;
    }

    private bool IsNear(NearNode near, List<TermMatch> found)
    {
        var most = near.Distance ?? int.MaxValue;
        List<WordPlace> PlacesOf(bool isRight) =>
        [
            .. found.Where(match => roles[match.Term].IsRight == isRight)
                .Select(match => new WordPlace(match.FirstWord, match.LastWord + 1)),
        ];
        return Proximity.IsNear(PlacesOf(isRight: false), PlacesOf(isRight: true), place => place.End + most, near.IsOrdered);
    }
}
