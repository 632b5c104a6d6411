using NewsArchive.Formats.Text;

namespace NewsArchive.Core.Stories;

/// <summary>
/// How many texts the reports of a story are. Reports with nearly the same text are one (the archive's text groups); so are two that the
/// same agency signs where a large part of the shorter stands in the other word for word: outlets cut an agency's text and add to it.
/// </summary>
internal static class StoryOrigins
{
    /// <summary>Of stories with more reports the later ones are told apart by their text groups alone.</summary>
    public const int MostCompared = 30;

    /// <summary>Words in a row that two reports written apart hardly share.</summary>
    private const int RunLength = 5;

    /// <summary>
    /// The share of the shorter text's runs from which the two are one agency's text. Two reports written apart share hardly a tenth.
    /// </summary>
    private const double LeastShare = 0.5;

    /// <param name="groups">For each article, in the story's order, the group of nearly the same texts it is in; its own number where it is
    /// in none.</param>
    /// <param name="texts">What the first of them say.</param>
    /// <returns>How many origins there are, and why reports of one are held for that.</returns>
    public static (int Count, IReadOnlyList<string> Reasons) Of(
        IReadOnlyList<(long Article, long Group)> groups, IReadOnlyList<OriginText> texts)
    {
        var origin = groups.ToDictionary(article => article.Article, article => article.Group);
        var reasons = groups.CountBy(article => article.Group).Where(group => group.Value > 1)
            .Select(group => $"{group.Value} of them have the same text, or nearly so").ToList();
        var runs = texts.ToDictionary(text => text.Article, text => new Lazy<HashSet<string>>(() => RunsOf(text.Text)));
        for (var a = 0; a < texts.Count; a++)
        {
            for (var b = a + 1; b < texts.Count; b++)
            {
                var (one, other) = (texts[a], texts[b]);
                if (origin[one.Article] != origin[other.Article] && one.Agencies.Intersect(other.Agencies).FirstOrDefault() is { } agency
                    && Share(runs[one.Article].Value, runs[other.Article].Value) is >= LeastShare and var share)
                {
                    var (kept, gone) = (origin[one.Article], origin[other.Article]);
                    foreach (var article in origin.Where(pair => pair.Value == gone).Select(pair => pair.Key).ToList())
                    {
                        origin[article] = kept;
                    }
                    reasons.Add($"two are credited to {agency} and share {share * 100:0}% of the shorter one's words in runs");
                }
            }
        }

        return (origin.Values.Distinct().Count(), reasons);
    }

    private static double Share(HashSet<string> a, HashSet<string> b)
    {
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        return fewer.Count == 0 ? 0 : fewer.Count(more.Contains) / (double)fewer.Count;
    }

    private static HashSet<string> RunsOf(string text)
    {
        var words = WordTokens.Of(text);
        return
        [
            .. Enumerable.Range(0, Math.Max(0, words.Count - RunLength + 1))
                .Select(at => string.Join(' ', words.Skip(at).Take(RunLength).Select(word => word.Text))),
        ];
    }
}
