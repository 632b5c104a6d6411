using System.Text.RegularExpressions;

namespace NewsArchive.Evaluation.Html;

/// <summary>Agreement of two texts in runs of four words, as evaluate.py of the article-extraction-benchmark counts it.</summary>
internal static partial class Shingles
{
    private const int Size = 4;

    /// <summary>Precision and recall of <paramref name="found"/>, of shingles as multisets; case is kept.</summary>
    public static (double Precision, double Recall) Compare(string truth, string found)
    {
        var wanted = Count(truth);
        var got = Count(found);
        var hits = wanted.Sum(pair => Math.Min(pair.Value, got.GetValueOrDefault(pair.Key)));
        var excess = got.Values.Sum() - hits;
        var missed = wanted.Values.Sum() - hits;
        return (Share(hits, excess, missed), Share(hits, missed, excess));
    }

    private static double Share(int hits, int wrong, int other)
    {
        if (wrong == 0 && other == 0) return 1;
        return hits == 0 ? 0 : (double)hits / (hits + wrong);
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        var counts = new Dictionary<string, int>();
        for (var i = 0; i < Math.Max(1, words.Length - Size + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Size));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
