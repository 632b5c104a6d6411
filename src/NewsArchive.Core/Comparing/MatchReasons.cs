namespace NewsArchive.Core.Comparing;

/// <summary>Why two sentences were matched, in words a reader can check in the text.</summary>
internal static class MatchReasons
{
    private const int MostWords = 6;

    /// <summary>
    /// Words that are used as much alike as this are worth saying: <c>ferry</c> and <c>vessel</c>, hardly <c>boat</c> and <c>car</c>.
    /// </summary>
    private const float LeastLikeness = 0.4f;

    private const int MostLikeWords = 3;

    /// <summary>A run of this many words in the same order is worth saying.</summary>
    private const int ShortestRun = 5;

    public static IReadOnlyList<string> Of(SentenceTerms a, SentenceTerms b, TermWeights weights)
    {
        var shared = a.Keys.Where(b.Keys.Contains).OrderByDescending(weights.Of).ToList();
        var figuresOfB = Figures.Of(b.Text);
        var figures = Figures.Of(a.Text)
            .Where(figure => figuresOfB.Exists(other => other.Kind == figure.Kind && other.Value == figure.Value))
            .ToList();
        var names = shared.Where(weights.IsName).ToHashSet();
        var words = shared.Where(key => !names.Contains(key) && weights.Of(key) > 1 && !char.IsAsciiDigit(key[0]))
            .Take(MostWords)
            .Select(key => Both(a.WordOf(key), b.WordOf(key)));
        var run = LongestRun(a, b);
        IReadOnlyList<string> reasons =
        [
            .. Line("the same words in a row", run.Length == 0 ? [] : [$"“{run}”"]),
            .. Line("rare words in both", words),
            .. Line("words used in similar ways", LikeWords(a, b, weights)),
            .. Line("names in both", NamesIn(a, names)),
            .. Line("figures in both", figures.Select(figure => figure.Range.In(a.Text)).Distinct(StringComparer.Ordinal)),
        ];
        return reasons.Count > 0 ? reasons : ["no single rare word, but similar overall"];
    }

    /// <summary>
    /// The words of the first that the second has in another word, each with that; names and figures apart, which others replace.
    /// </summary>
    private static IEnumerable<string> LikeWords(SentenceTerms a, SentenceTerms b, TermWeights weights)
    {
        var others = b.Written.Where(word => word.IsPlain && weights.Of(word.Key) > 0 && !a.Keys.Contains(word.Key)).ToList();
        return a.Written.Where(word => word.IsPlain && weights.Of(word.Key) > 1 && !b.Keys.Contains(word.Key) && others.Count > 0)
            .Select(word => (Word: word, Other: others.MaxBy(word.LikenessTo)!))
            .Where(pair => pair.Word.LikenessTo(pair.Other) >= LeastLikeness)
            .OrderByDescending(pair => pair.Word.LikenessTo(pair.Other)).Take(MostLikeWords)
            .Select(pair => $"{pair.Word.Text}/{pair.Other.Text}");
    }

    private static IEnumerable<string> Line(string what, IEnumerable<string> values)
    {
        var list = string.Join(", ", values);
        return list.Length == 0 ? [] : [$"{what}: {list}"];
    }

    private static string Both(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) ? a : $"{a}/{b}";

    /// <summary>The runs of shared name words as the first sentence writes them.</summary>
    private static IEnumerable<string> NamesIn(SentenceTerms a, HashSet<string> keys)
    {
        var found = new List<string>();
        for (var at = 0; at < a.Ordered.Count; at++)
        {
            var start = at;
            while (at < a.Ordered.Count && keys.Contains(a.Ordered[at].Key)
                && (at == start || a.Ordered[at].Word.Start == a.Ordered[at - 1].Word.End + 1))
            {
                at++;
            }
            if (at > start)
            {
                var begin = a.Ordered[start].Word.Start;
                found.Add(a.Text[begin..a.Ordered[at - 1].Word.End]);
                at--;
            }
        }

        return found.Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static string LongestRun(SentenceTerms a, SentenceTerms b)
    {
        var lengths = new int[b.Ordered.Count + 1];
        var (best, end) = (0, 0);
        for (var i = 0; i < a.Ordered.Count; i++)
        {
            for (var j = b.Ordered.Count; j > 0; j--)
            {
                lengths[j] = a.Ordered[i].Key == b.Ordered[j - 1].Key ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best) (best, end) = (lengths[j], i);
            }
        }

        return best < ShortestRun ? "" : a.Text[a.Ordered[end - best + 1].Word.Start..a.Ordered[end].Word.End];
    }
}
