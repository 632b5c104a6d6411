using NewsArchive.Core.Analysis;
using NewsArchive.Core.Searching.Language;

namespace NewsArchive.Core.Searching.Words;

/// <summary>
/// Offers another spelling for words that no article has, or hardly any, where the archive itself has one very like it that
/// is much more frequent. Never a word of a dictionary, always one that finds something here.
/// </summary>
public sealed class DidYouMean(ArticleSearch search, ArchiveWords words)
{
    private const int Rare = 2; // articles, or one in a thousand of them
    private const int MuchMore = 20; // times as many articles must have the word that is offered
    private const int ShortestWord = 4;
    private const int TwoSlips = 7; // letters from which on a word may have two wrong ones
    private const int LongestWord = 40;
    private const int MostWords = 8; // of a query; a longer one is seldom typed by hand

    /// <summary>The query with other spellings; null where there is nothing to offer.</summary>
    /// <param name="query">The query.</param>
    /// <param name="found">How many articles have all that it asks for: where they are many, none of its words is rare.</param>
    public string? For(ParsedQuery query, int found = 0)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Root is null || IsMuch(found, words.Current) || WordsOf(query.Root).Take(MostWords + 1).Count() > MostWords)
        {
            return null;
        }

        Dictionary<string, string> better = new(StringComparer.Ordinal);
        foreach (var word in WordsOf(query.Root).Where(word => !word.IsPrefix).Select(word => word.Text).Distinct())
        {
            if (Better(word) is { } other)
            {
                better[word] = other;
            }
        }

        if (better.Count == 0)
        {
            return null;
        }

        var root = With(query.Root, better);
        return search.Count(RelaxedSearch.RequestOf(query with { Root = root }, new SearchRequest())) > 0 || query.IsWordList
            ? QueryText.Of(root)
            : null;
    }

    private string? Better(string word)
    {
        var typed = TextAnalysis.Folded(word);
        if (typed.Length is < ShortestWord or > LongestWord || typed.Any(char.IsDigit))
        {
            return null;
        }

        var vocabulary = words.Current;
        if (IsMuch(vocabulary.Count(typed), vocabulary))
        {
            return null;
        }

        var found = Count(typed);
        if (IsMuch(found, vocabulary))
        {
            return null;
        }

        var most = typed.Length >= TwoSlips ? 2 : 1;
        var best = vocabulary.Words
            .Where(known => Math.Abs(known.Word.Length - typed.Length) <= most && known.Word != typed && TextIsNear(known.Word, typed))
            .Select(known => (known.Word, known.Articles, Distance: EditDistance.Of(typed, known.Word, most)))
            .Where(known => known.Distance <= most)
            // A second slip is rarer than a first by far, and first letters are seldom wrong.
            .OrderByDescending(known => known.Articles * (known.Distance == 1 ? 50.0 : 1) * (known.Word[0] == typed[0] ? 5 : 1))
            .Take(3)
            .Select(known => known.Word)
            .FirstOrDefault(known => Count(known) >= Math.Max(1, found * MuchMore));
        return best ?? Parted(typed, vocabulary);
    }

    private static bool IsMuch(int articles, Vocabulary vocabulary) => articles > Math.Max(Rare, vocabulary.Articles / 1000);

    /// <summary>Whether the letters at the beginning or the end agree: cheap, and true of nearly all slips.</summary>
    private static bool TextIsNear(string known, string typed) => known[0] == typed[0] || known[^1] == typed[^1] || known[1] == typed[1];

    /// <summary>Two words that were written as one: <c>northkorea</c>.</summary>
    private string? Parted(string typed, Vocabulary vocabulary)
    {
        for (var at = 3; at <= typed.Length - 3; at++)
        {
            var (left, right) = (typed[..at], typed[at..]);
            if (vocabulary.Count(left) > Rare && vocabulary.Count(right) > Rare
                && search.Count(new SearchRequest { Tree = Phrase(left, right) }) > Rare)
            {
                return $"{left} {right}";
            }
        }

        return null;
    }

    /// <summary>Two words as they are offered: within quotation marks.</summary>
    private static PhraseNode Phrase(string left, string right) =>
        new([new WordNode(left) { IsExact = true }, new WordNode(right) { IsExact = true }]);

    private int Count(string word) => search.Count(new SearchRequest { Tree = new WordNode(word) });

    private static IEnumerable<WordNode> WordsOf(QueryNode node) => node switch
    {
        WordNode word => [word],
        PhraseNode phrase => phrase.Words,
        AllNode all => all.Parts.SelectMany(WordsOf),
        AnyNode any => any.Parts.SelectMany(WordsOf),
        NearNode near => WordsOf(near.Left).Concat(WordsOf(near.Right)),
        AtLeastNode atLeast => WordsOf(atLeast.Part),
        FieldNode { Field: not (SearchField.Source or SearchField.Byline) } field => WordsOf(field.Part),
        _ => [],
    };

    private static QueryNode With(QueryNode node, Dictionary<string, string> better) => node switch
    {
        WordNode word => Word(word, better),
        PhraseNode phrase => phrase with
        {
            Words =
            [
                .. phrase.Words.SelectMany(word => Word(word, better) is PhraseNode parted ? parted.Words : [(WordNode)Word(word, better)]),
            ],
        },
        AllNode all => QueryNodes.All(all.Parts.Select(part => With(part, better)))!,
        AnyNode any => QueryNodes.Any(any.Parts.Select(part => With(part, better)))!,
        NearNode near => near with { Left = With(near.Left, better), Right = With(near.Right, better) },
        AtLeastNode atLeast => atLeast with { Part = With(atLeast.Part, better) },
        FieldNode field => field with { Part = With(field.Part, better) },
        _ => node,
    };

    private static QueryNode Word(WordNode word, Dictionary<string, string> better) =>
        !better.TryGetValue(word.Text, out var other) || word.IsPrefix ? word
        : other.Split(' ') is [var left, var right] ? Phrase(left, right)
        : word with { Text = char.IsUpper(word.Text[0]) ? char.ToUpperInvariant(other[0]) + other[1..] : other };
}
