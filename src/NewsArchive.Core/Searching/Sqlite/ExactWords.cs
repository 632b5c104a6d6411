using System.Collections;
using NewsArchive.Core.Analysis;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Searching.Language;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Searching.Sqlite;

/// <summary>
/// Which articles have words just as a query writes them. The index of words holds stems, and that of forms tells which articles have a
/// word, but not where. So the texts are looked at of those articles only that have several forms of a word whose place matters.
/// </summary>
/// <param name="connection">The archive.</param>
/// <param name="entries">The state of the index.</param>
/// <param name="vocabularies">The numbers of words.</param>
/// <param name="matching">
/// The articles, by slot, that match a tree whatever the forms of its words, by the stems of some languages.
/// </param>
internal sealed class ExactWords(
    ArchiveConnection connection, EntryTable entries, WordVocabularies vocabularies,
    Func<QueryNode, IReadOnlyList<string>, BitArray> matching)
{
    private readonly WrittenWords written = new(connection, entries);

    /// <summary>How many texts were looked at.</summary>
    public int TextsRead { get; private set; }

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
        NotNode not => Of(not.Part, within).Not().And(within),
        _ when !AreIn(node) => new BitArray(matching(node, entries.StemmingLanguages)).And(within),
        AllNode all => all.Parts.OrderBy(AreIn).Aggregate(within, (set, part) => Of(part, set)),
        AnyNode any => any.Parts.Select(part => Of(part, within)).Aggregate((one, other) => one.Or(other)),
        WordNode word => Having(word.Text, within),
        NearNode near when !PlacedTree.HasPlaces(near.Left) || !PlacedTree.HasPlaces(near.Right) =>
            Of(new AllNode([near.Left, near.Right]), within),
        AtLeastNode atLeast when !PlacedTree.HasPlaces(atLeast.Part) => Of(atLeast.Part, within),
        _ => Placed(node, within),
    };

    private BitArray Having(string word, BitArray within)
    {
        var presence = written.PresenceOf(word);
        var set = new BitArray(within.Length);
        for (var slot = 0; slot < set.Length; slot++)
        {
            set[slot] = presence[slot] != WrittenPresence.No && within[slot] && entries.ArticleIds[slot] > 0;
        }

        return set;
    }

    /// <summary>What matches a tree in which the places of words matter.</summary>
    private BitArray Placed(QueryNode node, BitArray within)
    {
        List<WordNode> words = [.. WordsOf(node)];
        List<string> exact = [.. words.Where(word => word.IsExact).Select(word => word.Text).Distinct()];
        var presences = exact.ConvertAll(written.PresenceOf);
        string StemsBy(string language) => string.Join(' ', exact.Select(word => Stemming.Stem(word, language)));
        // Words in any form are found by the stems of every language in articles of each.
        var isAllExact = words.TrueForAll(word => word.IsExact);
        var groups = entries.StemmingLanguages.GroupBy(language => isAllExact ? StemsBy(language) : "").ToList();
        var isTold = isAllExact || entries.StemmingLanguages.DistinctBy(StemsBy).Count() == 1;
        var set = new BitArray(within.Length);
        var terms = new Dictionary<string, WrittenTerms>();
        foreach (var languages in groups)
        {
            var candidates = new BitArray(matching(node, [.. languages])).And(within);
            var areOfGroup = entries.LanguageNames.ConvertAll(language => languages.Contains(Stemming.RulesOf(language)));
            for (var slot = 0; slot < candidates.Length; slot++)
            {
                if (candidates[slot] && areOfGroup[entries.Languages[slot]])
                {
                    set[slot] = MayMatch(node, slot)
                        && ((isTold && presences.TrueForAll(of => of[slot] == WrittenPresence.Alone)) || IsInText(node, slot, terms));
                }
            }
        }

        return set;
    }

    /// <summary>Whether an article has words enough for a tree, wherever they stand.</summary>
    private bool MayMatch(QueryNode node, int slot) => node switch
    {
        WordNode word => !word.IsExact || written.PresenceOf(word.Text)[slot] != WrittenPresence.No,
        PhraseNode phrase => phrase.Words.All(word => MayMatch(word, slot)),
        FieldNode field => MayMatch(field.Part, slot),
        AnyNode any => any.Parts.Any(part => MayMatch(part, slot)),
        NearNode near => MayMatch(near.Left, slot) && MayMatch(near.Right, slot),
        AtLeastNode atLeast => MayMatch(atLeast.Part, slot),
        _ => true,
    };

    private bool IsInText(QueryNode node, int slot, Dictionary<string, WrittenTerms> terms)
    {
        var id = entries.ArticleIds[slot];
        var language = Stemming.RulesOf(entries.LanguageNames[entries.Languages[slot]]);
        if (!terms.TryGetValue(language, out var ofLanguage))
        {
            terms.Add(language, ofLanguage = new WrittenTerms(node, language, vocabularies.Of(language), entries.StemmingLanguages));
        }

        TextsRead++;
        return id > 0 && ofLanguage.AreIn(ArticleTextRows.Of(connection, id));
    }

    private static IEnumerable<WordNode> WordsOf(QueryNode node) => node switch
    {
        WordNode word => [word],
        PhraseNode phrase => phrase.Words,
        FieldNode field => WordsOf(field.Part),
        AnyNode any => any.Parts.SelectMany(WordsOf),
        NearNode near => WordsOf(near.Left).Concat(WordsOf(near.Right)),
        AtLeastNode atLeast => WordsOf(atLeast.Part),
        _ => [],
    };
}
